"""What a kind of block has to say, and what all kinds have in common."""

from __future__ import annotations

import types
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Protocol

from verified_docs.model import Block, Documented, Fence, Options, Outcome


class UnreadableError(ValueError):
    """The text of a block is not what its kind says; `line` is where, counted from 0."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class Typed(Protocol):
    """One thing to type at a prompt, as the process of a page has it."""

    @property
    def source(self) -> str:
        """What is typed, without prompts; empty for what only stands between two steps."""

    @property
    def line(self) -> int:
        """Line in the fence where it begins, from 0."""


class ToRun(Protocol):
    """A block as the process of its page has it."""

    @property
    def source(self) -> str:
        """The code."""

    @property
    def line(self) -> int:
        """Line of the page where the source begins, from 1."""

    @property
    def is_flat(self) -> bool:
        """Whether all of the source stands on that one line of the page."""

    @property
    def program(self) -> str | None:
        """What an interpreter of its own runs instead of the source, or None."""

    @property
    def steps(self) -> Sequence[Typed]:
        """What is typed at a prompt, one thing after another."""


class Stage(Protocol):
    """The process of a page, as a block sees it that runs there."""

    @property
    def name(self) -> str:
        """What tracebacks call the page."""

    @property
    def namespace(self) -> dict[str, Any]:
        """The names of the page."""

    def compile(self, source: str, mode: str) -> types.CodeType:
        """Compile code of the page, as `from __future__ import` above it has it."""

    def note(self, raised: str) -> None:
        """Take down what a step wrote, with the exception that it showed or an empty text."""

    def cell(self, source: str, line: Callable[[int], int]) -> Gave:
        """Run a notebook's cell; return the value it shows, as text and as HTML.

        `line` gives the line of the page for a line of the cell, counted from 1.
        """

    def show_figures(self) -> None:
        """Keep every figure that is open, then close it."""

    def signature(self, path: str) -> str:
        """Return the signature of what a dotted name stands for, then a line of inherited names.

        Raises:
            LookupError: there is nothing of that name, or it has no signature.
        """


@dataclass(frozen=True)
class Gave:
    """What running a block gave, beside what it wrote, drew, warned of and raised."""

    value: str | None = None
    """The text of a value, where the page shows it; a signature that was found."""
    html: str | None = None
    """The value as Jupyter shows it, where that is more than text."""
    statuses: tuple[int, ...] = ()
    """The exit status of each command."""


@dataclass(frozen=True)
class Broken:
    """A claim that only one kind of block makes, and that does not hold."""

    claim: Literal["end", "signature"]
    line: int
    """Line of the page."""
    message: str
    texts: tuple[str, str] | None = None
    """What the page says and what came, where a diff of the two helps."""


@dataclass(frozen=True)
class Changed:
    """A block with one claim changed that only its kind makes."""

    change: str
    """What has been changed, such as `exit status`."""
    line: int
    """Line of the file that was changed."""
    before: str
    after: str
    block: Block


class Kind(ABC):
    """One kind of block: how it is read, run, compared, written back, shown and exported.

    A kind knows nothing of the packages above: they ask it, and hand it what it needs.
    """

    name: ClassVar[str]
    """What `Block.kind` holds."""
    called: ClassVar[str]
    """How messages call a block of the kind."""
    languages: ClassVar[tuple[str, ...]] = ()
    """Languages of the fences that may be of the kind; none where it is written in no fence."""
    mistaken: ClassVar[tuple[str, ...]] = ()
    """Languages that an author may write and mean the first of the kind's own."""
    hint: ClassVar[str] = ""
    """What a message adds after the language that was meant."""
    syntax: ClassVar[Literal["python", "prompt", "shell"]] = "python"
    """How comments are found in its text: Python's, Python's behind prompts, or a `#`."""
    takes: ClassVar[frozenset[str]] = frozenset()
    """What options of a block may ask for, as the options say under `fits`."""

    is_code: ClassVar[bool] = True
    """Whether the page shows a block as a piece of code, in a fence or a cell."""
    is_python: ClassVar[bool] = True
    """Whether the source can be read as Python."""
    is_program: ClassVar[bool] = True
    """Whether it is Python that a reader could put into a file."""
    is_one_piece: ClassVar[bool] = False
    """Whether the page's process compiles the source as a whole, at its lines of the page."""
    has_own_source: ClassVar[bool] = False
    """Whether tracebacks call it by a name of its own, and count its lines from its first."""
    is_compared: ClassVar[bool] = False
    """Whether it is no program: what it says is compared with what is installed."""
    shows_value: ClassVar[bool] = False
    """Whether the page shows the value of the last expression."""
    takes_output: ClassVar[bool] = False
    """Whether what it prints is documented apart from its source: after the fence, in the cell."""
    stores_figures: ClassVar[bool] = False
    """Whether its figures are stored in the page, with one alternative text for both palettes."""
    namespace: ClassVar[Literal["page", "own", "installed"]] = "page"
    """Where its names are looked up: on the page, in itself alone, or in all that is installed."""
    writable: ClassVar[frozenset[str]] = frozenset({"output"})
    """Claims that `update` can bring in line with what came."""
    figures_advice: ClassVar[str] = (
        "write for each figure ![what it shows](figures/name.png#only-light) and "
        "![what it shows](figures/name-dark.png#only-dark)"
    )
    """How the figures that it draws come to stand on the page."""
    alt_advice: ClassVar[str] = ""
    """What a message adds that asks for an alternative text."""
    fact: ClassVar[Literal["ran", "compared", "excerpt"]] = "ran"
    """What the mark of a block says of a run, by the name of the site's words."""
    label: ClassVar[str] = ""
    """Name of the site's words under a block; empty where its output says it all."""
    blank: ClassVar[str] = ""
    """What stands on the page for a blank line that was printed; empty where a blank line does."""

    # Reading

    def reads(self, options: Options) -> bool:
        """Whether a fence of one of the kind's languages, with these options, is of the kind."""
        return True

    def documented(self, fence: Fence) -> Documented | None:
        """Return what the text of a fence itself documents, without an `output` fence."""
        return None

    def commented(self, source: str) -> list[tuple[int, str]]:
        """Return the lines of output in the code itself, each with its number, from 0."""
        return []

    def read(self, block: Block) -> Block:
        """Return a block just found on a page with what the kind reads in its text.

        Raises:
            UnreadableError: the text is not what it should be.
        """
        return block

    # What it is as code

    def code(self, block: Block) -> tuple[str, ...]:
        """Return the pieces of code that run, one after another; two blocks share them or not."""
        return (block.source,)

    def as_script(self, block: Block, display: Sequence[str] = ()) -> Block:
        """Return the block as a script that prints what the page shows, where it can be one.

        `display` names methods that only show something.
        """
        return block

    def script_line(self, block: Block, number: int) -> int:
        """Return the line of the page for a line of the block as a script, counted from 0."""
        return block.page_line(number)

    def in_program(self, block: Block) -> str | None:
        """Return Python that does what the block does, where it is no Python; None where none does.

        It shows nothing.
        """
        return None

    def own_program(self, block: Block) -> str | None:
        """Return what an interpreter of its own runs, whatever the options say, or None."""
        return None

    # Running

    @abstractmethod
    def run(self, block: ToRun, stage: Stage) -> Gave:
        """Run the block in the process of its page; whatever it raises is its outcome."""

    # Comparing

    def shown(self, block: Block, outcome: Outcome) -> str:
        """Return what the page has to show: output, value, declared warnings and exception."""
        parts = []
        if outcome.stdout:
            parts.append(outcome.stdout.replace("\r\n", "\n").removesuffix("\n"))
        if outcome.value is not None:
            parts.append(outcome.value)
        if block.options.warns:
            parts.extend(warned.text for warned in outcome.warnings)
        if block.options.raises and outcome.raised:
            parts.append(outcome.raised.text)
        return "\n".join(parts)

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        """Yield the claims that do not hold of those that only the kind makes."""
        yield from ()

    # Writing back

    def below(self, line: str) -> tuple[str, ...]:
        """Return what `update` writes below a line that it shows, though nothing compares it."""
        return ()

    def stored(self, block: Block, outcome: Outcome) -> list[dict[str, Any]]:
        """Return what came as a notebook stores it."""
        return []

    # Showing

    def copied(self, source: str) -> str | None:
        """Return what a reader copies of the text of a fence; None for all of it.

        Raises:
            UnreadableError: the text is not what it should be.
        """
        return None

    # Doubting

    def typed_lines(self, block: Block) -> frozenset[int]:
        """Return the lines of the page that are code, though they stand in what it documents."""
        return frozenset()

    def changed(self, block: Block) -> Iterator[Changed]:
        """Yield the block with each claim changed that only the kind makes."""
        yield from ()
