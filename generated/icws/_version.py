# Copied from distribution/_version.py; edits here are lost.
"""The version of the distribution; its metadata are read from here."""

__version__ = "0.1.0"
