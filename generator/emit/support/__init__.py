"""The treatment of each field of the standards by the emitter, and the check of a spec by it."""
