"""A soak: many watches on a server that restarts and drops, held against what may be lost."""
