"""Generator of an OpenAPI and an AsyncAPI spec and of a typed client."""
