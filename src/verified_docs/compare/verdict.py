"""Judge a block: does what it gave agree with everything the page claims about it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from verified_docs.compare.claims import failures_of
from verified_docs.compare.failure import Failure
from verified_docs.compare.shown import visible
from verified_docs.compare.sources import excerpt_failures
from verified_docs.compare.text import Tolerance
from verified_docs.model import Block, Outcome, Page


@dataclass(frozen=True)
class Verdict:
    """A block, what it gave, and what is wrong about it; passed when nothing is."""

    page: Page
    block: Block
    status: Literal["passed", "failed", "excluded"]
    outcome: Outcome | None = None
    failures: tuple[Failure, ...] = ()
    reason: str = ""
    """Why an excluded block was not run."""
    recorded: bool = False
    """Whether the outcome comes from a record."""

    @property
    def name(self) -> str:
        """How reports call the block."""
        return f"{self.page.name}::{self.block.id}"


def judge(page: Page, block: Block, outcome: Outcome, gpu_rtol: float = 0.0) -> Verdict:
    """Return the verdict on one block; `gpu_rtol` widens its relative tolerance on a GPU."""
    tolerance = tolerance_of(block, gpu_rtol)
    failures = tuple(
        replace(failure, message=visible(failure.message))
        for failure in (*excerpt_failures(block), *failures_of(page, block, outcome, tolerance))
    )
    return Verdict(
        page=page,
        block=block,
        status="failed" if failures else "passed",
        outcome=outcome,
        failures=failures,
    )


def excluded(page: Page, block: Block, reason: str) -> Verdict:
    """Return the verdict on a block that is not run here; what takes no run is judged even so."""
    failures = tuple(excerpt_failures(block))
    status: Literal["failed", "excluded"] = "failed" if failures else "excluded"
    return Verdict(page=page, block=block, status=status, failures=failures, reason=reason)


def tolerance_of(block: Block, gpu_rtol: float = 0.0) -> Tolerance:
    """Return the tolerance a block asks for."""
    options = block.options
    return Tolerance(max(options.rtol, gpu_rtol), options.atol, options.masks)
