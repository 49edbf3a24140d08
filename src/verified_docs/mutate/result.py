"""What became of a mutant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Subject = Literal["output", "code"]
Fate = Literal["caught", "timeout", "within tolerance", "masked", "survived"]


@dataclass(frozen=True)
class Result:
    """One mutant: where it was, what it changed, and whether the page failed."""

    subject: Subject
    kind: str
    page: str
    block: str
    line: int
    """Line of the page."""
    column: int
    """Column of the code, from 1; 0 for an output."""
    before: str
    after: str
    fate: Fate
    """`timeout` is caught, too; `within tolerance` and `masked` are what the block allows."""
    reported: int | None = None
    """Line of the page at which the first failure of an output's mutant points."""

    @property
    def caught(self) -> bool:
        """Whether the page failed, as it should."""
        return self.fate in ("caught", "timeout")

    @property
    def allowed(self) -> bool:
        """Whether the block says that such a difference does not count."""
        return self.fate in ("within tolerance", "masked")
