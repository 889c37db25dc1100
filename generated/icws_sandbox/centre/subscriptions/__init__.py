# Copied from sandbox/centre/subscriptions/__init__.py; edits here are lost.
"""Subscriptions: one module for each kind of content that a session can subscribe to."""
