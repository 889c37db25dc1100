"""The step from the API model to an OpenAPI and an AsyncAPI document."""
