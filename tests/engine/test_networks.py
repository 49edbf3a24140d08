"""A page that has ended is not taken for the next one, which is then ended in its place."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from projects import Project

from verified_docs.child import platform


class InNetwork:
    """A process in a network of its own, until the body ends."""

    def __enter__(self) -> InNetwork:
        told, tell = os.pipe()
        stay, self._leave = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._leave)
            os.write(tell, b"y" if platform.leave_network() else b"n")
            os.read(stay, 1)
            os._exit(0)
        self.own = os.read(told, 1) == b"y"
        for fd in (told, tell, stay):
            os.close(fd)
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._leave)
        os.waitpid(self.pid, 0)


def networks(count: int) -> list[str | None]:
    """Make networks one after another; return what names each."""
    names = []
    for _ in range(count):
        with InNetwork() as process:
            names.append(platform.network_of(process.pid))
    return names


@pytest.mark.skipif(sys.platform != "linux", reason="networks of one's own are Linux'")
def test_no_network_is_given_the_name_of_one_that_is_held() -> None:
    with InNetwork() as process:
        if not process.own:
            pytest.skip("this system gives no network of one's own")
        name = platform.network_of(process.pid)
        held = platform.hold_network(process.pid)
    assert held is not None
    try:
        assert name not in networks(60)
    finally:
        os.close(held)


def test_a_page_holds_its_network_until_what_it_left_is_ended(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    events: list[Any] = []
    hold, end, close = platform.hold_network, platform.kill_session, os.close
    files: list[int] = []

    def held(pid: int) -> int | None:
        fd = hold(pid)
        if fd is None:  # no such system: any file will do
            fd = os.open(tmp_path, os.O_RDONLY)
        files.append(fd)
        events.append("held")
        return fd

    def closed(fd: int) -> None:
        if fd in files:
            files.remove(fd)
            events.append("let go")
        close(fd)

    def ended(pid: int) -> None:
        events.append("ended")
        end(pid)

    monkeypatch.setattr("verified_docs.run.limits.hold_network", held)
    monkeypatch.setattr("verified_docs.run.family.kill_session", ended)
    monkeypatch.setattr(os, "close", closed)
    project.write("docs/a.md", '```python { id="a" }\nx = 1\n```\n')
    assert project.verify()["a"].status == "passed"
    assert events == ["held", "ended", "let go"]
