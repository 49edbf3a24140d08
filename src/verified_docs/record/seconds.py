"""The seconds that each page takes, in a file that is committed: the same on every machine.

`snippets/seconds.json` names each page once, whatever the language, since its languages share a
run. `verified-docs update` writes it, and only what has clearly changed, so that two machines do
not rewrite each other's numbers.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from verified_docs.compare import Verdict
from verified_docs.errors import EngineError
from verified_docs.model import Page
from verified_docs.read import folders_of_pages
from verified_docs.settings import Config

FILE = "snippets/seconds.json"
_CHANGED = 0.25
"""Share by which the seconds of a page have to change to be written anew."""
_NOTICED = 0.5
"""Seconds by which they have to change: that much comes and goes with what else a machine does."""
_ENOUGH = 3
"""Pages from which the pace of a machine can be told."""


def committed_seconds(pages: Iterable[Page], config: Config) -> dict[str, float]:
    """Return the seconds of each page that the file lists, by the page's name.

    Raises:
        EngineError: the file cannot be understood.
    """
    listed = _read(config)
    places = {page.name: _place(page.name, config) for page in pages}
    return {name: listed[place] for name, place in places.items() if place in listed}


def measured_seconds(verdicts: Sequence[Verdict]) -> dict[str, float]:
    """Return the seconds of each page, by its name, that ran to its end."""
    seconds: dict[str, float] = {}
    for verdict in verdicts:
        if verdict.outcome is not None:
            name = verdict.page.name
            seconds[name] = seconds.get(name, 0.0) + verdict.outcome.seconds
    for verdict in verdicts:
        if verdict.outcome is not None and verdict.outcome.ended not in ("finished", "raised"):
            seconds.pop(verdict.page.name, None)
    return seconds


def commit_seconds(measured: Mapping[str, float], config: Config) -> str | None:
    """Bring the file up to date with seconds by the name of a page; return its name if written.

    What this machine measured is brought to the pace of those that wrote the file: what counts is
    how pages compare. A file that cannot be understood is written anew.
    """
    try:
        before = _read(config)
    except EngineError:
        before = {}
    now: dict[str, float] = {}
    folders = folders_of_pages(config)
    for name, seconds in measured.items():
        if not any((config.root / name).is_relative_to(folder) for folder in folders):
            continue  # no page of the project's, so no shard's
        place = _place(name, config)
        now[place] = max(now.get(place, 0.0), seconds)
    common = [before[place] / now[place] for place in now.keys() & before.keys() if now[place] > 0]
    pace = statistics.median(common) if len(common) >= _ENOUGH else 1.0
    after = {place: seconds for place, seconds in before.items() if _exists(place, config)}
    for place, seconds in now.items():
        value = float(f"{seconds * pace:.2g}")
        old = after.get(place)
        if old is None or abs(value - old) > max(_NOTICED, _CHANGED * old):
            after[place] = value
    path = config.root / FILE
    text = json.dumps(after, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    try:
        if not after or (path.is_file() and path.read_bytes() == text.encode()):
            return None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    except OSError as error:
        raise EngineError(f"cannot write {FILE}: {error.strerror}") from error
    return FILE


def _read(config: Config) -> dict[str, float]:
    path = config.root / FILE
    try:
        content: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise EngineError(_damaged(str(error))) from error
    if not isinstance(content, dict):
        raise EngineError(_damaged("it holds no table of pages"))
    for place, value in content.items():
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not (number and 0 <= value < float("inf")):
            raise EngineError(_damaged(f"`{place}` takes no {value!r} seconds"))
    return {place: float(value) for place, value in content.items()}


def _damaged(reason: str) -> str:
    return f"{FILE} cannot be read: {reason}. `verified-docs update` writes it again"


def _place(name: str, config: Config) -> str:
    """Return what the languages of a page have in common: its path inside the language's folder."""
    place = config.place_of(config.root / name)
    return place[1].as_posix() if place else name


def _exists(place: str, config: Config) -> bool:
    folders: list[Path] = [*config.languages.values(), config.root]
    return any((folder / place).is_file() for folder in folders)
