"""What this process works with: the engine's own code, the interpreter, the installed packages."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

_ENGINE = Path(__file__).parents[1]


@functools.cache
def made_with(*parts: str) -> str:
    """Return what this process makes things with: interpreter, code and packages.

    What is kept from one run to the next is good for one such text.

    Args:
        parts: The parts of the engine that what is made can depend on; all of it without any.
    """
    return repr((sys.version, code_digest(parts), installed()))


def code_digest(parts: Iterable[str] = ()) -> str:
    """Return a digest of the engine's code: of the names of files and of what is in them.

    Args:
        parts: Files and folders of this package; all of it without any.
    """
    return _digest(_ENGINE, tuple(parts))


@functools.cache  # this process goes on with the code that it has begun with
def _digest(engine: Path, parts: tuple[str, ...]) -> str:
    found: set[Path] = set()
    for path in [engine / part for part in parts] or [engine]:
        found.update(path.rglob("*.py") if path.is_dir() else [path])
    digest = hashlib.sha256()
    for file in sorted(found):
        digest.update(file.relative_to(engine).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def installed() -> list[str]:
    """Name and version of each installed distribution, read off the folders' names."""
    return sorted(
        name
        for folder in sys.path
        if folder and os.path.isdir(folder)
        for name in os.listdir(folder)
        if name.endswith(".dist-info") and not name.startswith("verified_docs-")
    )
