"""Standard input of a page, as at a terminal: what is typed comes a line at a time, and is shown.

Only this process reads it. What it starts finds nothing at its own standard input, since nobody
could tell when that is read, and so where a terminal would show it.
"""

from __future__ import annotations

import contextlib
import io
import os
from typing import Any

from verified_docs.model import NOTHING_TYPED


class Keyboard:
    """What somebody types at a page's blocks."""

    def __init__(self) -> None:
        self._typed = ""
        self._terminal = _Terminal()
        self.stream = io.TextIOWrapper(io.BufferedReader(self._terminal), encoding="utf-8")
        """What the page finds as `sys.stdin`."""
        self.stream.mode = "r"  # type: ignore[misc]  # as of a file

    def begin(self, typed: str | None) -> None:
        """Have ready what is typed while the next block runs; None for nothing."""
        self._typed = typed or ""
        self._terminal.waited = False
        self._terminal.lines = None
        if typed is not None:
            self._terminal.lines = [line.encode() + b"\n" for line in typed.split("\n")]

    def end(self) -> tuple[str, bool]:
        """Return what the block has not read, and whether it read though nothing is typed."""
        left, self._terminal.lines = self._terminal.lines or [], []
        unread = ""
        with contextlib.suppress(Exception):  # a page may have closed or detached it
            unread = self.stream.read()
        self._terminal.lines = None
        unread += b"".join(left).decode()
        if unread == "\n" and self._typed[-1:] not in ("", "\n"):
            unread = ""  # the end of a line that was read but for that
        return unread, self._terminal.waited


class _Terminal(io.RawIOBase):
    """A terminal as a file: it gives a line for each read, and shows it then."""

    name = "<stdin>"

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[bytes] | None = None
        self.waited = False
        self._screen = os.dup(1)
        """Where it shows what is typed, wherever the page's own output is led meanwhile."""

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 0

    def readinto(self, buffer: Any) -> int:
        """Read at most a line; nothing when all is read, as after the key for the end of input.

        Raises:
            EOFError: nothing is typed at this block.
        """
        if self.lines is None:
            self.waited = True
            raise EOFError(NOTHING_TYPED)
        if not self.lines:
            return 0
        line = self.lines.pop(0)
        size = len(buffer)
        if line[size:]:
            self.lines.insert(0, line[size:])
        read = line[:size]
        buffer[: len(read)] = read
        os.write(self._screen, read)
        return len(read)
