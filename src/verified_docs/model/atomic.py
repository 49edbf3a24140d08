"""Write a file whole or not at all: a full disk or an interruption leaves what was there before."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from verified_docs.errors import EngineError


def write_whole(path: Path, data: bytes, durable: bool = True) -> None:
    """Replace the content of `path`, keeping its permissions.

    Args:
        path: The file.
        data: Its new content.
        durable: Whether to wait until a loss of power would not lose it; what can be made again
            need not be.

    Raises:
        EngineError: it cannot be written; the file is what it was.
    """
    target = path.resolve()  # of a link, what it points at is replaced and not the link
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o644
            os.fchmod(file.fileno(), mode)
            if durable:
                os.fsync(file.fileno())
        os.replace(name, target)
    except OSError as error:
        _discard(name)
        raise EngineError(f"cannot write {path}: {error.strerror}") from error
    except BaseException:
        _discard(name)
        raise


def _discard(name: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(name)
