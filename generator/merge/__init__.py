"""Makes one API out of many pages."""
