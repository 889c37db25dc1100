# Copied from runtime/_sync/__init__.py; edits here are lost.
"""The hand-written modules of the sync form; the generator derives the others from `_async`."""
