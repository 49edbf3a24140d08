"""Print how long the pages take, here and with other tools: `make bench`.

Seconds depend on the machine and on what else it does; the ratios are what to read. Every row runs
once, in the same minutes, on the same pages, with bytecode cached.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import peers
from verified_docs.config import load_config
from verified_docs.read import find_pages, read_page

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Row:
    """One way to run the pages."""

    name: str
    seconds: float
    status: int
    """Exit status; a row that did not end with 0 did not do the work."""


def main() -> int:
    """Run the benchmark; return 0 when every row did its work."""
    config = load_config(ROOT)
    pages = [read_page(path, config.root) for path in find_pages(config.page_folders)]
    blocks = sum(len(peers.runnable(page)) for page in pages)
    engine = [sys.executable, "-m", "verified_docs", "verify"]
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    pytest += ["-p", "no:verified_docs"]
    with tempfile.TemporaryDirectory() as name:
        markdown, notebooks = Path(name, "markdown"), Path(name, "notebooks")
        for folder, write in (
            (markdown, peers.write_markdown),
            (notebooks, peers.write_notebooks),
        ):
            folder.mkdir()
            write(pages, folder)
            (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        measure("(warm the caches)", [sys.executable, "-c", "import tensorflow"], ROOT)
        rows = [
            measure("the engine, no records", [*engine, "--fresh"], ROOT),
            measure(
                "pytest-markdown-docs, its own runner (compares nothing, isolates nothing)",
                [*pytest, "--markdown-docs", "."],
                markdown,
            ),
            measure(
                "notebooks under nbmake, two workers (compares nothing)",
                [*pytest, "--nbmake", "-n", "2", "."],
                notebooks,
            ),
            measure("the engine, nothing changed", engine, ROOT),
        ]
    show(rows, len(pages), blocks)
    return 0 if all(row.status == 0 for row in rows) else 1


def measure(name: str, command: Sequence[str], folder: Path) -> Row:
    """Run a command once and time it."""
    print(f"… {name}", file=sys.stderr, flush=True)
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    environment |= {"MPLBACKEND": "agg", "TF_CPP_MIN_LOG_LEVEL": "2"}
    started = time.perf_counter()
    finished = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    seconds = time.perf_counter() - started
    if finished.returncode:
        print(finished.stdout[-3000:], finished.stderr[-3000:], file=sys.stderr)
    return Row(name, seconds, finished.returncode)


def show(rows: Sequence[Row], pages: int, blocks: int) -> None:
    """Print the rows as a table and, on the last line, as JSON."""
    table = Table(title=f"{pages} pages in two languages, {blocks} blocks")
    table.add_column("")
    table.add_column("seconds", justify="right")
    table.add_column("× the engine", justify="right")
    for row in rows:
        note = "" if row.status == 0 else f" (failed with status {row.status})"
        table.add_row(row.name + note, f"{row.seconds:.1f}", f"{row.seconds / rows[0].seconds:.2f}")
    Console().print(table)
    print(json.dumps([row.__dict__ for row in rows], ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
