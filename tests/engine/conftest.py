"""A small project of its own for each test, without TensorFlow."""

from __future__ import annotations

import functools
import os
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
import typer.testing
from filelock import FileLock
from projects import Project, nothing_left
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


@pytest.fixture(scope="session", autouse=True)
def one_command() -> Iterator[None]:
    """The command line is put together once, not for each call of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.testing, "_get_command", functools.cache(typer.testing._get_command))
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
def nothing_is_left(tmp_path: Path, servers: Servers) -> Iterator[None]:
    """After each test no process and no temporary folder of a page is left."""
    with nothing_left(tmp_path, servers):
        yield


@pytest.fixture
def call(project: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Run the command in this process and the project's folder; return its status and output."""
    from verified_docs.cli import app

    monkeypatch.chdir(project.root)
    monkeypatch.setenv("GITHUB_ACTIONS", "")

    def call(*arguments: str) -> tuple[int, str]:
        result = typer.testing.CliRunner().invoke(app, list(arguments))
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.exit_code, result.output

    return call
