"""Writes the API model as an OpenAPI and an AsyncAPI spec."""
