"""The session, the client and its subscriptions; the blocking form is derived from this one."""
