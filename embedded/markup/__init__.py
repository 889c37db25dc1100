"""Writes reference pages in the vendor's markup, for tests and for the embedded pages.

Describe a page with the classes of `page`, then call `render.render_page`.
"""
