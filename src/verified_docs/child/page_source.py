"""The text of a page, for whoever asks for the source of its functions."""

from __future__ import annotations

import ast
import contextlib
import linecache
import types
from collections.abc import Iterator, Sequence
from typing import Any

from verified_docs.child.messages import PlaceJob
from verified_docs.model import parsed


def show_source(module: types.ModuleType, name: str, lines: Sequence[str]) -> None:
    """Have tracebacks and `inspect` find the lines of the page that runs as a module.

    The page is no file where it runs. A library that has `linecache` forget what it knows, as
    TensorFlow's AutoGraph does, finds the text again through the module's loader.
    """
    ended = [line + "\n" for line in lines]
    module.__dict__["__loader__"] = _Loader("".join(ended))
    linecache.cache[name] = (len(ended), None, ended, name)


def included(source: str, place: PlaceJob, mode: str, flags: int) -> Any:
    """Return code that a page includes from elsewhere, read, with the lines that it has there.

    Raises:
        SyntaxError: it has a mistake, on a line of where it stands.
    """
    numbers = place.numbers

    def there(line: int) -> int:
        return numbers[min(max(line, 1), len(numbers)) - 1]

    try:
        tree: Any = compile(source, place.name, mode, flags | ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        error.lineno = there(error.lineno or 1)
        error.end_lineno = there(error.end_lineno or 1)
        raise
    nodes: Iterator[Any] = ast.walk(tree)
    for node in nodes:
        if hasattr(node, "lineno"):
            end = getattr(node, "end_lineno", None) or node.lineno
            node.lineno = there(node.lineno)
            node.end_lineno = there(end)
    return tree


def add_source(name: str, numbers: Sequence[int], source: str) -> None:
    """Have them find the lines of a file that the page includes, each under its number."""
    known = linecache.cache.get(name)
    lines = list(known[2]) if known and len(known) == 4 else []
    lines += ["\n"] * (max(numbers) - len(lines))
    for number, line in zip(numbers, source.split("\n"), strict=False):
        lines[number - 1] = line + "\n"
    linecache.cache[name] = (len(lines), None, lines, name)


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
