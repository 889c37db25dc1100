# Copied from generator/spec/__init__.py; edits here are lost.
"""The spec core: OpenAPI and AsyncAPI documents, their references, types and feature gates.

Every step after reading, and the sandbox, asks this package. Nothing else loads YAML, follows a
`$ref`, flattens `allOf` or parses `x-feature`. But for `load` and `parsing`, which read YAML, its
modules need the standard library only, and are shipped with the sandbox.
"""
