"""In the fork server: take down what the processes of each page reach for, while it works."""

from __future__ import annotations

import functools
import json
import os
import selectors
import socket

from verified_docs.child.follow import Listener
from verified_docs.child.messages import Reached
from verified_docs.child.trail import Trail

_FOLDERS = 1 << 16
"""Bytes in which a child names its folders."""


class Followers:
    """A trail for each page whose process has handed over a listener.

    The fork server takes them down, and not the process that judges: it is idle, an ancestor of
    every process of a page, orphans too, as reading their memory may require, and no other thread
    of it can hold up what has to be answered.
    """

    def __init__(self, selector: selectors.BaseSelector) -> None:
        """Take what waits for the fork server: the data of a descriptor is what to call then."""
        self._selector = selector
        self._trails: dict[int, Trail] = {}
        self._open: set[socket.socket | Listener] = set()

    def expect(self, pid: int, end: socket.socket) -> None:
        """Wait for the listener of a child at one end of a pair of sockets."""
        answer = functools.partial(self._begin, pid, end)
        self._selector.register(end, selectors.EVENT_READ, answer)
        self._open.add(end)

    def forget(self) -> None:
        """Close what belongs to other pages: called in a child."""
        for one in self._open:
            one.close()

    def reached(self, pid: int) -> Reached | None:
        """Return what a child that has ended has reached for; None where it was not followed.

        What it has left behind is still answered, until nothing of it is left.
        """
        trail = self._trails.pop(pid, None)
        return None if trail is None else Reached(pid, trail.accesses, trail.unknown)

    def _begin(self, pid: int, end: socket.socket) -> None:
        self._selector.unregister(end)
        self._open.discard(end)
        with end:
            folders, fds, _, _ = socket.recv_fds(end, _FOLDERS, 1)
        if not fds:
            return
        root, own = json.loads(folders)
        trail = self._trails[pid] = Trail(root, (own, os.getcwd()))
        listener = Listener(fds[0])
        answer = functools.partial(self._answer, listener, trail)
        self._selector.register(listener, selectors.EVENT_READ, answer)
        self._open.add(listener)

    def _answer(self, listener: Listener, trail: Trail) -> None:
        notice = listener.receive()
        if notice is not None:
            try:
                trail.note(notice)
            except (OSError, ValueError):
                trail.unknown = trail.unknown or "reaches for a file in a way of its own"
            listener.go_on(notice)
        elif listener.is_over:
            self._selector.unregister(listener)
            self._open.discard(listener)
            listener.close()
