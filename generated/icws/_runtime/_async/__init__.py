# Copied from runtime/_async/__init__.py; edits here are lost.
"""The async form of the runtime; the sync form is derived from it."""
