"""A small project of its own for each test, without TensorFlow."""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psutil
import pytest
from filelock import FileLock
from projects import Project
from servers import STARTED_BY, Servers

from verified_docs.compare.verdict import Verdict
from verified_docs.run.server import ForkServer


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "own_server: the engine starts a fork server of its own")


Made = TypeVar("Made")


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[], Made]], Made]:
    """Make something under a name, in one of the processes of this run alone."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent

    def once(name: str, make: Callable[[], Made]) -> Made:
        file = folder / f"{name}.pickle"
        with FileLock(f"{file}.lock"):
            if not file.exists():
                file.write_bytes(pickle.dumps(make()))
            return pickle.loads(file.read_bytes())  # type: ignore[no-any-return]  # as it was made

    return once


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The fork servers of all tests."""
    servers = Servers(tmp_path_factory.mktemp("fonts"))
    with pytest.MonkeyPatch.context() as patch:
        for name in STARTED_BY:
            patch.setattr(f"{name}.ForkServer", servers.lend)
        yield servers
    servers.close()


@pytest.fixture(autouse=True)
def lent_servers(servers: Servers, request: pytest.FixtureRequest) -> Iterator[None]:
    """Have the engine use them, but for tests of how it starts and ends its own."""
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("own_server") is not None:
            for name in STARTED_BY:
                patch.setattr(f"{name}.ForkServer", ForkServer)
        yield


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project that imports nothing before its pages run."""
    project = Project(tmp_path / "project")
    project.configure("")
    return project


@pytest.fixture
def run(project: Project) -> Callable[..., dict[str, Verdict]]:
    """Verify one page given as text."""

    def run(text: str, **selection: Any) -> dict[str, Verdict]:
        project.write("docs/page.md", text)
        return project.verify(**selection)

    return run


@pytest.fixture
def nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, servers: Servers
) -> Iterator[None]:
    """After each test no process and no temporary folder of a page is left."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    known = {process.pid for process in psutil.process_iter()}
    yield
    # what runs with our mark, or below this process, is ours; others work on this machine too
    deadline = time.monotonic() + 60
    while True:
        left = [
            process
            for process in psutil.process_iter(["pid", "cwd", "cmdline", "status"])
            if process.pid not in known | servers.pids
            and (
                str(temporary) in (process.info["cwd"] or "")
                or any(str(tmp_path) in part for part in process.info["cmdline"] or [])
                or _is_below_this(process)
            )
            and process.info["status"] != psutil.STATUS_ZOMBIE
        ]
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.1)
    assert left == []
    assert os.listdir(temporary) == []


def _is_below_this(process: psutil.Process) -> bool:
    try:
        return any(parent.pid == os.getpid() for parent in process.parents())
    except psutil.Error:
        return False


@pytest.fixture
def call(project: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Run the command in this process and the project's folder; return its status and output."""
    from typer.testing import CliRunner

    from verified_docs.cli import app

    monkeypatch.chdir(project.root)
    monkeypatch.setenv("GITHUB_ACTIONS", "")

    def call(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(app, list(arguments))
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.exit_code, result.output

    return call
