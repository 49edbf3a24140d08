"""What the engine promises to be, and how far a measurement keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.table import Table

MEGABYTE = 10**6


@dataclass(frozen=True)
class Figure:
    """One measured figure beside the most it may be."""

    name: str
    value: float
    target: float | None
    """None where nothing is promised."""
    unit: str = "×"
    """`×` for a ratio, otherwise what the value is counted in."""
    evidence: str = ""
    """The numbers that the value was made from."""

    @property
    def met(self) -> bool:
        """Whether the value is within its target."""
        return self.target is None or self.value <= self.target


def ratio(name: str, measured: float, bound: float, target: float, evidence: str = "") -> Figure:
    """Return a figure for seconds beside the seconds that nothing could do without."""
    numbers = f"{measured:.1f} s beside {bound:.1f} s"
    return Figure(name, measured / bound, target, evidence=f"{numbers}; {evidence}".rstrip("; "))


def table(figures: Sequence[Figure]) -> Table:
    """Return the figures for a person."""
    shown = Table(title="What is promised")
    shown.add_column("")
    for column in ("measured", "at most", "kept"):
        shown.add_column(column, justify="right")
    shown.add_column("from")
    for figure in figures:
        bounded = figure.target is not None
        kept = "[green]yes" if figure.met else "[red]no"
        shown.add_row(
            figure.name,
            f"{figure.value:.2f} {figure.unit}",
            f"{figure.target:g} {figure.unit}" if bounded else "",
            kept if bounded else "",
            figure.evidence,
        )
    return shown


def plain(figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return the figures for a program."""
    return [{**asdict(figure), "met": figure.met} for figure in figures]
