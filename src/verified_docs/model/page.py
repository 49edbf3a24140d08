"""The nouns of a page: what a reader sees and what the engine is asked to prove."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from verified_docs.model.options import Options

Status = Literal["run", "excluded", "refused", "other", "mistake"]
Theme = Literal["light", "dark"]
TAB = 4
"""Columns of a tab, as the comparison and the site have it."""


@dataclass(frozen=True)
class Origin:
    """Where a line comes from that the site shows: the page, or a file that the page includes."""

    line: int
    """Line of the page: its own, or the one that includes the file."""
    file: str = ""
    """The file that is included; empty for a line of the page."""
    number: int = 0
    """Line of that file; 0 where it cannot be told."""


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
    origins: tuple[Origin, ...] = ()
    """Where each line of the content comes from; empty where the page holds them all."""
    written: str = ""
    """The content as the page writes it, where the site shows another: of includes."""
    kept_out: str = ""
    """Why no run can confirm what the site shows in it; empty for most fences."""

    @property
    def first_line(self) -> int:
        """Line of the first line of content."""
        return self.open_line + 1


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
    included: str = ""
    """The files that the page includes there; empty where it holds the text itself."""

    def line(self, number: int) -> int:
        """Return where in the file a documented line stands, or would stand; the first is 0."""
        if self.lines:
            return self.lines[number] if number < len(self.lines) else self.close_line
        return min(self.first_line + number, self.close_line)


@dataclass(frozen=True)
class Figure:
    """An image that the page shows after a block that draws it."""

    path: str
    """Address of the file, relative to the page; empty for an image inside a notebook."""
    alt: str
    line: int
    theme: Theme
    data: str = ""
    """The image itself, PNG in base64, where a notebook holds it."""


@dataclass(frozen=True)
class Step:
    """One thing typed at a prompt: a statement of a session, or a command of a shell."""

    source: str
    """What is typed, without prompts; empty for what only stands between two steps."""
    line: int
    """Line in the fence where it begins, from 0."""
    above: tuple[str, ...]
    """Lines of the fence between the step before and this one: blank ones, and bare prompts."""
    typed: tuple[str, ...]
    """The lines as the page shows them, with their prompts."""
    shown: tuple[str, ...] = ()
    """The lines that the page shows below it."""


@dataclass(frozen=True)
class ShownFile:
    """The content of a file, which the page shows after the block that writes it."""

    name: str
    """Path in the folder that the page's blocks run in."""
    documented: Documented


@dataclass(frozen=True)
class ShownHtml:
    """HTML that a notebook stores, and Jupyter shows in the place of the text beside it."""

    beside: str
    """The text."""
    documented: Documented


@dataclass(frozen=True)
class GivenFile:
    """A file that the page tells the reader to write before a block runs."""

    name: str
    """Path in the folder that the page's blocks run in."""
    text: str
    line: int
    """Line of the fence's opening marker."""


@dataclass(frozen=True)
class Parameter:
    """One entry of a list of parameters: `units`, or `activation=None`, or `**kwargs`."""

    text: str
    line: int


@dataclass(frozen=True)
class ParameterList:
    """A definition list or table below a heading whose id names something that takes parameters."""

    parameters: tuple[Parameter, ...]
    complete: bool
    """Whether the heading claims that no parameter is missing."""


@dataclass(frozen=True)
class Excerpt:
    """A fence that holds a file of the project, or a part of one."""

    fence: Fence
    place: str
    """The file and the part, as the option `source` names them."""
    text: str = ""
    """What the file has there, without its last line end."""

    @property
    def expected(self) -> str:
        """What the file has there, as the site would have it in the fence."""
        return as_rendered(self.text, self.fence.prefix)

    @property
    def shown(self) -> str:
        """What the fence has."""
        return as_rendered(self.fence.source)

    @property
    def holds(self) -> bool:
        """Whether the fence has what the file has."""
        return self.shown == self.expected


def as_rendered(text: str, prefix: str = "") -> str:
    """Return a text as the site has it in a fence behind `prefix`: tabs are spaces.

    Spaces at the end of a line, and blank lines around the whole, are layout.
    """
    lines = ((prefix + line).expandtabs(TAB)[len(prefix) :] for line in text.split("\n"))
    return "\n".join(line.rstrip() for line in lines).strip("\n")


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
    """The fence it was written in; None for a notebook cell and a list of parameters."""
    kind: str = "script"
    """Name of its kind, which says how it is read, run, compared, written back and shown: one of
    those in `verified_docs.kinds`."""
    steps: tuple[Step, ...] = ()
    """Of a session or a console: what is typed, one thing after another."""
    files: tuple[ShownFile, ...] = ()
    """Files whose content the page shows after the block."""
    given: tuple[GivenFile, ...] = ()
    """Files that stand in the block's folder before it runs."""
    excerpts: tuple[Excerpt, ...] = ()
    """The block's own fence, and those of the files it is given, where they are taken from a file
    of the project."""
    parameters: ParameterList | None = None
    html: tuple[ShownHtml, ...] = ()
    """Of a cell: the HTML that it stores, which Jupyter shows in the place of text."""
    stale: tuple[tuple[int, str], ...] = ()
    """Of a cell: what it stores and no run can confirm, each a line and what is wrong with it."""
    is_flat: bool = False
    """Whether all of its source stands on one line of the file, as notebooks may be stored."""
    commented: Documented | None = None
    """The output that stands in its comments: what it prints, where no `output` fence says so."""
    beside: Fence | None = None
    """A fence right after it that nothing verifies, and that may show what it prints."""
    is_mistaken: bool = False
    """Whether how it is written is a mistake, which is told and for which it is not run."""

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Where each line of its source comes from; empty where the page holds them all."""
        return self.fence.origins if self.fence else ()

    @property
    def last_line(self) -> int:
        """Line of the last line of code in the file."""
        return self.page_line(self.source.count("\n"))

    def page_line(self, number: int) -> int:
        """Return the line of the page for a line of the source; the first is 0."""
        if self.origins:
            return self.origins[min(number, len(self.origins) - 1)].line
        return self.line + (0 if self.is_flat else number)


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
    notes: tuple[tuple[int, str], ...] = ()
    """What a reader sees that no run confirms and that is no mistake: each a line, and what."""

    @property
    def is_notebook(self) -> bool:
        """Whether the page is a notebook."""
        return self.path.suffix == ".ipynb"
