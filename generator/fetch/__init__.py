"""Mirrors a documentation site: URL in, a folder of pages out."""
