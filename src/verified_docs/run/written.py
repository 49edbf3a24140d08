"""What a page's process writes: its stdout and stderr, taken down as bytes and told as text."""

from __future__ import annotations

import os
import re

from verified_docs.child import BEGINS, ENDS
from verified_docs.run.limits import Stopped
from verified_docs.settings import MIB


class Written:
    """What has been written since it was last forgotten."""

    def __init__(self, stdout: int, stderr: int, most: int) -> None:
        """Take down what comes from two descriptors, from each at most so many bytes."""
        self._taken = {stdout: bytearray(), stderr: bytearray()}
        self._stdout, self._stderr = stdout, stderr
        self._most = most
        self._is_marked = False
        for fd in self._taken:
            os.set_blocking(fd, False)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Those that it reads."""
        return tuple(self._taken)

    def begin(self, *, stderr_is_shown: bool) -> None:
        """Forget all: a block begins, which documents its stderr or does not."""
        for taken in self._taken.values():
            taken.clear()
        self._is_marked = stderr_is_shown

    def forget_stdout(self) -> None:
        """Forget what came on stdout."""
        self._taken[self._stdout].clear()

    def read(self, fd: int) -> bool | None:
        """Take down what there is to read; False when there is nothing yet, None when never again.

        Raises:
            Stopped: it is more than may be written.
        """
        try:
            data = os.read(fd, 1 << 16)
        except BlockingIOError:
            return False
        if not data:
            return None
        taken = self._taken[fd]
        taken += data
        if len(taken) > self._most:
            del taken[self._most :]
            stream = "stdout" if fd == self._stdout else "stderr"
            raise Stopped("output", f"wrote more than {self._most / MIB:g} MiB to {stream}")
        return True

    @property
    def stdout(self) -> str:
        """What was printed."""
        return "".join(text for _, text in self._pieces())

    @property
    def stderr(self) -> str:
        """What was written to stderr, but for what counts as printed."""
        return self._taken[self._stderr].decode("utf-8", "backslashreplace")

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What was printed, each piece with its stream, where stderr is a part of it."""
        return tuple(self._pieces()) if self._is_marked else ()

    def _pieces(self) -> list[tuple[str, str]]:
        """Return what was printed, with its streams; bytes that are no text are kept (PEP 383)."""
        written = bytes(self._taken[self._stdout])
        pieces = streams_of(written) if self._is_marked else [("stdout", written)]
        return [(stream, piece.decode("utf-8", "surrogateescape")) for stream, piece in pieces]


def streams_of(written: bytes) -> list[tuple[str, bytes]]:
    """Return what came on the stdout of a block that documents its stderr, as it was written.

    Pieces of the same stream that follow one another are one.
    """
    pieces: list[tuple[str, bytes]] = []
    stream = "stdout"
    for part in re.split(b"(%b|%b)" % (BEGINS, ENDS), written):
        if part in (BEGINS, ENDS):
            stream = "stderr" if part == BEGINS else "stdout"
        elif pieces and pieces[-1][0] == stream:
            pieces[-1] = stream, pieces[-1][1] + part
        elif part:
            pieces.append((stream, part))
    return pieces
