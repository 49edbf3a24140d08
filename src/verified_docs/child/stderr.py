"""Python's stderr in the process of a page: where a block documents it, it goes among its stdout.

There is one stream for all of a process's life, made before anything is imported: whoever keeps
it, such as a handler of `logging` that a library or an earlier block has made, writes to where the
stream leads at that time. What native code and other programs write to the descriptor itself,
TensorFlow's own chatter among it, is never redirected: it differs from machine to machine.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

BEGINS = b"\xff\x0e"
"""On stdout, what follows was written to stderr. No text that a page can show has this byte."""
ENDS = b"\xff\x0f"
"""What follows was written to stdout again."""


class Stderr:
    """The stream, and where it leads."""

    def __init__(self) -> None:
        self._raw = _Raw()
        self.stream = io.TextIOWrapper(
            io.BufferedWriter(self._raw),
            encoding="utf-8",
            errors="backslashreplace",
            line_buffering=True,
        )

    def put(self) -> None:
        """Make the stream what Python calls stderr."""
        sys.stderr = sys.__stderr__ = self.stream  # type: ignore[misc]  # it may be replaced

    def document(self, documented: bool) -> None:
        """Have what is written from now on go among what is written to stdout, or not."""
        self.flush()
        self._raw.documented = documented

    @contextlib.contextmanager
    def undocumented(self) -> Iterator[None]:
        """Have what this thread writes meanwhile not count as documented."""
        self.flush()
        self._raw.here.aside = True
        try:
            yield
            self.flush()
        finally:
            self._raw.here.aside = False

    def flush(self) -> None:
        """Write what the stream still holds."""
        with contextlib.suppress(Exception):  # a page may have closed it
            self.stream.flush()


class _Raw(io.RawIOBase):
    """Descriptor 2, or marked pieces of what goes to descriptor 1."""

    name = "<stderr>"

    def __init__(self) -> None:
        self.documented = False
        self.here = threading.local()

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2

    def isatty(self) -> bool:
        return os.isatty(2)

    def write(self, data: Any) -> int:
        text = bytes(data)
        if self.documented and not getattr(self.here, "aside", False):
            _write(1, BEGINS + text + ENDS)
        else:
            _write(2, text)
        return len(text)


def _write(fd: int, data: bytes) -> None:
    while data:
        data = data[os.write(fd, data) :]
