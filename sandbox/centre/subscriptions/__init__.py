"""Subscriptions: one module for each kind of content that a session can subscribe to."""
