"""Mirror of a documentation site: URL in, a folder of pages out."""
