# Derived from icws/aio/areas/__init__.py; edits here are lost.
"""The areas of the API, a module for each."""
