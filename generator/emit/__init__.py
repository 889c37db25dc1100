"""Emits the client package from the OpenAPI and AsyncAPI documents."""
