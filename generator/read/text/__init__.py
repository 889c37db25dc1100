"""Reads text captures of reference pages."""
