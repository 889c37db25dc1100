# Copied from commandline/__init__.py; edits here are lost.
"""The command line `icws`: the operations of the client as commands of a shell."""
