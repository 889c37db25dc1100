"""The API model: the facts of the pages, each with its page and line."""
