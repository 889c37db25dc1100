"""Turns ICWS reference pages into an OpenAPI and an AsyncAPI spec and a typed client."""
