"""Projects of many small pages: does time grow as the pages do, and memory hardly?"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Measured, measure
from benchmarks.project import ENGINE
from benchmarks.targets import MEGABYTE, Figure
from verified_docs.settings import load_config

SIZES = (10, 300, 1000)
"""Pages: few, and so many more each time that what they take is not lost in what comes and goes."""
_BLOCKS = 3
_REPEATED = 3
"""Times that a run of few pages is repeated, for the best of them: it ends in a second or two."""
_REPEATED_UNCHANGED = 5
"""The same where nothing has changed, and all ends in a second or two."""
_SETTINGS = '[tool.verified-docs]\nlanguages = { en = "docs/en", zh = "docs/zh" }\n'
_LINEAR = 1.3
_MEMORY_GROWTH = 70.0


@dataclass(frozen=True)
class Grown:
    """A generated project, run without records and with them."""

    cold: Measured
    unchanged: Measured


def write(folder: Path, pages: int) -> None:
    """Write a project with this many pages in each of two languages; no two have the same code."""
    (folder / "pyproject.toml").write_text(_SETTINGS, encoding="utf-8")
    for language in ("en", "zh"):
        for number in range(pages):
            path = folder / "docs" / language / f"page-{number}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_page(number), encoding="utf-8")


def run(folder: Path) -> dict[int, Grown]:
    """Run projects of each size in empty folders below `folder`."""
    grown = {}
    for size in SIZES:
        root = folder / str(size)
        root.mkdir(parents=True)
        write(root, size)
        verify = [*ENGINE, "verify"]
        times = _REPEATED if size < max(SIZES) else 1
        config = load_config(root)
        nothing = (config.cache, config.records)
        grown[size] = Grown(
            best(f"{size} generated pages", verify, root, times, without=nothing),
            best(f"{size} generated pages, nothing changed", verify, root, _REPEATED_UNCHANGED),
        )
    return grown


def best(
    name: str, command: list[str], folder: Path, times: int, without: Sequence[Path] = ()
) -> Measured:
    """Run a command several times; return the quickest, or one that failed.

    The folders in `without` are removed before each run.
    """
    runs = []
    for _ in range(times):
        for path in without:
            shutil.rmtree(path, ignore_errors=True)
        runs.append(measure(name, command, folder))
    return max(runs, key=lambda one: (abs(one.status), -one.seconds))


def figures(grown: Mapping[int, Grown]) -> list[Figure]:
    """Compare what each further page costs when there are few and when there are many."""
    few, some, many = SIZES
    found = []
    for name, kind in (("cold", "cold"), ("nothing changed", "unchanged")):
        runs = {size: getattr(grown[size], kind) for size in SIZES}
        seconds = {size: runs[size].seconds for size in SIZES}
        # the start of the command, the same for any number of pages, is in neither difference
        early = (seconds[some] - seconds[few]) / (some - few)
        late = (seconds[many] - seconds[some]) / (many - some)
        evidence = ", ".join(
            f"{size} pages {run.seconds:.1f} s (processor {run.cpu_seconds:.1f} s)"
            for size, run in runs.items()
        )
        title = f"a further page among {many} beside one among {some}, {name}"
        found.append(Figure(title, late / early, _LINEAR, evidence=evidence))
    held = {size: _held(grown[size]) for size in SIZES}
    evidence = ", ".join(f"{size} pages {held[size]:.0f} MB" for size in SIZES)
    title = f"memory of the parents, more for {many} pages than for {few}"
    found.append(Figure(title, held[many] - held[few], _MEMORY_GROWTH, "MB", evidence))
    return found


def _held(grown: Grown) -> float:
    runs = (grown.cold, grown.unchanged)
    return max(run.memory + run.server_memory for run in runs) / MEGABYTE


def _page(number: int) -> str:
    parts = [f"# Page {number} {{#page}}\n"]
    for block in range(_BLOCKS):
        printed = sum(item * number + block for item in range(10))
        parts.append(
            f'Text about block {block}.\n\n```python {{ id="block-{block}" }}\n'
            f"values_{block} = [item * {number} + {block} for item in range(10)]\n"
            f"print(sum(values_{block}))\n```\n\n```output\n{printed}\n```\n"
        )
    return "\n".join(parts)
