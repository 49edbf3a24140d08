"""One claim of a page that does not hold."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Literal

from verified_docs.compare.shown import Diff, visible
from verified_docs.model import Figure

Kind = Literal[
    "output",
    "exception",
    "warning",
    "figure",
    "file",
    "signature",
    "source",
    "condition",
    "end",
    "not run",
]


@dataclass(frozen=True)
class Pictures:
    """The image that a page shows and the one that came, a PNG in base64, to be looked at."""

    figure: Figure
    drawn: str

    def __str__(self) -> str:
        return ""


@dataclass(frozen=True)
class Failure:
    """One claim of a page that does not hold."""

    kind: Kind
    line: int
    """Line of the page that is wrong, or nearest to what is missing."""
    message: str
    evidence: str | Diff | Pictures = ""
    """What helps the author beside, as it came."""

    @functools.cached_property
    def detail(self) -> str:
        """A diff, a traceback, or what else helps the author; made when somebody reads it."""
        return visible(str(self.evidence))
