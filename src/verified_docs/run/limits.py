"""Watch what a page holds, in memory, processes and files, and stop it when that is too much."""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterable

import psutil

from verified_docs.child import hold_network, network_of
from verified_docs.model import Ended
from verified_docs.run.family import Family
from verified_docs.settings import MIB, Config

_SCAN = 1.0
"""Seconds between two looks at a page's files, where the disk does not fill meanwhile."""


class Stopped(Exception):
    """The page has to be ended, or has ended itself."""

    def __init__(self, ended: Ended, detail: str) -> None:
        super().__init__(detail)
        self.ended: Ended = ended
        self.detail = detail


class Watch:
    """Looks at one page each time `check` is called; `end` leaves nothing of it running."""

    def __init__(self, server: int, page: int, folder: str, config: Config) -> None:
        self.peak = 0
        """Most bytes of memory held at once since `begin`."""
        self._server = server
        self._page = page
        self._config = config
        self._family = Family(server, page)
        self._files = _Files(folder, config.disk)
        self._renewed = time.monotonic()
        self._held: int | None = None
        """Keeps the page's network from giving its number to the next page's."""

    def begin(self) -> None:
        """Begin a block."""
        self.peak = 0
        if self._family.network is None:
            self._held = self._held or hold_network(self._page)
            network = network_of(self._page)
            if network != network_of(self._server):
                self._family.network = network

    def check(self) -> None:
        """Look once.

        Raises:
            Stopped: the page holds more than it may.
        """
        now = time.monotonic()
        if now - self._renewed > 1:
            self._renewed = now
            self._family.forget_others()
        started = self._family.descendants()
        if len(started) > self._config.processes:
            most = self._config.processes
            raise Stopped("processes", f"had started more than {most} processes that still ran")
        held = sum(map(_memory, (self._page, *started)))
        self.peak = max(self.peak, held)
        if held > self._config.memory:
            limit = self._config.memory / MIB
            raise Stopped("memory", f"held more than {limit:,.0f} MiB of memory")
        if self._files.due() and self._files.size((self._page, *started)) > self._config.disk:
            limit = self._config.disk / MIB
            raise Stopped("disk", f"held more than {limit:,.0f} MiB in files")

    def stop(self) -> None:
        """End the page's process and all that it started, as far as they can be found now."""
        self._family.end()

    def clear(self) -> None:
        """End what was found too late, once the page's own process is gone."""
        self._family.end_orphans()
        if self._held is not None:
            os.close(self._held)
            self._held = None


class _Files:
    """The room that a page's files take: those in its folder, and deleted ones still open."""

    def __init__(self, folder: str, limit: int) -> None:
        self._folder = folder
        self._limit = limit
        self._device = os.stat(folder).st_dev
        self._next = 0.0
        self._free = 0

    def due(self) -> bool:
        """Whether it is time to measure: every second, and at once when the disk fills."""
        return time.monotonic() >= self._next or self._free - self._room() > self._limit // 8

    def size(self, processes: Iterable[int]) -> int:
        """Return the bytes taken on the disk."""
        began = time.monotonic()
        self._free = self._room()
        taken = _in_folder(self._folder) + _deleted(processes, self._device)
        ended = time.monotonic()
        self._next = ended + max(_SCAN, 20 * (ended - began))
        return taken

    def _room(self) -> int:
        with contextlib.suppress(OSError):
            disk = os.statvfs(self._folder)
            return disk.f_bavail * disk.f_frsize
        return self._free


def _in_folder(folder: str) -> int:
    taken = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                taken += entry.stat(follow_symlinks=False).st_blocks * 512
                if entry.is_dir(follow_symlinks=False):
                    taken += _in_folder(entry.path)
    return taken


def _deleted(processes: Iterable[int], device: int) -> int:
    """Bytes of files that no folder lists any more and a process still has open (Linux)."""
    taken: dict[int, int] = {}
    for pid in processes:
        with contextlib.suppress(OSError), os.scandir(f"/proc/{pid}/fd") as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    file = os.stat(entry.path)
                    if file.st_nlink == 0 and file.st_dev == device and stat.S_ISREG(file.st_mode):
                        taken[file.st_ino] = file.st_blocks * 512
    return sum(taken.values())


def _memory(pid: int) -> int:
    with contextlib.suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0
