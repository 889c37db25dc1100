"""Licences that sessions hold. There are enough of each: only an unknown one is not available."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from ..sessions import Session

_KNOWN = "I3_"
_ABORT = 1


class LicenceStatus(IntEnum):
    """Values of the enumeration `licenseStatus` that the sandbox has."""

    AVAILABLE = 2
    NOT_ASSIGNED = 3


class Licences:
    """The licences of each session; known are the names that begin with `I3_`, as those of CIC."""

    def __init__(self) -> None:
        self._held: dict[str, set[str]] = {}

    def is_known(self, name: str) -> bool:
        """Tell whether there is a licence of this name; then everybody has it assigned."""
        return name.upper().startswith(_KNOWN)

    def of(self, session: Session) -> frozenset[str]:
        """Return the licences that a session holds."""
        return frozenset(self._held.get(session.id, ()))

    def acquire(self, session: Session, names: Iterable[str]) -> list[dict[str, Any]]:
        """Acquire licences beside those that a session holds; return each result."""
        return [self._acquire(session, name) for name in names]

    def replace(self, session: Session, names: Iterable[str]) -> list[dict[str, Any]]:
        """Acquire licences in place of those that a session holds; return each result."""
        self.release(session.id)
        return self.acquire(session, names)

    def acquire_stages(
        self, session: Session, stages: Iterable[Mapping[str, Any]]
    ) -> list[dict[str, Any]]:
        """Acquire licences stage by stage; one that fails can end it. Return those that ran."""
        results = []
        for stage in stages:
            result = self.acquire(session, map(str, stage["licenseList"]))
            results.append({"stageName": stage["stageName"], "result": result})
            failed = not all(each["isAvailable"] for each in result)
            if failed and stage["stageFailureAction"] == _ABORT:
                break
        return results

    def release(self, session_id: str) -> None:
        """Release all licences of a session."""
        self._held.pop(session_id, None)

    def _acquire(self, session: Session, name: str) -> dict[str, Any]:
        known = self.is_known(name)
        if known:
            self._held.setdefault(session.id, set()).add(name)
        status = LicenceStatus.AVAILABLE if known else LicenceStatus.NOT_ASSIGNED
        return {
            "licenseName": name,
            "isAvailable": known,
            "licenseStatus": int(status),
            "errorDetails": "" if known else "The license is not assigned.",
        }
