"""The state of the files that a page reached for: kept with its record, and looked at again."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from verified_docs.child import FOLDER, Access, How, stamp_of

States = Mapping[str, str]
"""For each file its state; by a path relative to the project where it lies there, `~/…` at home."""
_SYSTEM = ("/usr", "/lib", "/lib32", "/lib64", "/libx32", "/bin", "/sbin", "/etc", "/System")
_PROGRAMS = re.compile(r"/s?bin/[^/]+$")
_EVERYWHERE = re.compile(
    r"\.(?:so|dylib)\b"
    r"|^/etc/(?:ld\.so\.|localtime|nsswitch|passwd|group|host|resolv|gai\.|ssl/|mtab|inputrc)"
    r"|/(?:locale|zoneinfo|terminfo|gconv|i18n)\b"
)
"""What nearly every program opens, and each machine has its own of."""
_DIGEST = re.compile(r"[0-9a-f]{64}")
"""The state of a file that is known by its content."""
_OF = " bytes of "
"""In the stamp of a file; of what is known by its size and date, in its state as well."""
_LARGE = 64 * 2**20
"""Bytes from which a file is known by its size and date: reading it would take longer than that."""


def states(
    accesses: Iterable[Access], root: Path, writable: Sequence[Path] = ()
) -> dict[str, str] | None:
    """Return the state of each file that a result can depend on; None when one has changed since.

    Args:
        accesses: What the page reached for.
        root: The folder of the project.
        writable: Folders that the page may have written in itself.
    """
    found: dict[str, str] = {}
    for path, how, stamp in ((access.path, access.how, access.stamp) for access in accesses):
        by_date = _is_in(path, _SYSTEM) and not _is_in(path, [root])
        if by_date and not _counts(path, how):
            continue
        if stamp and stamp != stamp_of(path, how) and not _is_in(path, writable):
            return None
        found[_name(path, root)] = _state(path, how, by_date)
    return found


def unchanged(states: States, root: Path) -> bool:
    """Whether every file is as it was."""
    return all(
        state
        == _state(
            os.path.join(root, os.path.expanduser(name)),
            "looked" if state == FOLDER else "opened",
            _OF in state,
        )
        for name, state in states.items()
    )


def of_project(states: States) -> dict[str, str]:
    """Return those of files that are part of a project: a copy of it has them too."""
    return {
        name: state
        for name, state in states.items()
        if _DIGEST.fullmatch(state) and not name.startswith((".", "/", "~"))
    }


def are_of_today(states: States, root: Path) -> bool:
    """Whether a project has none of its files with another content.

    That is what can be asked where a record was made elsewhere; what is not there is left out.
    """
    return all(
        _state(path, "opened", by_date=False) == state
        for name, state in of_project(states).items()
        for path in [os.path.join(root, name)]
        if os.path.isfile(path)
    )


def digest_of(states: States) -> str:
    """Return what stands for these states in an entry; empty for none."""
    if not states:
        return ""
    text = json.dumps(states, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _counts(path: str, how: How) -> bool:
    """Whether a file of the system is not one that every program of the machine opens."""
    if how == "looked":
        return bool(_PROGRAMS.search(path))
    return how == "ran" or not _EVERYWHERE.search(path)


def _is_in(path: str, folders: Iterable[str | Path]) -> bool:
    names = {os.fspath(one) for folder in folders for one in (folder, os.path.realpath(folder))}
    return any(path == name or path.startswith(name.rstrip("/") + "/") for name in names)


def _name(path: str, root: Path) -> str:
    for folder, begins in ((root, ""), (Path.home(), "~/")):
        for known in (os.fspath(folder), os.path.realpath(folder)):
            name = os.path.relpath(path, known) if _is_in(path, [known]) else ""
            if name and not name.startswith("~"):
                return begins + name
    return path


def _state(path: str, how: How, by_date: bool) -> str:
    stamp = stamp_of(path, how)
    return stamp if by_date or _OF not in stamp else _content(path, stamp)


@functools.lru_cache(maxsize=2**14)  # blocks and pages reach for the same files
def _content(path: str, stamp: str) -> str:
    """Return a digest of a file that is in a state."""
    try:
        if os.path.getsize(path) > _LARGE:
            return stamp
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError as error:
        return f"unreadable: {error.strerror}"
