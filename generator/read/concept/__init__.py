"""Readers of concept pages: prose with example requests."""
