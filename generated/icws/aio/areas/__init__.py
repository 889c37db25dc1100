# Rendered from spec/ and templates/client/areas_init.py.jinja2; edits here are lost.
"""One module an area of the API."""
