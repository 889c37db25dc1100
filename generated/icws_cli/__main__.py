# Copied from commandline/__main__.py; edits here are lost.
"""`python -m icws_cli`."""

from __future__ import annotations

import sys

from .command import main

sys.exit(main())
