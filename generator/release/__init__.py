"""Releases of the client: the next version, its changelog, its files, and their way to an index.

What a release is follows from what has changed since the last one: `plan` compares, `version`
counts, `changelog` tells, `candidate` makes the files, `build` and `trial` check them, `publish`
uploads them.
"""
