"""Alerts on statistics, and memos.

Rules are judged when something happens that can change a value. A value that begins to meet a rule
is told, and so is one that ceases to (`cleared`).
"""

from __future__ import annotations

from .alerts import Alerts, AlertSetChange
from .memos import MemoChange, Memos

__all__ = ["AlertSetChange", "Alerts", "MemoChange", "Memos"]
