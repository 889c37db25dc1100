"""Planning: spec in, plan of the client out."""
