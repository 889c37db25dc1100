"""The step after the overlays: what follows from other parts of the documents, and sharing."""
