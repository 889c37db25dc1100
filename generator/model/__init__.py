"""The API model: what the pages say, each fact with its page and line."""
