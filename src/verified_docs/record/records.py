"""Remember what blocks gave, so that what cannot have changed does not run again.

`.verified/` holds one JSON file per environment. An entry is found by the key of its block, which
covers the block's code and everything that runs before it, and is good while the files that its
page reached for are as they were; the record is good for one fingerprint, which covers the rest.
Each entry carries a digest of itself: one that was cut or edited is dropped
and the block runs again. What failed is never stored.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock

from verified_docs.errors import EngineError
from verified_docs.model import Outcome, own_folder, write_whole
from verified_docs.record.entries import VERSION, digest_of_entry, outcomes_of, read_entries
from verified_docs.record.environment import Environment, plain
from verified_docs.record.files import States, digest_of, unchanged
from verified_docs.run import Program


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
        content = read_entries(directory / environment.file_name)
        if content and content["environment"].get("fingerprint") == environment.fingerprint:
            return cls(directory, environment, content["entries"], files=content["files"])
        return cls(directory, environment)

    def find(self, program: Program) -> tuple[Outcome, ...] | None:
        """Return the outcomes of a program's blocks, or None when any of them has to run."""
        entries = [self.entries.get(key) for key in program.keys]
        if not all(entry and self._are_unchanged(entry["files"]) for entry in entries):
            return None
        self.found.update({key: self.entries[key] for key in program.keys})
        return outcomes_of(entries)

    def digests(self, program: Program) -> dict[str, tuple[str, str]]:
        """Return for each block of a program on record, by its id, its key and its entry's digest.

        Those of its proofs are among them.
        """
        return {
            block.id: (key, str(self.entries[key]["digest"]))
            for part in program.parts
            for block, key in zip(part.own, part.keys, strict=True)
        }

    def outcomes(self, digests: Mapping[str, tuple[str, str]]) -> dict[str, Outcome] | None:
        """Return by the id of a block what it gave, by the keys and digests of entries.

        None when an entry is gone or another, or is no longer good.
        """
        entries = {key: self.entries.get(key) for key, _ in digests.values()}
        for key, digest in digests.values():
            entry = entries[key]
            if not entry or entry["digest"] != digest or not self._are_unchanged(entry["files"]):
                return None
        found = outcomes_of([entries[key] for key, _ in digests.values()])
        if found is None:
            return None
        self.found.update({key: self.entries[key] for key in entries})
        return dict(zip(digests, found, strict=True))

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
            entry["digest"] = digest_of_entry(key, entry)
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
                    "version": VERSION,
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


def recorded_seconds(directory: Path) -> dict[str, float]:
    """Return for each page the seconds its blocks took when they last ran, in any environment."""
    seconds: dict[str, float] = {}
    for path in sorted(directory.glob("*.json")) if directory.is_dir() else []:
        content = read_entries(path) or {"entries": {}}
        of_file: dict[str, float] = {}
        for entry in content["entries"].values():
            with contextlib.suppress(KeyError, TypeError):
                page = entry["page"]
                of_file[page] = of_file.get(page, 0.0) + float(entry["outcome"]["seconds"])
        seconds.update(of_file)
    return seconds
