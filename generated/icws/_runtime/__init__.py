# Copied from runtime/__init__.py; edits here are lost.
"""The hand-written part of the client: models' bases, gates, decoding, session, transport."""
