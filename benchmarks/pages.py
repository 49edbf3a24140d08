"""What the pages of the project cost, beside what nothing could do without.

The bound of a cold run is one import of what pages share, and the seconds that the blocks took by
their own account in that very run, over the cores. An edited page is to cost that page: the import,
without which nothing runs, and its own blocks one after another.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from benchmarks import shards
from benchmarks.measure import Measured, measure
from benchmarks.project import ENGINE, Copy, editable
from benchmarks.targets import MEGABYTE, Figure, ratio
from verified_docs.run import Program

_COLD = 1.25
_STANDALONE = 1.35
_EDITED = 2.0
_UNCHANGED = 1.5
_MEMORY = 700.0
_SERVER = 1.05


@dataclass(frozen=True)
class Outcome:
    """The pages' runs, and the figures that came of them."""

    cold: Measured
    unchanged: Measured
    figures: tuple[Figure, ...]
    status: int
    """0 when every run did its work."""


def run(copy: Copy) -> Outcome:
    """Run a copy of the project in every way a person does."""
    warm = copy.run("(warm the caches)", "verify")
    copy.forget()
    imports = [copy.imports()]
    cold = copy.run("every page, no records", "verify")
    imports.append(copy.imports())
    importing = statistics.mean(each.seconds for each in imports)
    programs = copy.programs()
    own = copy.own_seconds(programs)
    found = [_bounded("every page, cold", cold, importing, own, copy, _COLD)]

    unchanged = copy.run("every page, nothing changed", "verify")
    listed = measure(
        "(what that imports)",
        [ENGINE[0], "-X", "importtime", *ENGINE[1:], "verify"],
        copy.config.root,
    )
    imported = {line.rpartition("|")[2].strip() for line in listed.errors.splitlines()}
    loaded = imported & set(copy.config.preload)
    evidence = f"processor {unchanged.cpu_seconds:.1f} s"
    found.append(Figure("nothing changed", unchanged.seconds, _UNCHANGED, "s", evidence))
    found.append(
        Figure(
            "nothing changed, heavy imports and fork servers",
            len(loaded) + bool(unchanged.server_memory or listed.server_memory),
            0,
            "",
            f"{len(imported)} imports, {', '.join(sorted(loaded) or ['none'])} of those preloaded",
        )
    )
    found += shards.figures(copy, own)

    page, seconds = _ordinary(programs, own)
    with copy.edited(page.page):
        edited = copy.run(f"{page.page.name} edited", "verify")
    evidence = (
        f"{edited.seconds:.1f} s; the page's blocks {seconds:.1f} s, the import {importing:.1f} s"
    )
    more = edited.seconds - seconds - importing
    found.append(Figure("one page edited, more than that page", more, _EDITED, "s", evidence))

    copy.forget()
    alone = copy.run("every standalone program, no records", "snippets", "--run")
    imports.append(copy.imports())
    importing = statistics.mean(each.seconds for each in imports[-2:])
    own = copy.own_seconds(copy.standalone_programs())
    found.append(_bounded("every standalone program", alone, importing, own, copy, _STANDALONE))

    held = max(one.memory for one in (cold, alone)) / MEGABYTE
    found.append(Figure("memory of the command", held, _MEMORY, "MB", "resident, at its most"))
    server = max(one.server_memory for one in (cold, alone)) / MEGABYTE
    bare = max(one.memory for one in imports) / MEGABYTE
    name = "memory of the process that pages fork from, beside the imports alone"
    evidence = f"{server:.0f} MB beside {bare:.0f} MB, resident, at their most"
    found.append(Figure(name, server / bare, _SERVER, evidence=evidence))
    runs = (warm, cold, unchanged, listed, edited, alone)
    status = next((one.status for one in runs if one.status), 0)
    return Outcome(cold, unchanged, tuple(found), status)


def _bounded(
    name: str, run: Measured, importing: float, own: list[float], copy: Copy, target: float
) -> Figure:
    """Compare a run with one import and the blocks' own seconds over the cores."""
    bound = importing + sum(own) / copy.config.jobs
    evidence = (
        f"import {importing:.1f} s, blocks {sum(own):.1f} s over {copy.config.jobs}, "
        f"longest {max(own):.1f} s; processor {run.cpu_seconds:.1f} s"
    )
    return ratio(name, run.seconds, bound, target, evidence)


def _ordinary(programs: list[Program], own: list[float]) -> tuple[Program, float]:
    """Return the page with a fence to edit that takes neither much nor little, and its seconds."""
    pages = [
        (seconds, program)
        for program, seconds in zip(programs, own, strict=True)
        if any(map(editable, program.blocks))
    ]
    seconds, program = sorted(pages, key=lambda pair: pair[0])[len(pages) // 2]
    return program, seconds
