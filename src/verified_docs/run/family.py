"""The processes of one page: which they are, and how to end them all."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import psutil

from verified_docs.child import kill_session, network_of


@dataclass(frozen=True)
class _Process:
    parent: int
    born: float
    """When it started, in the system's own unit; with the id it tells a process from any other."""
    alive: bool


@dataclass
class Family:
    """The process of a page and all that descend from it, those that broke away included.

    A process that has lost its parent is adopted by the fork server and is known by the network
    that it shares with the page alone; where pages have no network of their own, only by having
    been seen before.
    """

    server: int
    page: int
    network: str | None = None
    """The page's own network; None while it has none."""
    _members: dict[int, _Process] = field(default_factory=dict)
    _others: set[int] = field(default_factory=set)
    """Processes known to be nobody of this family."""
    _missed: bool = False
    """Whether a process ended while it was looked at: it may have left another in its place."""

    def descendants(self) -> list[int]:
        """Return the ids of the processes alive, the page's own left out."""
        for pid, known in list(self._members.items()):
            process = _look_up(pid)
            if process is None or process.born != known.born or not process.alive:
                del self._members[pid]
        self._find()
        return list(self._members)

    def forget_others(self) -> None:
        """Look anew at processes of strangers: an id may have passed to a process of the page."""
        self._others.clear()

    def end(self) -> None:
        """Stop every process, until none is left that could start another; then end them."""
        self.forget_others()
        _signal([self.page], signal.SIGSTOP)
        new = set(self.descendants())
        for _ in range(1000):  # without end only for processes that no signal of ours reaches
            _signal(new, signal.SIGSTOP)
            new = self._find()
            if not new and not self._missed:
                break
        _signal(self._members, signal.SIGKILL)
        kill_session(self.page)

    def end_orphans(self) -> None:
        """End what is found once the page's own process is gone."""
        for _ in range(1000):
            self.forget_others()
            left = self.descendants()
            _signal(left, signal.SIGKILL)
            if left:
                time.sleep(0.005)  # until the fork server has taken note
            elif not self._missed:
                return

    def _find(self) -> set[int]:
        """Look at the processes that are new since the last time; return those of the family."""
        listed = set(psutil.pids())
        self._others &= listed
        unknown = {}
        self._missed = False
        for pid in listed - self._others - self._members.keys() - {self.page, self.server}:
            process = _look_up(pid)
            if process is None:
                self._missed = True
            else:
                unknown[pid] = process
        found = set()
        more = True
        while more:
            more = False
            for pid, process in list(unknown.items()):
                if self._belongs(pid, process):
                    del unknown[pid]
                    if process.alive:
                        self._members[pid] = process
                        found.add(pid)
                        more = True
                    elif process.parent == self.server:
                        self._missed = True
        # one whose parent was not listed may be a grandchild whose parent started meanwhile
        self._others |= {pid for pid, process in unknown.items() if process.parent in listed}
        return found

    def _belongs(self, pid: int, process: _Process) -> bool:
        if process.parent == self.page or process.parent in self._members:
            return True
        own = self.network is not None and process.parent == self.server
        return own and network_of(pid) == self.network


def _look_up(pid: int) -> _Process | None:
    if sys.platform != "linux":
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(pid)
            alive = process.status() != psutil.STATUS_ZOMBIE
            return _Process(process.ppid(), process.create_time(), alive)
        return None
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        return _Process(int(fields[1]), float(fields[19]), fields[0] not in (b"Z", b"X"))
    except (OSError, IndexError, ValueError):
        return None


def _signal(pids: Iterable[int], number: signal.Signals) -> None:
    for pid in list(pids):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)
