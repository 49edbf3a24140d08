"""What a page's process and the process that judges it say to each other: a line of JSON a message.

The judging process asks the fork server for a child and sends it one `Job`. The child then tells,
one after another, that a block begins (`Began`), what a step of it showed (`Stepped`), that it
displays HTML (`Displayed`), how it ended (`Ended`) and that no block is left (`Finished`); it goes
on when it is answered. A set-up that has a mistake ends the run (`Refused`). The fork server tells
when it can fork (`Ready`) or never will (`Failed`), the number of each new child (`Forked`), what
files it and all that it started reached for (`Reached`), where the kernel tells, and how it ended
(`Exited`).

What a child says is checked where it arrives (`verified_docs.run`): a page runs in it, and may say
anything.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from verified_docs.child.syscalls import How
from verified_docs.model import Raised, Warned

ANSWER = b"{}\n"
"""What lets a child go on."""


@dataclass(frozen=True)
class Access:
    """A file or folder that a page reached for."""

    path: str
    how: How
    stamp: str
    """What tells its state then from others; empty where that was not noted."""


@dataclass(frozen=True)
class StepJob:
    """One thing to type at a prompt."""

    source: str
    line: int
    """Line in the fence where it begins, from 0."""


@dataclass(frozen=True)
class PlaceJob:
    """Where the source of a block stands that its page includes from elsewhere."""

    name: str
    """What tracebacks call it."""
    numbers: tuple[int, ...]
    """Line of what is called so for each line of the source, from 1."""
    lines: tuple[int, ...]
    """Line of the page for each line of the source."""


@dataclass(frozen=True)
class BlockJob:
    """One block to run."""

    source: str
    line: int
    """Line of the page where the source begins, from 1."""
    place: PlaceJob | None
    """Where it stands, if that is not on the page."""
    is_flat: bool
    """Whether all of the source stands on that one line."""
    kind: str
    """Name of its kind."""
    program: str | None
    """What an interpreter of its own runs instead of the source; None for most blocks."""
    network: bool
    """Whether it may reach the network."""
    stderr: bool
    """Whether what it writes to stderr counts among what it prints."""
    stdin: str | None
    """What is typed at standard input, as the option says it; None for nothing."""
    steps: tuple[StepJob, ...]
    files: tuple[str, ...]
    """Names of the files whose content is told when it has ended."""
    given: tuple[tuple[str, str], ...]
    """Names and contents of the files that are written before it runs."""


@dataclass(frozen=True)
class Limits:
    """What the process may take, as far as the kernel bounds it."""

    file_size: int
    """Bytes of any file."""
    disk: int
    """Bytes of shared memory."""
    tasks: int
    """Processes and threads."""


@dataclass(frozen=True)
class Job:
    """The program of a page, and the surroundings it runs in."""

    name: str
    """What tracebacks call the page."""
    folder: str
    """The working folder."""
    root: str
    """The folder of the project."""
    environment: Mapping[str, str]
    """Environment variables that are this page's own."""
    limits: Limits
    writable: tuple[str, ...]
    """Folders that it may write in."""
    lines: tuple[str, ...]
    """The code of the page, each line where it stands there."""
    network: bool
    """Whether any block may reach the network."""
    devices: int | None
    """Logical devices that the page asks for."""
    setup: str
    """Code that sets these up; empty for none."""
    blocks: tuple[BlockJob, ...]


@dataclass(frozen=True)
class Began:
    """A block begins."""

    number: int
    type: Literal["began"] = "began"


@dataclass(frozen=True)
class Stepped:
    """A step of a session has run."""

    raised: str
    """The exception that it showed; empty for none."""
    type: Literal["stepped"] = "stepped"


@dataclass(frozen=True)
class Displayed:
    """A cell of a notebook displays something, and is about to write the text of it."""

    text: str
    html: str
    type: Literal["displayed"] = "displayed"


@dataclass(frozen=True)
class Ended:
    """A block has ended; the fields are those of an `Outcome`."""

    number: int
    value: str | None = None
    html: str | None = None
    raised: Raised | None = None
    warnings: tuple[Warned, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()
    statuses: tuple[int, ...] = ()
    files: tuple[tuple[str, str | None], ...] = ()
    unread: str = ""
    waited: bool = False
    seconds: float = 0.0
    type: Literal["ended"] = "ended"


@dataclass(frozen=True)
class Refused:
    """The project's `device-setup` has a mistake."""

    reason: str
    type: Literal["refused"] = "refused"


@dataclass(frozen=True)
class Finished:
    """No block is left."""

    files: tuple[str, ...]
    """Paths of the files and folders that Python has read in the page's own process."""
    has_started: bool
    """Whether it has started other processes, as far as it knows."""
    uncompiled: tuple[tuple[str, str], ...]
    """Source and cache files of modules that were imported without bytecode."""
    type: Literal["finished"] = "finished"


@dataclass(frozen=True)
class Ready:
    """The fork server has done the imports."""

    type: Literal["ready"] = "ready"


@dataclass(frozen=True)
class Failed:
    """The fork server cannot import what it was told to."""

    reason: str
    type: Literal["failed"] = "failed"


@dataclass(frozen=True)
class Forked:
    """A child was forked, in answer to a request."""

    pid: int
    type: Literal["forked"] = "forked"


@dataclass(frozen=True)
class Reached:
    """What a child, which has ended, and all that it started reached for."""

    pid: int
    files: tuple[Access, ...]
    unknown: str
    """What was done that cannot be followed; empty for nothing."""
    type: Literal["reached"] = "reached"


@dataclass(frozen=True)
class Exited:
    """A child has ended."""

    pid: int
    status: int
    """Its exit status; minus the signal's number when a signal ended it."""
    type: Literal["exited"] = "exited"


FromChild = Began | Stepped | Displayed | Ended | Refused | Finished
FromServer = Ready | Failed | Forked | Reached | Exited


def encoded(message: Job | FromChild | FromServer) -> bytes:
    """Return a message as it is sent: one line."""
    return json.dumps(dataclasses.asdict(message)).encode() + b"\n"


def decoded_job(line: bytes) -> Job:
    """Return the job that the judging process has sent."""
    values: dict[str, Any] = json.loads(line)
    blocks = tuple(
        BlockJob(
            **{
                **block,
                "steps": tuple(StepJob(**step) for step in block["steps"]),
                "place": block["place"] and PlaceJob(**block["place"]),
            }
        )
        for block in values["blocks"]
    )
    return Job(**{**values, "limits": Limits(**values["limits"]), "blocks": blocks})
