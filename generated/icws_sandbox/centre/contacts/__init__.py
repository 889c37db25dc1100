# Copied from sandbox/centre/contacts/__init__.py; edits here are lost.
"""Directories of contacts: the company's, the workgroups', general contacts and speed dials.

No public source has an id of a directory: those here are the sandbox's own. Everybody may change
general contacts and their own speed-dial directories, which nobody else sees.
"""

from __future__ import annotations

from .contacts import Contacts, ContactsChange

__all__ = ["Contacts", "ContactsChange"]
