"""The async form of the runtime; the sync form is derived from it."""
