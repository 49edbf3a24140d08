"""What the tests of the engine try it on: a small project, pages that do harm, so many examples."""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import hashlib
import os
import platform
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import settings
from servers import Servers

from verified_docs.compare.verdict import Verdict
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import Config, load_config
from verified_docs.verify.chosen_programs import part_drawn
from verified_docs.verify.verification import Verification

# asked of the kernel itself, so that an engine that no longer asks is noticed
LANDLOCK = pytest.mark.skipif(
    sys.platform != "linux" or ctypes.CDLL(None).syscall(444, None, 0, 1) < 2,
    reason="this system has no Landlock",
)

_ACTIONS = Path("/proc/sys/kernel/seccomp/actions_avail")
FOLLOWED = pytest.mark.skipif(
    not _ACTIONS.exists()
    or "user_notif" not in _ACTIONS.read_text()
    or platform.machine() not in ("x86_64", "aarch64"),
    reason="this kernel does not tell of files",
)

GUIDE = Path(__file__).resolve().parents[2]
"""This repository."""
_SHARE = 0.1
"""Share of a property's examples that are tried where `--thorough` is not given."""


def thorough() -> bool:
    """Whether everything is wanted that is large by nature."""
    return settings.get_current_profile_name() == "thorough"


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


def _is_below_this(process: psutil.Process) -> bool:
    try:
        return any(parent.pid == os.getpid() for parent in process.parents())
    except psutil.Error:
        return False
