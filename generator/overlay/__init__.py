"""The step that applies OpenAPI Overlays: facts that no page states, with reason and source."""
