"""Reads HTML reference pages."""
