"""What subscriptions do, written once for tasks; `colours` makes the form for threads of it."""
