"""What takes long to make, kept from one build to the next by what it is made from."""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from jinja2 import Environment, FileSystemBytecodeCache

from verified_docs.model import made_with, read_cached, write_cached

_Made = TypeVar("_Made")


class Kept:
    """What builds of one language make; `save` keeps what the present one has asked for.

    Args:
        path: The file it is kept in; without one nothing is. A file that is missing, damaged or
            made by other code holds nothing.
        ahead: The file of what was made ahead for all languages, which is only read here.
    """

    def __init__(self, path: Path | None = None, ahead: Path | None = None) -> None:
        self._path = path
        self._ahead = _load(ahead) if ahead else {}
        self._before = _load(path) if path else {}
        self._asked: dict[bytes, bytes] = {}

    def get(self, name: str, make: Callable[[], _Made], *given: object) -> _Made:
        """Return what `make` returns: what it has returned before for the same, or a new one.

        Args:
            name: Of what is made.
            make: Makes it from `given`, and from nothing else that can change.
            given: Texts, bytes, numbers, and tuples, lists and mappings of them.
        """
        key = hashlib.sha256(repr((name, given)).encode("utf-8", "surrogatepass")).digest()
        ahead = self._ahead.get(key)
        content = ahead or self._asked.get(key) or self._before.get(key)
        if content is None:
            made = make()
            self._asked[key] = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
            return made
        if ahead is None:
            self._asked[key] = content
        found: _Made = pickle.loads(content)  # our own: the digest of the file says so
        return found

    def save(self) -> None:
        """Write what was asked for, and forget the rest."""
        if self._path is None or self._asked.keys() == self._before.keys():
            return
        content = pickle.dumps(self._asked, pickle.HIGHEST_PROTOCOL)
        write_cached(self._path, made_with().encode(), content)


def keep_templates(environment: Environment, folder: Path) -> None:
    """Have templates compiled once for all builds, where anything can be written."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    if os.access(folder, os.W_OK):
        name = f"{version('jinja2')}-%s"  # Jinja itself tells its versions apart only now and then
        environment.bytecode_cache = FileSystemBytecodeCache(str(folder), name)


def _load(path: Path) -> dict[bytes, bytes]:
    content = read_cached(path, made_with().encode())
    found: dict[bytes, bytes] = pickle.loads(content) if content else {}
    return found  # our own: the digest of the file says so
