"""Behaviours of subscriptions, written once for asyncio; `forms` derives those for threads."""
