"""Emission of the client: a spec is planned, the plan is rendered, the files are written."""
