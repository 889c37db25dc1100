"""The hand-written modules of the sync form; the generator derives the others from `_async`."""
