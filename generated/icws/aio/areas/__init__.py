# Rendered from spec/ and templates/client/areas_init.py.jinja2; edits here are lost.
"""The areas of the API, a module for each."""
