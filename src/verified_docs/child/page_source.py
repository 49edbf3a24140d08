"""The text of a page, for whoever asks for the source of its functions."""

from __future__ import annotations

import contextlib
import linecache
import types
from collections.abc import Sequence

from verified_docs.model import parsed


def show_source(module: types.ModuleType, name: str, lines: Sequence[str]) -> None:
    """Have tracebacks and `inspect` find the lines of the page that runs as a module.

    The page is no file where it runs. A library that has `linecache` forget what it knows, as
    TensorFlow's AutoGraph does, finds the text again through the module's loader.
    """
    ended = [line + "\n" for line in lines]
    module.__dict__["__loader__"] = _Loader("".join(ended))
    linecache.cache[name] = (len(ended), None, ended, name)


class ScriptFile:
    """The page as a script, in a file: what a process that is spawned runs as its main module."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._lines: list[str] = []

    def add(self, line: int, source: str) -> None:
        """Add the code of a block that begins on a line of the page, if it is free of mistakes."""
        if parsed(source) is None:
            return
        self._lines += [""] * (line - 1 - len(self._lines)) + source.split("\n")
        with contextlib.suppress(OSError), open(self._path, "w", encoding="utf-8") as file:
            file.write("\n".join(self._lines) + "\n")


class _Loader:
    """As much of a loader as `linecache` asks for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get_source(self, name: str) -> str:
        return self._text
