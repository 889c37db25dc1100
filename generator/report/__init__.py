"""The last step: figures, gaps and sources of a finished spec."""
