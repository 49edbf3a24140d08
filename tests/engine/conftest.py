"""A small project of its own for each test, without TensorFlow."""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import functools
import hashlib
import os
import pickle
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psutil
import pytest
import typer.testing
from filelock import FileLock
from hypothesis import settings
from servers import STARTED_BY, Servers

from verified_docs.compare.verdict import Verdict
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.run.server import ForkServer
from verified_docs.settings import Config, load_config
from verified_docs.verify.chosen_programs import part_drawn
from verified_docs.verify.verification import Verification

# asked of the kernel itself, so that an engine that no longer asks is noticed
LANDLOCK = pytest.mark.skipif(
    sys.platform != "linux" or ctypes.CDLL(None).syscall(444, None, 0, 1) < 2,
    reason="this system has no Landlock",
)

GUIDE = Path(__file__).resolve().parents[2]
_SHARE = 0.1
"""Share of a property's examples that are tried where `--thorough` is not given."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "own_server: the engine starts a fork server of its own")


def thorough() -> bool:
    """Whether everything is wanted that is large by nature."""
    return settings.get_current_profile_name() == "thorough"


def pages_of_the_guide(most: int) -> list[Path]:
    """Return pages of this repository: `most` in each language, drawn by the commit, or all.

    Reading them all takes seconds of every run; `--thorough` does.
    """
    paths = find_pages(load_config(GUIDE).page_folders)
    if thorough():
        return paths
    part = part_drawn(GUIDE)
    drawn = sorted(paths, key=lambda path: hashlib.sha256(f"{part} {path.name}".encode()).digest())
    notebooks = [path for path in drawn if path.suffix == ".ipynb"]
    return [*[path for path in drawn if path.suffix != ".ipynb"][: 2 * most], *notebooks[:2]]


def examples(most: int) -> int:
    """Return how many examples to try of a property that deserves `most` of them."""
    return most if thorough() else round(most * _SHARE)


@dataclasses.dataclass(frozen=True)
class Project:
    """A folder with settings and pages."""

    root: Path

    @property
    def config(self) -> Config:
        return load_config(self.root)

    def write(self, name: str, text: str) -> Path:
        """Write a page, or any file, with the indentation of the test taken off."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(textwrap.dedent(text).lstrip("\n").encode())
        return path

    def configure(self, settings: str) -> None:
        """Replace the settings of the project."""
        self.write("pyproject.toml", "[tool.verified-docs]\n" + textwrap.dedent(settings))

    def pages(self) -> list[Page]:
        return [read_page(path, self.root) for path in find_pages(self.config.page_folders)]

    def verify(self, **selection: Any) -> dict[str, Verdict]:
        """Verify all pages; return each verdict under the id of its block."""
        with Verification(self.config, self.pages(), Selection(**selection)) as verification:
            return {verdict.block.id: verdict for verdict in verification.verdicts()}


def faulty(code: str, options: str = "") -> str:
    """A page whose second block does harm."""
    return (
        '```python { id="before" }\nprint("fine")\n```\n\n```output\nfine\n```\n\n'
        f'```python {{ id="fault" {options} }}\n{textwrap.dedent(code).strip()}\n```\n\n'
        '```python { id="after" }\nprint("never")\n```\n\n```output\nnever\n```\n'
    )


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


@contextlib.contextmanager
def nothing_left(folder: Path, servers: Servers) -> Iterator[None]:
    """Fail unless every process and every temporary folder of a page has ended with the body.

    Args:
        folder: Where the body has its project; the temporary folders are there meanwhile.
        servers: Those that stay.
    """
    temporary = folder / "temporary"
    temporary.mkdir()
    known = {process.pid for process in psutil.process_iter()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", str(temporary))
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
                    or any(str(folder) in part for part in process.info["cmdline"] or [])
                    or _is_below_this(process)
                )
                and process.info["status"] != psutil.STATUS_ZOMBIE
            ]
            if not left or time.monotonic() > deadline:
                break
            time.sleep(0.1)
    assert left == []
    assert os.listdir(temporary) == []


@pytest.fixture
def nothing_is_left(tmp_path: Path, servers: Servers) -> Iterator[None]:
    """After each test no process and no temporary folder of a page is left."""
    with nothing_left(tmp_path, servers):
        yield


def _is_below_this(process: psutil.Process) -> bool:
    try:
        return any(parent.pid == os.getpid() for parent in process.parents())
    except psutil.Error:
        return False


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
