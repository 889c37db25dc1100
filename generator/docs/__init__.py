"""The spec as a static site that a person can read."""
