# Written from generator/emit/rendering/copied_package.py; edits here are lost.
"""The parts of the generator that this package shares."""
