"""Files kept only to be quick: each is whole and made from what it is asked for, or not used."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from verified_docs.errors import EngineError
from verified_docs.model.atomic import write_whole

if TYPE_CHECKING:  # each page's process has this module, and no pydantic
    from pydantic import TypeAdapter

Value = TypeVar("Value")
_DIGEST = 64
"""Bytes at the beginning of a file that say what the rest was made from and that it is whole."""


def own_folder(folder: Path) -> None:
    """Make a folder that only the engine writes in, which git leaves alone.

    As pytest does with its own: whoever removes the `.gitignore` is not asked again.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("# Made by verified-docs.\n*\n", "utf-8")


def cache_file(folder: Path, kind: str, *named: str) -> Path:
    """Return the file for one thing of a kind, whatever it is called, below a folder."""
    digest = hashlib.sha256(repr(named).encode("utf-8", "surrogatepass")).hexdigest()
    return folder / kind / digest[:32]


def read_cached(file: Path, made_from: bytes) -> bytes | None:
    """Return what was kept in a file, or None: nothing was, or not what is made from this.

    Args:
        file: Where it is kept.
        made_from: All that it depends on, the code that makes it included.
    """
    try:
        content = file.read_bytes()
    except OSError:
        return None
    body = content[_DIGEST:]
    return body if content[:_DIGEST] == _digest(made_from, body) else None


def write_cached(file: Path, made_from: bytes, body: bytes) -> None:
    """Keep `body` in a file in place of what was kept there, where anything can be written."""
    with contextlib.suppress(OSError, EngineError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, _digest(made_from, body) + body, durable=False)


def keep_if_it_reads_back(
    folder: Path, file: Path, made_from: bytes, form: TypeAdapter[Value], value: Value
) -> None:
    """Keep a value in a file below a folder of the engine's, in place of what was kept there.

    What would not read back the same is not kept, nor is anything where nothing can be written.
    """
    with contextlib.suppress(ValueError, OSError):
        body = form.dump_json(value)
        if form.validate_json(body) == value:
            own_folder(folder)
            write_cached(file, made_from, body)


def _digest(made_from: bytes, body: bytes) -> bytes:
    digest = hashlib.sha256()
    for part in (made_from, body):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest().encode()
