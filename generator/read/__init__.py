"""Reads reference pages into the API model."""
