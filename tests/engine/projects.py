"""What the tests of the engine try it on: a small project, pages that do harm, so many examples."""

from __future__ import annotations

import ctypes
import dataclasses
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from verified_docs.compare.verdict import Verdict
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import Config, load_config
from verified_docs.verify.verification import Verification

# asked of the kernel itself, so that an engine that no longer asks is noticed
LANDLOCK = pytest.mark.skipif(
    sys.platform != "linux" or ctypes.CDLL(None).syscall(444, None, 0, 1) < 2,
    reason="this system has no Landlock",
)

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
