"""Applies OpenAPI Overlays: facts that no page states, each with its reason and source."""
