"""Fork servers that stay open from test to test: a start costs ten times what a fork does."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Hashable
from pathlib import Path

import pytest

from verified_docs.child import platform
from verified_docs.run import server
from verified_docs.run.server import Child, ForkServer
from verified_docs.settings import Config

STARTED_BY = (
    "verified_docs.verify.lacking",
    "verified_docs.verify.verification",
    "verified_docs.cli._preview",
    "verified_docs.run.server",
)
"""Modules of the engine from which a server is started where none is given."""


class Lent:
    """A server for one user: leaving it ends the pages that were asked for, not the server."""

    def __init__(self, lender: ForkServer, without_imports: Callable[[], Lent]) -> None:
        self._lender = lender
        self._lend_without = without_imports
        self._without: Lent | None = None
        self._children: list[Child] = []
        self.pid = lender.pid

    def __enter__(self) -> Lent:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fork(self) -> Child:
        child = self._lender.fork()
        self._children.append(child)
        return child

    def without_imports(self) -> Lent:
        self._without = self._without or self._lend_without()
        return self._without

    def close(self) -> None:
        if self._without:
            self._without.close()
        for child in self._children:
            if not child.exited.is_set():
                platform.kill_session(child.pid)


class Servers:
    """The servers of this process, one for each environment that a page can see."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        """Where they find the fonts that matplotlib knows, whatever the project."""
        self._open: dict[Hashable, ForkServer] = {}

    @property
    def pids(self) -> set[int]:
        return {server.pid for server in self._open.values()}

    def lend(self, config: Config, device: str, reader: int | None = None) -> Lent:
        """Stand in for `ForkServer`."""
        fonts = {"MPLCONFIGDIR": str(self._folder)}
        config = config.model_copy(update={"environment": {**fonts, **config.environment}})
        seen = server.environment(config, device, reader)
        how = (server._COMMAND, server._SOURCES, config.preload)
        key = (*how, frozenset(seen.items()))
        if key in self._open and self._open[key]._failed:
            self._open.pop(key).close()
        if key not in self._open:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(tempfile, "tempdir", None)  # not the folder of a test, which ends
                self._open[key] = ForkServer(config, device, reader)
        bare = config.model_copy(update={"preload": ()})
        return Lent(self._open[key], lambda: self.lend(bare, device, reader))

    def close(self) -> None:
        for one in self._open.values():
            one.close()
