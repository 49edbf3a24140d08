"""How long other tools take for the pages of the project, in the forms that they run.

Each form holds the same code in the same order, each page in a folder of its own. Where a page
shows an exception, the code is wrapped so that the peer goes on, as the engine does.

A page that passes under the engine may fail under a peer, which does not set pages apart: then its
time is that of a run that ended early, and the table says how many there are.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import nbformat
from rich.table import Table

from benchmarks.measure import Measured, measure
from verified_docs.model import Block, Page, Selection


@dataclass(frozen=True)
class Row:
    """One way to run the pages."""

    name: str
    run: Measured
    failed: int = 0
    """Pages that fail when they are run in this way."""

    @property
    def done(self) -> bool:
        """Whether every page was run, whether it passed or not."""
        return self.run.status == 0 or (self.run.status == 1 and self.failed > 0)


def run(pages: Sequence[Page], folder: Path) -> list[Row]:
    """Run the pages with each of the peers."""
    markdown, notebooks = folder / "markdown", folder / "notebooks"
    for inside, write in ((markdown, write_markdown), (notebooks, write_notebooks)):
        inside.mkdir(parents=True)
        write(pages, inside)
        (inside / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    pytest += ["-p", "no:verified_docs"]
    ways = (
        (
            "pytest-markdown-docs, its own runner (compares nothing, isolates nothing)",
            [*pytest, "--markdown-docs", "."],
            markdown,
        ),
        (
            "notebooks under nbmake, two workers (compares nothing)",
            [*pytest, "--nbmake", "-n", "2", "."],
            notebooks,
        ),
    )
    rows = []
    for name, command, inside in ways:
        report = inside.with_suffix(".xml")
        run = measure(name, [*command, f"--junitxml={report}"], inside)
        rows.append(Row(name, run, failures(report)))
    return rows


def failures(report: Path) -> int:
    """Return how many tests did not pass, by a report that pytest wrote; 0 without one."""
    if not report.is_file():
        return 0
    suites = ElementTree.parse(report).getroot().iter("testsuite")
    return sum(int(suite.get(kind, 0)) for suite in suites for kind in ("failures", "errors"))


def table(rows: Sequence[Row], pages: Sequence[Page]) -> Table:
    """Return the rows for a person, beside the first of them."""
    blocks = sum(len(page.blocks) for page in pages)
    theirs = sum(len(runnable(page)) for page in pages)
    title = f"{len(pages)} pages in two languages, {blocks} blocks; {theirs} that the peers can run"
    shown = Table(title=title)
    shown.add_column("")
    shown.add_column("seconds", justify="right")
    shown.add_column("× the engine", justify="right")
    first = rows[0].run.seconds
    shown.add_column("pages that fail", justify="right")
    for row in rows:
        name = row.name if row.done else f"{row.name} (ended with status {row.run.status})"
        seconds, share = f"{row.run.seconds:.1f}", f"{row.run.seconds / first:.2f}"
        shown.add_row(name, seconds, share, str(row.failed))
    return shown


def runnable(page: Page) -> list[Block]:
    """Return the blocks of a page that the peers can run here.

    They know scripts only, and neither devices nor workers nor files that a page gives.
    """
    if any(block.options.devices or block.options.workers or block.given for block in page.blocks):
        return []
    return [
        block
        for block in page.blocks
        if block.kind in ("script", "cell") and Selection().reason_not_to_run(block) is None
    ]


def tolerant(block: Block) -> str:
    """Return the block's code, made to survive the exception that its page shows."""
    if not block.options.raises:
        return block.source
    body = textwrap.indent(block.source, "    ")
    return f"try:\n{body}\nexcept BaseException as error:\n    print(error)"


def write_markdown(pages: Sequence[Page], folder: Path) -> None:
    """Write each page as one fence, the form in which pytest-markdown-docs is fastest.

    Its fences share nothing unless they are marked `continuation`, and then each runs all that
    came before it again; a single fence costs it neither.
    """
    for page in pages:
        code = "\n".join(tolerant(block) for block in runnable(page))
        if code:
            path = _place(page, folder, ".md")
            path.write_text(f"````python\n{code}\n````\n", encoding="utf-8")


def write_notebooks(pages: Sequence[Page], folder: Path) -> None:
    """Write each page as a notebook, a cell for each block."""
    for page in pages:
        cells = [nbformat.v4.new_code_cell(tolerant(block)) for block in runnable(page)]
        if cells:
            notebook = nbformat.v4.new_notebook(cells=cells)
            notebook.metadata["kernelspec"] = {
                "name": "python3",
                "display_name": "Python 3",
                "language": "python",
            }
            nbformat.write(notebook, _place(page, folder, ".ipynb"))


def _place(page: Page, folder: Path, suffix: str) -> Path:
    """Return where a page's form belongs, in a new folder: what one page writes meets no other."""
    path = folder / page.name.replace("/", "_") / f"page{suffix}"
    path.parent.mkdir()
    return path
