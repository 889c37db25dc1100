"""The asynchronous client. Made from the spec; changes by hand are lost."""
