# Rendered from spec/ and templates/client/aio_init.py.jinja2; edits here are lost.
"""The async client."""
