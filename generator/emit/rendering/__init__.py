"""Rendering: plan in, files of the client out."""
