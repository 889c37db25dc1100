"""What a session can watch: one module for each kind of subscription."""
