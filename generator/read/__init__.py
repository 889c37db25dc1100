"""The first step: reference pages, concept pages and captures, read into the API model."""
