"""Read pages, kept from one run to the next: most runs find most pages as they were."""

from __future__ import annotations

import contextlib
import functools
import hashlib
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter

from verified_docs.environment import made_with
from verified_docs.errors import EngineError, Problem
from verified_docs.page import Page
from verified_docs.whole import write_whole

Read = tuple[Page, tuple[Problem, ...]]
"""What can be read of a page, and what is wrong with it."""
_DIGEST = 64
"""Bytes at the beginning of a file that say what the rest was made from and that it is whole."""


def find(cache: Path, path: Path, name: str, text: str) -> Read | None:
    """Return what was kept of a page, or None: it was never read, or not with this text."""
    try:
        content = _file(cache, path, name).read_bytes()
    except OSError:
        return None
    digest, body = content[:_DIGEST], content[_DIGEST:]
    if digest != _digest(path, name, text, body):
        return None
    return _form().validate_json(body)


def keep(cache: Path, path: Path, name: str, text: str, read: Read) -> None:
    """Keep what was read of a page in place of what was kept of it before.

    What would not read back the same is not kept, nor is anything where nothing can be written.
    """
    with contextlib.suppress(ValueError, OSError, EngineError):
        body = _form().dump_json(read)
        if _form().validate_json(body) == read:
            file = _file(cache, path, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, _digest(path, name, text, body) + body, durable=False)


@functools.cache
def _form() -> TypeAdapter[Read]:
    return TypeAdapter(Read, config=ConfigDict(ser_json_inf_nan="constants"))


def _file(cache: Path, path: Path, name: str) -> Path:
    digest = hashlib.sha256(repr((str(path), name)).encode()).hexdigest()
    return cache / "pages" / f"{digest[:32]}.json"


def _digest(path: Path, name: str, text: str, body: bytes) -> bytes:
    digest = hashlib.sha256(repr((made_with(), str(path), name)).encode())
    for part in (text.encode("utf-8"), body):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest().encode()
