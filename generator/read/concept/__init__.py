"""Reads concept pages: prose with example requests."""
