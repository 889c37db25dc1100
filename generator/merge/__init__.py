"""The step from the pages to one API: resources and types of many pages, merged."""
