"""Which environments have confirmed a page as it stands, for the site to tell."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from verified_docs.compare import judge
from verified_docs.model import Page, Selection
from verified_docs.record.entries import outcomes_of, read_entries
from verified_docs.record.environment import Environment
from verified_docs.record.files import are_of_today
from verified_docs.run import program_of


@dataclass(frozen=True)
class Ran:
    """What a record says of how one block ran, beside what it gave."""

    date: str
    """Day, as YYYY-MM-DD."""
    seconds: float
    run: str = ""
    """Address where the run can be seen; empty where it has none."""


@dataclass(frozen=True)
class Confirmation:
    """A record that proves a page as it stands."""

    environment: Environment
    """Where the page ran, with the day of the block that ran first."""
    blocks: Mapping[str, Ran]
    """By id, every block of the page that can run there."""


def confirmations(
    page: Page,
    directory: Path,
    gpu_rtol: float = 0.0,
    display: Sequence[str] = (),
    cache: Path | None = None,
) -> list[Confirmation]:
    """Return what the records of each environment say of the page, where they prove it.

    A record proves a page when it holds every block that can run there under its present key, and
    when what the block gave agrees with what the page shows now; and no file of the project that it
    read is another today.

    Args:
        page: The page.
        directory: Folder of the records.
        gpu_rtol: How far numbers of a GPU may be apart.
        display: Methods that only show something.
        cache: Folder in which programs of pages are kept; None for none.
    """
    found = []
    for path in sorted(directory.glob("*.json")) if directory.is_dir() else []:
        content = _read_once(path)
        if content is None:
            continue
        try:
            environment = Environment(**content["environment"])
        except TypeError:
            continue
        blocks = _proven(page, content, directory.parent, environment, gpu_rtol, display, cache)
        if blocks:
            date = min(ran.date for ran in blocks.values())
            found.append(Confirmation(replace(environment, date=date), blocks))
    return found


def _proven(
    page: Page,
    content: Mapping[str, Any],
    root: Path,
    environment: Environment,
    gpu_rtol: float,
    display: Sequence[str],
    cache: Path | None,
) -> dict[str, Ran] | None:
    on_cpu = environment.device == "cpu"
    for with_network in (True, False):
        device = "cpu" if on_cpu else "gpu"
        there = Selection(device, with_network, installed=environment.installed)
        parts = program_of(page, there.reason_not_to_run, display, cache).parts
        blocks = [block for part in parts for block in part.own]
        known = [content["entries"].get(key) for part in parts for key in part.keys]
        if not blocks or not all(known):
            continue
        sets = {entry["files"] for entry in known} - {""}
        if not all(are_of_today(content["files"][digest], root) for digest in sets):
            continue
        outcomes = outcomes_of(known)
        verdicts = [
            judge(page, block, outcome, 0.0 if on_cpu else gpu_rtol)
            for block, outcome in zip(blocks, outcomes or (), strict=False)
        ]
        if len(verdicts) == len(blocks) and all(v.status == "passed" for v in verdicts):
            return {
                block.id: Ran(str(entry["date"]), outcome.seconds, str(entry.get("run", "")))
                for block, entry, outcome in zip(blocks, known, outcomes or (), strict=True)
                if entry
            }
    return None


def _read_once(path: Path) -> dict[str, Any] | None:
    """Return what `read_entries` does, and read again only what has changed since."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return _read_version(path, facts.st_ino, facts.st_mtime_ns, facts.st_size)


@functools.lru_cache(maxsize=8)
def _read_version(path: Path, *version: int) -> dict[str, Any] | None:
    return read_entries(path)
