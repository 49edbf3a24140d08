"""Print what engine and site promise and keep, and how long other tools take: `make bench`.

Seconds depend on the machine and on what else it does; the ratios are what to read. Everything
runs in the same minutes, with bytecode cached, on copies: nothing of the project is touched.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from benchmarks import generated, pages, peers, site, targets, tests
from benchmarks.project import Copy

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run the benchmark; return 0 when every run did its work, whatever the figures.

    Pages may fail under a peer: it has run them all the same.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "project").mkdir()
        copy = Copy(ROOT, folder / "project")
        read = copy.pages()  # as they are before one is edited
        own = pages.run(copy)
        rows = [peers.Row("the engine, no records", own.cold)]
        rows += peers.run(read, folder / "peers")
        rows += [peers.Row("the engine, nothing changed", own.unchanged)]
        grown = generated.run(folder / "generated")
        built = site.run(ROOT, folder / "site")
        tested = tests.run(ROOT, folder / "clone")
    figures = [*own.figures, *generated.figures(grown), *site.figures(built)]
    figures += tests.figures(tested)
    console = Console()
    console.print(peers.table(rows, read))
    console.print(tests.table(tested))
    console.print(targets.table(figures))
    report = {
        "promised": targets.plain(figures),
        "peers": [{"name": row.name, "failed": row.failed, **row.run.plain()} for row in rows],
        "tests": tested.by_part,
        "generated": {
            size: {"cold": one.cold.plain(), "unchanged": one.unchanged.plain()}
            for size, one in grown.items()
        },
    }
    print(json.dumps(report, ensure_ascii=False))
    statuses = [own.status, *(not row.done for row in rows)]
    statuses += [run.status for one in grown.values() for run in (one.cold, one.unchanged)]
    statuses += site.statuses(built)
    statuses += [tested.pages.status, tested.tests.status]
    return 1 if any(statuses) else 0


if __name__ == "__main__":
    sys.exit(main())
