"""The blocking form: derived from the asynchronous one, but for what differs in kind."""
