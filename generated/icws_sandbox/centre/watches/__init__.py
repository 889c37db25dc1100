# Copied from sandbox/centre/watches/__init__.py; edits here are lost.
"""What a session can watch: one module for each kind of subscription."""
