"""Coverage-guided fuzzing of all that reads foreign text; CONTRIBUTING.md says how to run it."""
