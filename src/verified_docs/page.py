"""The nouns of a page: what a reader sees and what the engine is asked to prove."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

DEFAULT_RTOL = 1e-5
DEFAULT_TIMEOUT = 60.0

Status = Literal["run", "excluded", "other"]
Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class Fence:
    """One fenced code block that the site renders as code."""

    language: str
    """The word after the fence marker, as written; empty when there is none."""
    info: str
    """What follows the language on the opening line, stripped."""
    source: str
    """The content, without the indentation or quote marks of what surrounds the fence."""
    open_line: int
    """Line of the opening marker in the file, from 1."""
    close_line: int
    """Line of the closing marker in the file."""
    prefix: str
    """Spaces and quote marks before the opening marker, as written in the file."""
    marker: str
    """The marker itself, such as three backticks."""
    heading: str
    """Id of the nearest heading above; empty before the first heading."""

    @property
    def first_line(self) -> int:
        """Line of the first line of content."""
        return self.open_line + 1


@dataclass(frozen=True)
class Options:
    """What the author wrote in the braces after the language."""

    id: str | None = None
    rtol: float = DEFAULT_RTOL
    """Relative tolerance of floats, as a share of the larger one."""
    atol: float = 0.0
    """Absolute tolerance of floats."""
    masks: frozenset[str] = frozenset()
    """Types of token that may differ: `time`, `address`, `path`."""
    raises: str | None = None
    """Name of the exception class that the block must end with."""
    warns: str | None = None
    """Name of the warning class that the block must issue."""
    timeout: float = DEFAULT_TIMEOUT
    """Seconds the block may take."""
    devices: int | None = None
    """Logical CPU devices that the page's process is set up with."""
    gpu: bool = False
    network: bool = False
    notest: bool = False
    reason: str | None = None
    """Why the block is not run; belongs to `notest`."""
    needs: tuple[str, ...] = ()
    """Ids of the earlier blocks that the standalone program takes in, where slicing falls short."""


@dataclass(frozen=True)
class Documented:
    """What the page says a block prints: the `output` fence or the stored cell outputs."""

    text: str
    """The documented text, without a final newline."""
    first_line: int
    """Line of the first documented line in the file."""
    close_line: int
    """Line where a documented line after the last would stand."""
    lines: tuple[int, ...] = ()
    """Line in the file of each documented line, where they do not follow one another."""

    def line(self, number: int) -> int:
        """Return where in the file a documented line stands, or would stand; the first is 0."""
        if self.lines:
            return self.lines[number] if number < len(self.lines) else self.close_line
        return min(self.first_line + number, self.close_line)


@dataclass(frozen=True)
class Figure:
    """An image that the page shows after a block that draws it."""

    path: str
    """Address of the file, relative to the page."""
    alt: str
    line: int
    theme: Theme


@dataclass(frozen=True)
class Block:
    """One piece of Python on a page, with everything the page claims about it."""

    id: str
    source: str
    line: int
    """Line of the first line of code in the file."""
    options: Options
    documented: Documented | None = None
    figures: tuple[Figure, ...] = ()
    fence: Fence | None = None
    """The fence it was written in; None for a notebook cell."""
    shows_value: bool = False
    """Whether the value of a last expression is displayed, as in a notebook."""

    @property
    def excluded(self) -> str | None:
        """Why the block is not run wherever the engine runs, or None."""
        return self.options.reason if self.options.notest else None


@dataclass(frozen=True)
class Landmark:
    """A place that both languages of a page have: a heading, a link or an image."""

    kind: Literal["heading", "link", "image"]
    name: str
    """Level and id of a heading, such as `h2#train`; address of a link or an image."""
    line: int
    """Line of the file where it stands, as near as can be told."""


@dataclass(frozen=True)
class Page:
    """A page of the site: one Markdown file or one notebook."""

    path: Path
    """Where it is."""
    name: str
    """Path relative to the project, with forward slashes: how reports call it."""
    text: str
    """The file's text, newlines normalised to a line feed."""
    title: str
    blocks: tuple[Block, ...]
    fences: tuple[Fence, ...]
    """Every fence of any language, in order; empty for a notebook."""
    landmarks: tuple[Landmark, ...] = ()
    """Headings, links and images in order; empty for a notebook."""

    @property
    def is_notebook(self) -> bool:
        """Whether the page is a notebook."""
        return self.path.suffix == ".ipynb"
