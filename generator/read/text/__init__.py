"""Readers of text captures of reference pages."""
