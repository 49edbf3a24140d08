"""What running a block gave."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

TRACEBACK = "Traceback (most recent call last):"
"""The line that begins an exception in what a session shows."""
FIGURE_TEXTS = "Texts"
"""Field of a figure's PNG that lists, in JSON, the texts drawn in it."""
STYLING = re.compile(r"\x1b\[[0-9;]*m")
"""Codes that only make a terminal's text bold or coloured."""
NOTHING_TYPED = (
    'nothing is typed at standard input: say what is, as in stdin="Ada", or '
    'stdin="Ada\\n36" for two lines'
)
"""What is said of a block that reads what nobody types."""
FILE_LIMIT = 4 << 20
"""Bytes of a file that a page may show."""
IN_THREAD = "UnhandledThreadException"
"""What `warns` calls an exception that ended a thread."""
UNRAISABLE = "UnraisableException"
"""What `warns` calls an exception that nothing could catch: of a finalizer, or as Python ended."""
Ended = Literal[
    "finished",
    "raised",
    "timeout",
    "crashed",
    "memory",
    "processes",
    "disk",
    "output",
    "not run",
]


@dataclass(frozen=True)
class Warned:
    """A Python warning that a block issued, or an exception that nothing could catch."""

    category: str
    """Name of the class, as Python prints it; `IN_THREAD` or `UNRAISABLE`."""
    message: str
    line: int | None
    """Line of the page that it points at, or None when it points elsewhere."""

    @property
    def text(self) -> str:
        """The warning as a page documents it."""
        return f"{self.category}: {self.message}"


@dataclass(frozen=True)
class Raised:
    """The exception that ended a block."""

    type: str
    """Qualified name of the class, as a traceback prints it."""
    text: str
    """The last lines of the traceback: type and message."""
    traceback: str
    """The whole traceback, in lines of the page."""
    line: int | None
    """Line of the page where the last frame on it stands."""
    denied: str = ""
    """What a page may not do and this block has tried, where that is behind the exception."""


@dataclass(frozen=True)
class Html:
    """Something that a cell shows as HTML in Jupyter, with text beside it for who shows none."""

    html: str
    beside: str
    """The text."""
    at: int | None
    """Character of stdout at which the text begins; None for the value of the cell."""


@dataclass(frozen=True)
class Outcome:
    """One block, run once."""

    ended: Ended
    stdout: str = ""
    """What it printed: of a block that documents its stderr, that is in its place here."""
    stderr: str = ""
    told: tuple[tuple[str, str], ...] = ()
    """Of a block that documents its stderr: `stdout` in pieces, each with the stream it went to."""
    value: str | None = None
    """Text of the last expression's value, where the page displays it; the signature of what a
    signature or a list of parameters names."""
    html: tuple[Html, ...] = ()
    """Of a cell: what it displays as HTML, and its value last."""
    parts: tuple[str, ...] = ()
    """Of a session or a console: what each step showed."""
    statuses: tuple[int, ...] = ()
    """Of a console: the exit status of each command."""
    files: tuple[tuple[str, str | None], ...] = ()
    """Names and contents of the files that the page shows after the block; None for one that is
    not there."""
    warnings: tuple[Warned, ...] = ()
    raised: Raised | None = None
    figures: tuple[tuple[str, str], ...] = ()
    """For each figure shown, the PNG image for a light and for a dark page, in base64."""
    unread: str = ""
    """What the page types at standard input and the block has not read."""
    waited: bool = False
    """Whether the block reads standard input, where the page types nothing."""
    seconds: float = 0.0
    memory: int = 0
    """Most bytes held by the page's processes while the block ran."""
    detail: str = ""
    """For a block that did not end by itself: what happened; for one that was not run, which block
    is to blame."""

    @property
    def streams(self) -> tuple[tuple[str, str], ...]:
        """What it printed in pieces, each with the name of its stream."""
        return self.told or (("stdout", self.stdout),)

    def to_json(self) -> dict[str, Any]:
        """Return the outcome as plain values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Outcome:
        """Return the outcome that `to_json` wrote; TypeError or KeyError on anything else."""
        fields = dict(values)
        fields["warnings"] = tuple(Warned(**item) for item in fields["warnings"])
        fields["raised"] = Raised(**fields["raised"]) if fields["raised"] else None
        fields["html"] = tuple(Html(**item) for item in fields["html"])
        fields["figures"] = tuple((light, dark) for light, dark in fields["figures"])
        fields["told"] = tuple((stream, text) for stream, text in fields["told"])
        fields["files"] = tuple((name, text) for name, text in fields["files"])
        fields["parts"] = tuple(fields["parts"])
        fields["statuses"] = tuple(fields["statuses"])
        return cls(**fields)


NOT_RUN = Outcome(ended="not run")
