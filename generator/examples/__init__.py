"""Ties example requests to operations, checks them, and puts what agrees into the document."""
