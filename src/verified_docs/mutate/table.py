"""Tell what became of mutants: a table by kind, then every one that survived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from verified_docs.mutate.result import Result, Subject

_TITLES: dict[Subject, str] = {"output": "Outputs", "code": "Code"}
_HEAD = ("kind", "made", "caught", "allowed", "survived")
_LONGEST = 60
"""Characters of a piece of a page that a report shows."""


@dataclass(frozen=True)
class Count:
    """How many mutants of a kind there were, and what became of them."""

    kind: str
    made: int
    caught: int
    """Those that ran into their time limit included."""
    timeout: int
    """Those that ran into their time limit."""
    allowed: int
    """Those that lie within what their block states: its tolerance, its masks."""
    survived: int

    @property
    def score(self) -> float:
        """Share that was caught of those that are not allowed; 1 when there are none."""
        counted = self.made - self.allowed
        return self.caught / counted if counted else 1.0


def count(kind: str, results: Sequence[Result]) -> Count:
    """Count what became of mutants."""
    return Count(
        kind=kind,
        made=len(results),
        caught=sum(result.caught for result in results),
        timeout=sum(result.fate == "timeout" for result in results),
        allowed=sum(result.allowed for result in results),
        survived=sum(result.fate == "survived" for result in results),
    )


def by_kind(results: Sequence[Result]) -> list[Count]:
    """Return a count for each kind, the most frequent first, and for all together."""
    kinds: dict[str, list[Result]] = {}
    for result in results:
        kinds.setdefault(result.kind, []).append(result)
    counts = [count(kind, of_kind) for kind, of_kind in kinds.items()]
    return [*sorted(counts, key=lambda one: (-one.made, one.kind)), count("all", results)]


def table_text(results: Sequence[Result]) -> str:
    """Return the report for a terminal."""
    parts = []
    for subject, of_subject in _subjects(results):
        rows = [_HEAD, *(_row(one) for one in by_kind(of_subject))]
        width = max(len(row[0]) for row in rows)
        lines = [f"  {row[0]:{width}}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in rows]
        parts.append("\n".join([f"{_TITLES[subject]}: {_score(of_subject)}", *lines]))
        parts += _timeouts(of_subject)
        survivors = [result_line(result) for result in of_subject if result.fate == "survived"]
        if survivors:
            parts.append("\n".join([f"{_TITLES[subject]}: what survived", *survivors]))
    return "\n\n".join(parts)


def table_markdown(results: Sequence[Result]) -> str:
    """Return the report as Markdown."""
    parts = ["# Mutants"]
    for subject, of_subject in _subjects(results):
        rows = [_HEAD, ("---", *["---:"] * 4), *(_row(one) for one in by_kind(of_subject))]
        parts.append(f"## {_TITLES[subject]}: {_score(of_subject)}")
        parts.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
        parts += _timeouts(of_subject)
        survivors = [result for result in of_subject if result.fate == "survived"]
        if survivors:
            parts.append("### What survived")
            parts.append("\n".join(map(_markdown_line, survivors)))
    return "\n\n".join(parts) + "\n"


def table_values(results: Sequence[Result]) -> dict[str, Any]:
    """Return the report as plain values."""
    return {
        "passed": not any(r.subject == "output" and r.fate == "survived" for r in results),
        "counts": {
            subject: [{**asdict(one), "score": one.score} for one in by_kind(of_subject)]
            for subject, of_subject in _subjects(results)
        },
        "survived": [asdict(result) for result in results if result.fate == "survived"],
        "allowed": [asdict(result) for result in results if result.allowed],
    }


def result_line(result: Result) -> str:
    """Return a line about one mutant: where it is, its kind, and what became what."""
    column = f":{result.column}" if result.column else ""
    place = f"{result.page}:{result.line}{column}"
    before, after = _short(result.before), _short(result.after)
    return f"{place}: {result.block}: {result.kind}: {before} → {after}"


def _markdown_line(result: Result) -> str:
    before, after = (f"`` {_short(piece)} ``" for piece in (result.before, result.after))
    where = f"{result.page}:{result.line}"
    return f"- `{where}` {result.block}, {result.kind}: {before} → {after}"


def _subjects(results: Iterable[Result]) -> Iterator[tuple[Subject, list[Result]]]:
    every = list(results)
    for subject in _TITLES:
        found = [result for result in every if result.subject == subject]
        if found:
            yield subject, found


def _timeouts(results: Sequence[Result]) -> list[str]:
    """Say how many were ended: on a machine that is busy, not all of them would run for ever."""
    number = count("all", results).timeout
    return [f"Of those caught, {number} ran into their time limit."] if number else []


def _score(results: Sequence[Result]) -> str:
    total = count("all", results)
    return f"{total.caught} of {total.made - total.allowed} caught, {100 * total.score:.1f} %"


def _row(one: Count) -> tuple[str, ...]:
    return one.kind, *(str(n) for n in (one.made, one.caught, one.allowed, one.survived))


def _short(piece: str) -> str:
    piece = " ".join(piece.split())
    return piece if len(piece) <= _LONGEST else f"{piece[: _LONGEST - 1]}…"
