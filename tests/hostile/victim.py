"""A client in a process of its own, which calls servers that lie: `python -m ... async`.

It prints a line when it is loaded. Then a line of standard input is a kind of call and the address
of a server, and the line of standard output that follows is the outcome. When the input ends, the
last line is the peak of the memory in kB.
"""

from __future__ import annotations

import re
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

import icws
from tests.both_forms import run
from tests.client.forms import ADA

TIMEOUT = 0.6  # seconds
LIMIT = 256 * 1024  # bytes of a body


async def method(url: str) -> None:
    """Call a typed method."""
    async with icws.AsyncClient(url, timeout=TIMEOUT, retries=0, max_response_size=LIMIT) as client:
        await client.connection.version.get()


async def request(url: str) -> None:
    """Send a request to a path."""
    async with icws.AsyncClient(url, timeout=TIMEOUT, retries=0, max_response_size=LIMIT) as client:
        response = await client.request("GET", "/icws/connection/version")
        response.json()


async def stream(url: str) -> None:
    """Take a body piece by piece; one that never ends is left, as a program would."""
    until = time.monotonic() + 2 * TIMEOUT
    async with (
        icws.AsyncClient(url, timeout=TIMEOUT, retries=0) as client,
        client.stream("GET", "/icws/file", max_size=LIMIT) as response,
    ):
        async for _ in response:
            if time.monotonic() > until:
                break


async def log_in(url: str) -> None:
    """Log in, and send a request within the session."""
    async with icws.AsyncClient(url, timeout=TIMEOUT, retries=0, max_response_size=LIMIT) as client:
        await client.log_in(ADA)
        await client.request("GET", "/users")


CALLS: dict[str, Callable[[str], Awaitable[None]]] = {
    call.__name__: call for call in (method, request, stream, log_in)
}


def outcome(form: str, call: str, url: str) -> str:
    """Return how a call ended: `result`, the class of an error, or `FOREIGN` with its text."""
    try:
        run(form, CALLS[call], url)
    except icws.IcwsError as error:
        shown = str(error)
        if not shown.isprintable() or len(shown) > 1500:
            return f"FOREIGN text of {type(error).__name__}: {shown!a}"
        return type(error).__name__
    except BaseException as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name}:{last.lineno}"
        return f"FOREIGN {type(error).__name__} at {where}: {str(error)!a}"
    return "result"


def main() -> None:
    """Say that the client is loaded, and make the calls of the input."""
    print("ready", flush=True)
    for line in sys.stdin:
        call, url = line.split()
        print(outcome(sys.argv[1], call, url), flush=True)
    # The peak that getrusage gives can be that of the process from which this one came.
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text() if status.exists() else "")
    print(peak[1] if peak else 0, flush=True)


if __name__ == "__main__":
    main()
