"""The file of one environment's records: one entry a block, each with a digest of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from verified_docs.model import Outcome
from verified_docs.record.files import digest_of

VERSION = 2
"""Of the form of the file; what another one holds is not read."""


def read_entries(path: Path) -> dict[str, Any] | None:
    """Return a record file with the entries that are whole, or None."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or content.get("version") != VERSION:
        return None
    environment, entries = content.get("environment"), content.get("entries")
    if not isinstance(environment, dict) or not isinstance(entries, dict):
        return None
    files = content.get("files")
    if not isinstance(files, dict):
        return None
    known = {digest: states for digest, states in files.items() if _are_states(digest, states)}
    whole = {
        key: entry
        for key, entry in entries.items()
        if isinstance(entry, dict)
        and entry.get("digest") == digest_of_entry(key, entry)
        and (not entry["files"] or entry["files"] in known)
    }
    return {"environment": environment, "files": known, "entries": whole}


def _are_states(digest: str, states: object) -> bool:
    return (
        isinstance(states, dict)
        and all(isinstance(state, str) for state in states.values())
        and digest_of(states) == digest
    )


def digest_of_entry(key: str, entry: Mapping[str, Any]) -> str:
    """Return the digest of an entry and of the key that it is found by."""
    content = {name: value for name, value in entry.items() if name != "digest"}
    text = json.dumps([key, content], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def outcomes_of(entries: Sequence[Mapping[str, Any] | None]) -> tuple[Outcome, ...] | None:
    """Return what blocks gave by their entries; None when one of these is no outcome."""
    try:
        return tuple(Outcome.from_json(entry["outcome"]) for entry in entries if entry)
    except (TypeError, KeyError, ValueError):
        return None
