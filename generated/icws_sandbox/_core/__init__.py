"""The parts of the generator that the sandbox shares."""
