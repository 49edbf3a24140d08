"""A copy of the project to run and edit, and what its runs have cost by their own account."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.measure import Measured, measure
from verified_docs.languages import counterparts
from verified_docs.model import Block, Fence, Page, Selection
from verified_docs.read import find_pages, read_page
from verified_docs.record import Records, current_environment
from verified_docs.run import Program, environment
from verified_docs.settings import Config, load_config
from verified_docs.slicing import snippets_of
from verified_docs.verify import group

ENGINE = (sys.executable, "-m", "verified_docs")
_PARTS = ("pyproject.toml", "docs", "snippets")


class Copy:
    """A copy of a project's pages, settings and snippets, without records."""

    def __init__(self, source: Path, folder: Path) -> None:
        for name in _PARTS:
            copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
            copy(source / name, folder / name)
        self.config: Config = load_config(folder)

    def run(self, name: str, *arguments: str) -> Measured:
        """Run the command `verified-docs` with these arguments."""
        return measure(name, [*ENGINE, *arguments], self.config.root)

    def forget(self) -> None:
        """Remove the records."""
        shutil.rmtree(self.config.records, ignore_errors=True)

    def pages(self) -> list[Page]:
        """Return the pages of all languages."""
        return [read_page(path, self.config.root) for path in find_pages(self.config.page_folders)]

    def programs(self) -> list[Program]:
        """Return what runs for the pages, once for pages that share a run."""
        return [programs[0] for programs in group(self.pages(), Selection().reason_not_to_run)]

    def standalone_programs(self) -> list[Program]:
        """Return what runs for the snippets, once for those that share a run."""
        pages = [item.page for page in self.pages() for item in snippets_of(page, self.config)]
        return [programs[0] for programs in group(pages, Selection().reason_not_to_run)]

    def own_seconds(self, programs: Sequence[Program]) -> list[float]:
        """Return the seconds of each program's blocks, as the last run has recorded them.

        Those of its proofs are among them; what a proof takes in of the blocks above it is not.
        """
        records = Records.load(self.config.records, current_environment(self.config))
        found = [[records.find(part) for part in program.parts] for program in programs]
        return [
            sum(outcome.seconds for outcomes in parts for outcome in outcomes or ())
            for parts in found
        ]

    def imports(self) -> Measured:
        """Measure a fresh process that does nothing but import what pages share."""
        code = "\n".join(f"import {name}" for name in self.config.preload)
        command = [sys.executable, "-c", code]
        variables = environment(self.config, "cpu", None)
        return measure("the imports alone", command, self.config.root, variables)

    @contextlib.contextmanager
    def edited(self, page: Page) -> Iterator[None]:
        """Have a line of code more in the first block of a page, in all languages."""
        paths = (page.path, *counterparts(page.path, self.config).values())
        before = {path: path.read_bytes() for path in paths}
        for path in paths:
            fence = next(filter(None, map(editable, read_page(path, self.config.root).blocks)))
            lines = path.read_text("utf-8").split("\n")
            lines.insert(fence.open_line, f"{fence.prefix}edited_by_the_benchmark = True")
            path.write_text("\n".join(lines), "utf-8")
        yield
        for path, content in before.items():
            path.write_bytes(content)


def editable(block: Block) -> Fence | None:
    """Return the fence of a block that runs here and that a line of code can be added to."""
    runs = Selection().reason_not_to_run(block) is None
    return block.fence if block.kind == "script" and runs else None
