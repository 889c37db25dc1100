"""Readers of HTML reference pages."""
