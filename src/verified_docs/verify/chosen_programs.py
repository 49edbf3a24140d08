"""Which standalone programs a session of tests runs: those that no fact covers, and a few more.

Of the programs that facts cover, a tenth is run all the same. The commit draws it, so that a
session can be repeated, and ten commits that draw each tenth have run every program.
"""

from __future__ import annotations

import datetime
import hashlib
import subprocess
from collections.abc import Sequence
from pathlib import Path

from verified_docs.model import Page, Selection
from verified_docs.record import Facts
from verified_docs.run import Program
from verified_docs.verify import group

PARTS = 10
"""Sessions of which one runs a program that a fact covers."""


def programs_to_run(programs: Sequence[Page], facts: Facts, part: int) -> list[Page]:
    """Return the programs to run; those with the same code, which run as one, stay together.

    `part` is one of `PARTS`, which take about as long as each other: the programs are dealt out by
    the seconds they take, the longest first.
    """
    groups = group(programs, Selection().reason_not_to_run)
    dealt = sorted(groups, key=lambda one: (-_seconds(one, facts), one[0].page.name))
    drawn = {id(one) for one in dealt[part::PARTS]}
    chosen = {
        program.page.name
        for one in groups
        if id(one) in drawn or not all(facts.cover(program.page) for program in one)
        for program in one
    }
    return [program for program in programs if program.name in chosen]


def part_drawn(root: Path) -> int:
    """Return the part that the project's commit draws, or the day where there is no commit."""
    return part_of(_commit(root) or datetime.datetime.now(datetime.timezone.utc).date().isoformat())


def part_of(text: str) -> int:
    """Return the part that a text draws: any of them as often as any other."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % PARTS


def _commit(root: Path) -> str:
    command = ["git", "-C", str(root), "rev-parse", "--verify", "--quiet", "HEAD"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _seconds(programs: Sequence[Program], facts: Facts) -> float:
    known = (facts.programs.get(program.page.name, {}) for program in programs)
    return max(float(fact.get("seconds", 0.0)) for fact in known)
