"""Read pages, kept from one run to the next: most runs find most pages as they were."""

from __future__ import annotations

import functools
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter

from verified_docs.errors import Problem
from verified_docs.model import Page, cache_file, keep_if_it_reads_back, made_with, read_cached

Read = tuple[Page, tuple[Problem, ...]]
"""What can be read of a page, and what is wrong with it."""
_READING = ("errors.py", "model", "kinds", "read")
"""The parts of the engine that what is read can depend on."""


def find_page(folder: Path, path: Path, name: str, text: str) -> Read | None:
    """Return what was kept of a page, or None: it was never read, or not with this text."""
    body = read_cached(_file(folder, path, name), _made_from(path, name, text))
    return _form().validate_json(body) if body is not None else None


def keep_page(folder: Path, path: Path, name: str, text: str, read: Read) -> None:
    """Keep what was read of a page in place of what was kept of it before, where that can be."""
    made_from = _made_from(path, name, text)
    keep_if_it_reads_back(folder, _file(folder, path, name), made_from, _form(), read)


@functools.cache
def _form() -> TypeAdapter[Read]:
    return TypeAdapter(Read, config=ConfigDict(ser_json_inf_nan="constants"))


def _file(folder: Path, path: Path, name: str) -> Path:
    return cache_file(folder, "pages", str(path), name)


def _made_from(path: Path, name: str, text: str) -> bytes:
    facts = (made_with(*_READING), str(path), name, text)
    return "\0".join(facts).encode("utf-8", "surrogatepass")
