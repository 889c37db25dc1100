# Derived from icws/aio/areas/__init__.py; edits here are lost.
"""One module an area of the API."""
