"""Remember what blocks gave, so that what cannot have changed does not run again.

`.verified/` holds one JSON file per environment. An entry is found by the key of its block, which
covers the block's code and everything that runs before it, and is good while the files that its
page reached for are as they were; the record is good for one fingerprint, which covers the rest.
Each entry carries a digest of itself: one that was cut or edited is dropped
and the block runs again. What failed is never stored.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import filelock

from verified_docs.compare import judge
from verified_docs.errors import EngineError
from verified_docs.model import Outcome, Page, Selection, own_folder, write_whole
from verified_docs.record.environment import Environment, plain
from verified_docs.record.files import States, are_of_today, digest_of, unchanged
from verified_docs.run import Program, make_program

_VERSION = 2


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


@dataclass
class Records:
    """The record file of one environment, in memory; `save` merges it with what is on disk."""

    directory: Path
    environment: Environment
    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    added: dict[str, dict[str, Any]] = field(default_factory=dict)
    found: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What has been found: a page that was added keeps it."""
    files: dict[str, States] = field(default_factory=dict)
    """States of files, by the digest that stands for them in entries."""
    _unchanged: dict[str, bool] = field(default_factory=lambda: {"": True})

    @classmethod
    def load(cls, directory: Path, environment: Environment) -> Records:
        """Read the environment's records; a missing, damaged or outdated file gives none."""
        content = _read(directory / environment.file_name)
        if content and content["environment"].get("fingerprint") == environment.fingerprint:
            return cls(directory, environment, content["entries"], files=content["files"])
        return cls(directory, environment)

    def find(self, program: Program) -> tuple[Outcome, ...] | None:
        """Return the outcomes of a program's blocks, or None when any of them has to run."""
        entries = [self.entries.get(key) for key in program.keys]
        if not all(entry and self._are_unchanged(entry["files"]) for entry in entries):
            return None
        self.found.update({key: self.entries[key] for key in program.keys})
        return _outcomes(entries)

    def digest_of(self, key: str) -> str:
        """Return the digest that stands for a block on record and all that it gave."""
        return str(self.entries[key]["digest"])

    def files_of(self, key: str) -> States:
        """Return the states of the files that a block on record can depend on."""
        return self.files.get(self.entries[key]["files"], {})

    def add(
        self,
        program: Program,
        outcomes: Sequence[Outcome],
        files: States,
        date: str,
        run: str = "",
    ) -> None:
        """Keep the outcomes of a program that passed.

        Args:
            program: What ran.
            outcomes: What its blocks gave.
            files: States of the files that it reached for.
            date: The day, as YYYY-MM-DD.
            run: Address where the run can be seen; empty where it has none.
        """
        digest = digest_of(files)
        if digest:
            self.files[digest] = files
        self._unchanged[digest] = True
        for block, key, outcome in zip(program.own, program.keys, outcomes, strict=True):
            entry = {
                "page": program.page.name,
                "block": block.id,
                "date": date,
                "run": run,
                "files": digest,
                "outcome": outcome.to_json(),
            }
            entry["digest"] = _digest(key, entry)
            self.entries[key] = self.added[key] = entry

    def can_be_kept(self) -> bool:
        """Whether the folder may be written at all: a checkout may be there only to be read."""
        there = next(
            folder for folder in (self.directory, *self.directory.parents) if folder.exists()
        )
        return os.access(there, os.W_OK)

    def save(self) -> None:
        """Write what was added, leaving what others have written meanwhile.

        Of a page that was added, older entries go: what it held before it was edited.

        Raises:
            EngineError: the file cannot be written.
        """
        if not self.added:
            return
        path = self.directory / self.environment.file_name
        try:
            own_folder(self.directory)
            with filelock.FileLock(str(path) + ".lock"):
                on_disk = Records.load(self.directory, self.environment)
                entries = {**self._others(on_disk.entries), **self.added}
                files = {**on_disk.files, **self.files}
                content = {
                    "version": _VERSION,
                    "environment": plain(self.environment),
                    "files": {
                        digest: files[digest]
                        for digest in sorted({entry["files"] for entry in entries.values()})
                        if digest
                    },
                    "entries": entries,
                }
                write_whole(path, json.dumps(content, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            raise EngineError(f"cannot keep the records in {path}: {error.strerror}") from error
        self.added.clear()

    def _are_unchanged(self, digest: str) -> bool:
        if digest not in self._unchanged:
            self._unchanged[digest] = unchanged(self.files[digest], self.directory.parent)
        return self._unchanged[digest]

    def _others(self, entries: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        pages = {entry["page"] for entry in self.added.values()}
        return {
            key: entry
            for key, entry in entries.items()
            if entry["page"] not in pages or key in self.found
        }


def confirmations(
    page: Page, directory: Path, gpu_rtol: float = 0.0, display: Sequence[str] = ()
) -> list[Confirmation]:
    """Return what the records of each environment say of the page, where they prove it.

    A record proves a page when it holds every block that can run there under its present key, and
    when what the block gave agrees with what the page shows now; and no file of the project that it
    read is another today. `display` names methods that only show something.
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
        blocks = _proven(page, content, directory.parent, environment, gpu_rtol, display)
        if blocks:
            date = min(ran.date for ran in blocks.values())
            found.append(Confirmation(replace(environment, date=date), blocks))
    return found


def recorded_seconds(directory: Path) -> dict[str, float]:
    """Return for each page the seconds its blocks took when they last ran, in any environment."""
    seconds: dict[str, float] = {}
    for path in sorted(directory.glob("*.json")) if directory.is_dir() else []:
        content = _read(path) or {"entries": {}}
        of_file: dict[str, float] = {}
        for entry in content["entries"].values():
            with contextlib.suppress(KeyError, TypeError):
                page = entry["page"]
                of_file[page] = of_file.get(page, 0.0) + float(entry["outcome"]["seconds"])
        seconds.update(of_file)
    return seconds


def _proven(
    page: Page,
    content: Mapping[str, Any],
    root: Path,
    environment: Environment,
    gpu_rtol: float,
    display: Sequence[str],
) -> dict[str, Ran] | None:
    on_cpu = environment.device == "cpu"
    for with_network in (True, False):
        device = "cpu" if on_cpu else "gpu"
        there = Selection(device, with_network, installed=environment.installed)
        parts = make_program(page, there.reason_not_to_run, display).parts
        blocks = [block for part in parts for block in part.own]
        known = [content["entries"].get(key) for part in parts for key in part.keys]
        if not blocks or not all(known):
            continue
        sets = {entry["files"] for entry in known} - {""}
        if not all(are_of_today(content["files"][digest], root) for digest in sets):
            continue
        outcomes = _outcomes(known)
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


def _outcomes(entries: Sequence[Mapping[str, Any] | None]) -> tuple[Outcome, ...] | None:
    try:
        return tuple(Outcome.from_json(entry["outcome"]) for entry in entries if entry)
    except (TypeError, KeyError, ValueError):
        return None


def _read_once(path: Path) -> dict[str, Any] | None:
    """Return what `_read` does, for many pages without reading again what has not changed."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return _read_version(path, facts.st_ino, facts.st_mtime_ns, facts.st_size)


@functools.lru_cache(maxsize=8)
def _read_version(path: Path, *version: int) -> dict[str, Any] | None:
    return _read(path)


def _read(path: Path) -> dict[str, Any] | None:
    """Return a record file with the entries that are whole, or None."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or content.get("version") != _VERSION:
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
        and entry.get("digest") == _digest(key, entry)
        and (not entry["files"] or entry["files"] in known)
    }
    return {"environment": environment, "files": known, "entries": whole}


def _are_states(digest: str, states: object) -> bool:
    return (
        isinstance(states, dict)
        and all(isinstance(state, str) for state in states.values())
        and digest_of(states) == digest
    )


def _digest(key: str, entry: Mapping[str, Any]) -> str:
    content = {name: value for name, value in entry.items() if name != "digest"}
    text = json.dumps([key, content], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
