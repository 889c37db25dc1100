"""Memory and speed of the sandbox: sessions with a watch each, over real HTTP.

    make bench-sandbox [ARGS='--sessions 1000 --calls 100']

The server is a process of its own; the clients are this one, on the same machine, so the rates are
those of both together. Prints a Markdown table; nothing is asserted.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.wire import Client
from icws_sandbox import Sandbox

_AT_ONCE = 50


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    value: str


def serve(control: Connection) -> None:
    """Run the server; report its memory on request."""
    sandbox = Sandbox().open()
    control.send(int(sandbox.url.rpartition(":")[2]))
    while (order := control.recv()) is not None:
        if order == 0:
            gc.collect()
            control.send(memory())
        else:
            sandbox.on_loop(lambda: publish(sandbox, order))
            control.send(None)
    sandbox.close()


def publish(sandbox: Sandbox, calls: int) -> None:
    """Let calls come in; every session's watch receives each of them."""
    for _ in range(calls):
        sandbox.centre.call_arrives(workgroup="Sales")


def memory() -> int:
    """Return the bytes that this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


class Server:
    """The server's process, as the benchmark controls it."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._control, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,))
        self._process.start()
        self.port: int = self._control.recv()

    async def ask(self, order: int) -> int:
        """Return its memory for order 0, and 0 after `order` calls were published."""
        self._control.send(order)
        answer = await asyncio.to_thread(self._control.recv)
        return answer or 0

    def stop(self) -> None:
        """End the process."""
        self._control.send(None)
        self._process.join()


async def each(clients: list[Client], do: Callable[[Client], Awaitable[None]]) -> None:
    """Do something for every client, some at once."""
    places = asyncio.Semaphore(_AT_ONCE)

    async def one(client: Client) -> None:
        async with places:
            await do(client)

    await asyncio.gather(*(one(client) for client in clients))


async def measure(server: Server, sessions: int, calls: int) -> list[Row]:
    """Log in, watch, stream, poll."""
    say("logging in")
    empty = await server.ask(0)
    began = time.perf_counter()
    clients = []
    for _ in range(sessions):
        clients.append(await Client.log_in(server.port))
    await each(clients, Client.watch)
    logged_in = time.perf_counter() - began
    watching = await server.ask(0)
    await each(clients, Client.poll)  # the first message of each watch

    say("streaming")
    await each(clients, Client.stream)
    streaming = await server.ask(0)
    began = time.perf_counter()
    readers = [asyncio.ensure_future(client.receive(calls)) for client in clients]
    await server.ask(calls)
    await asyncio.gather(*readers)
    streamed = time.perf_counter() - began

    say("polling")
    await each(clients, Client.reopen)
    before = sum(client.received for client in clients)
    await server.ask(calls)
    began = time.perf_counter()
    await each(clients, Client.poll)
    polled = time.perf_counter() - began
    received = sum(client.received for client in clients) - before
    for client in clients:
        client.close()

    count = sessions * calls
    return [
        Row("sessions with a watch each", f"{sessions:,}"),
        Row("log-in and watch, each", f"{logged_in / sessions * 1000:.1f} ms"),
        Row("memory of the empty server", f"{empty / 2**20:.0f} MiB"),
        Row("memory of a session with a watch", f"{(watching - empty) / sessions / 1024:.1f} KiB"),
        Row("the same with an open stream", f"{(streaming - empty) / sessions / 1024:.1f} KiB"),
        Row(f"{count:,} messages by streams", f"{count / streamed:,.0f} a second"),
        Row(f"{received:,} messages by polls", f"{received / polled:,.0f} a second"),
        Row("polls", f"{sessions / polled:,.0f} a second"),
    ]


def startup() -> float:
    """Return the seconds from the command to the line that says it listens."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "icws_sandbox", "--port", "0"], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None  # noqa: S101 - it was asked for
    process.stderr.readline()
    seconds = time.perf_counter() - began
    process.terminate()
    process.wait()
    process.stderr.close()
    return seconds


def say(what: str) -> None:
    """Show progress on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what} ...", end="", file=sys.stderr, flush=True)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description="How much the sandbox holds, and how fast.")
    parser.add_argument("--sessions", type=int, default=1_000)
    parser.add_argument("--calls", type=int, default=100, help="messages to each session")
    options = parser.parse_args()
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    say("starting")
    seconds = sorted(startup() for _ in range(5))[2]
    server = Server()
    try:
        rows = asyncio.run(measure(server, options.sessions, options.calls))
    finally:
        server.stop()
    say("")
    rows.append(Row("from the command to listening", f"{seconds:.2f} s"))
    print(f"| {os.cpu_count()} cores, Python {sys.version.split()[0]} | |\n| --- | --- |")
    for row in rows:
        print(f"| {row.what} | {row.value} |")


if __name__ == "__main__":
    main()
