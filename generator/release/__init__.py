"""Releases of the client: the next version, its changelog, its files.

A release follows from the changes since the last one: `plan` compares, `version` counts,
`changelog` writes the entry, `release` puts the files in place, `package` builds and tries them.
"""
