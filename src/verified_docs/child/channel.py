"""The end of the channel to the process that judges a page which the page's process has."""

from __future__ import annotations

import os
import socket

from verified_docs.child.messages import FromChild, Job, decoded_job, encoded


class Channel:
    """Messages to and from the process that judges the page."""

    def __init__(self, fd: int) -> None:
        self._socket = socket.socket(fileno=fd)
        self._file = self._socket.makefile("rwb")

    def job(self) -> Job:
        """Wait for what there is to do."""
        return decoded_job(self._receive())

    def tell(self, message: FromChild) -> None:
        """Send a message and wait until it is answered."""
        self._file.write(encoded(message))
        self._file.flush()
        self._receive()

    def _receive(self) -> bytes:
        """Wait for a line; the process ends when the other side is gone."""
        line = self._file.readline()
        if not line:
            os._exit(0)
        return line
