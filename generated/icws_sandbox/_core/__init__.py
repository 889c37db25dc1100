# Written from generator/emit/rendering/sandbox.py; edits here are lost.
"""The parts of the generator that the sandbox shares."""
