"""Runs pypiserver over a folder; says its URL, and knows one user, ada, by a password.

A program of its own: what pypiserver does when it is imported stays out of the tests' process.
usage: INDEX_PASSWORD=... index_server.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from wsgiref.simple_server import make_server

import pypiserver


def _knows(name: str, password: str) -> bool:
    return (name, password) == ("ada", os.environ["INDEX_PASSWORD"])


app = pypiserver.app(
    roots=[Path(sys.argv[1])],
    password_file=".",
    authenticate=["update"],
    auther=_knows,
    disable_fallback=True,
)
with make_server("127.0.0.1", 0, app) as server:
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
