"""Which files no record needs: what is installed has a version, and devices have no state."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import sysconfig
from collections.abc import Iterable

_ENGINE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_SHARED = ("/usr", "/usr/local")
"""Prefixes of an interpreter that hold all sorts of things beside it."""
PASSING = ("/proc", "/sys", "/dev", "/run", "/var/run")
"""What the system makes as it runs."""


def libraries() -> tuple[str, ...]:
    """Return how paths begin of what can be imported: Python's own, packages, the engine."""
    paths = sysconfig.get_paths()
    return below({_ENGINE, *(paths[name] for name in paths if name not in ("data", "scripts"))})


class Installation:
    """What belongs to the interpreter of a project, or to the system while it runs."""

    def __init__(self, root: str) -> None:
        """Take the project's folder, which may lie within one of the interpreter, or around it."""
        prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix} - set(_SHARED)
        self._folders = libraries() + below({*prefixes, *PASSING})
        self._root = below([root] if root else [])
        self._within = tuple(
            folder
            for folder in self._folders
            if folder.startswith(self._root) and folder not in self._root
        )

    def holds(self, path: str) -> bool:
        """Whether an absolute path is one of it; what is the project's own is not."""
        name = path + os.sep
        return name.startswith(self._within if name.startswith(self._root) else self._folders)


def below(folders: Iterable[str]) -> tuple[str, ...]:
    """Return how the paths in these folders begin, by the folders' real names too."""
    names = {name for folder in folders for name in (folder, os.path.realpath(folder))}
    return tuple(sorted(name.rstrip(os.sep) + os.sep for name in names))


def source_of(path: str) -> str:
    """Return the source that a file of bytecode is made from; any other path as it is."""
    if path.endswith(".pyc"):
        with contextlib.suppress(ValueError, NotImplementedError):
            return importlib.util.source_from_cache(path)
    return path


def is_text(path: str) -> bool:
    """Whether a message and a record can hold a path: Linux takes any bytes for a name."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
