"""The step that ties example requests to operations, checks them, and adds those that agree."""
