"""A soak of the client: nothing may be lost or doubled beyond what docs/messages.md allows.

    make soak [ARGS='--minutes 60 --watches 200']

In rounds, calls of a sandbox change while it drops connections, ends sessions, restarts, and fails
in other ways. Then it is calm, and all watches must come to have what the server has. Exits with 1
if one does not, if a change came twice, or if sessions or threads are left.
"""

from __future__ import annotations

import argparse
import logging
import resource
import sys
import threading
import time
from collections.abc import Callable, Iterator

import icws
from benchmarks.soak.centre import Centre
from benchmarks.soak.clients import Party

_STORM = 8.0  # seconds
_BETWEEN_FAULTS = 0.8
_SETTLE = 60.0
_PARTIES: tuple[tuple[str, icws.DeliveryMode, str], ...] = (
    ("async", "stream", "ada"),
    ("sync", "stream", "grace"),
    ("async", "poll", "alan"),
    ("sync", "poll", "ada"),
)


def main() -> int:
    """Soak, print a line each round and a summary; return the exit status."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=5.0, help="how long (default: 5)")
    parser.add_argument("--watches", type=int, default=200, help="of all clients (default: 200)")
    parser.add_argument("--rate", type=float, default=20.0, help="changes a second (default: 20)")
    parser.add_argument("--seed", type=int, default=0, help="of changes and failures")
    arguments = parser.parse_args()
    # Its lines are thousands here, and what they tell is counted.
    logging.getLogger("icws").setLevel(logging.CRITICAL)
    problems = soak(arguments.minutes * 60, arguments.watches, arguments.rate, arguments.seed)
    for problem in problems[:20]:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} problems" if problems else "nothing was lost or doubled")
    return 1 if problems else 0


def soak(
    seconds: float, watches: int, rate: float, seed: int = 0, storm: float = _STORM
) -> list[str]:
    """Soak for some seconds; return the problems."""
    threads = threading.active_count()
    centre = Centre(seed)
    url = centre.open()
    count = max(1, watches // len(_PARTIES))
    parties = [Party(url, form, delivery, count, user) for form, delivery, user in _PARTIES]
    problems: list[str] = []
    try:
        for party in parties:
            party.start()
        end = time.monotonic() + seconds
        rounds = 0
        while not problems and time.monotonic() < end:
            rounds += 1
            _rage(centre, rate, storm)
            problems = [*_settle(centre, parties), *_reported(parties)]
            print(f"round {rounds}: {_figures(centre, parties)}", flush=True)
        for party in parties:
            party.stop()
        problems += [problem for party in parties for problem in party.problems]
        if centre.sessions:
            problems.append(f"{centre.sessions} sessions are left")
    finally:
        for party in parties:
            party.stop()
        centre.close()
    if not _within(10.0, lambda: threading.active_count() <= threads):
        problems.append(f"{threading.active_count() - threads} threads are left")
    _print_failures(centre, parties)
    return problems


def _rage(centre: Centre, rate: float, seconds: float) -> None:
    """Let calls change, and things go wrong."""
    start = time.monotonic()
    written, failed = 0, 0.0
    while (now := time.monotonic() - start) < seconds:
        if now >= failed:
            centre.fail()
            failed = now + _BETWEEN_FAULTS
        while written < now * rate:
            centre.write()
            written += 1
        time.sleep(1 / rate)


def _settle(centre: Centre, parties: list[Party]) -> list[str]:
    """Let the server be calm until all watches have what it has; return what does not come."""
    centre.calm_down()
    if _within(_SETTLE, lambda: next(_differences(centre, parties), None) is None):
        return []
    return list(_differences(centre, parties))


def _differences(centre: Centre, parties: list[Party]) -> Iterator[str]:
    """Yield each watch whose state is not that of the server."""
    for party in parties:
        if party.problems or not party.connected:
            yield f"{party.name}: the client is not connected"
        for number, watch in enumerate(party.watches):
            expected = centre.calls[watch.workgroup]
            if watch.numbers != expected or watch.cache.stale_since is not None:
                yield (
                    f"{party.name} {number}: the cache has {watch.numbers} (expected {expected}), "
                    f"stale since {watch.cache.stale_since}, closed={watch.cache.closed}"
                )
            yield from watch.ledger.settled()


def _reported(parties: list[Party]) -> Iterator[str]:
    for party in parties:
        yield from party.problems
        for watch in party.watches:
            yield from watch.ledger.problems
            if dropped := watch.cache.subscription.dropped:
                yield f"{party.name}: {dropped} changes were dropped unread"


def _figures(centre: Centre, parties: list[Party]) -> str:
    ledgers = [watch.ledger for party in parties for watch in party.watches]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return (
        f"{centre.writes} writes, {sum(centre.failures.values())} failures, "
        f"{sum(one.deltas for one in ledgers)} changes, {sum(one.wholes for one in ledgers)} whole "
        f"states, {sum(one.repaired for one in ledgers)} of them for lost changes, "
        f"{sum(len(party.outages) for party in parties)} starts and ends of outages, "
        f"{threading.active_count()} threads, {memory} MB"
    )


def _print_failures(centre: Centre, parties: list[Party]) -> None:
    for kind, times in sorted(centre.failures.items()):
        print(f"{times:5} times {kind}")
    print(f"{sum(len(party.watches) for party in parties)} watches of {len(parties)} clients")


def _within(seconds: float, met: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while not met():
        if time.monotonic() >= end:
            return False
        time.sleep(0.1)
    return True


if __name__ == "__main__":
    sys.exit(main())
