"""What the emitter does with each field of the standards, and the check of a spec by that."""
