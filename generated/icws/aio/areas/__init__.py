"""One module an area of the API. Made from the spec; changes by hand are lost."""
