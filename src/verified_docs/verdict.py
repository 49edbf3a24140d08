"""Judge a block: does what it gave agree with everything the page claims about it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from verified_docs import picture
from verified_docs.compare import Pair, Tolerance, align, lines_of
from verified_docs.outcome import Outcome
from verified_docs.page import Block, Page

STYLING = re.compile(r"\x1b\[[0-9;]*m")
"""Codes that only make a terminal's text bold or coloured."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

Kind = Literal["output", "exception", "warning", "figure", "end", "not run"]


@dataclass(frozen=True)
class Failure:
    """One claim of a page that does not hold."""

    kind: Kind
    line: int
    """Line of the page that is wrong, or nearest to what is missing."""
    message: str
    detail: str = ""
    """A diff, a traceback, or what else helps the author."""


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
    if outcome.ended == "not run":
        message = "not run, because an earlier block of the page did not end as it should"
        failures = [Failure("not run", block.line, message)]
    elif outcome.ended not in ("finished", "raised"):
        failures = [Failure("end", block.line, outcome.detail, _tail(outcome))]
    else:
        failures = [
            *_exception(block, outcome),
            *_warnings(block, outcome),
            *_output(block, outcome, tolerance),
            *_figures(page, block, outcome),
        ]
    return Verdict(
        page=page,
        block=block,
        status="failed" if failures else "passed",
        outcome=outcome,
        failures=tuple(failures),
    )


def excluded(page: Page, block: Block, reason: str) -> Verdict:
    """Return the verdict on a block that is not run here."""
    return Verdict(page=page, block=block, status="excluded", reason=reason)


def tolerance_of(block: Block, gpu_rtol: float = 0.0) -> Tolerance:
    """Return the tolerance a block asks for."""
    options = block.options
    return Tolerance(max(options.rtol, gpu_rtol), options.atol, options.masks)


def printed(block: Block, outcome: Outcome) -> str:
    """Return what the page has to show: output, value, declared warnings, declared exception.

    Codes that only make a terminal's text bold or coloured are left out; a page does not see them.
    """
    parts = []
    stdout = outcome.stdout.replace("\r\n", "\n").removesuffix("\n")
    if outcome.stdout:
        parts.append(stdout)
    if outcome.value is not None:
        parts.append(outcome.value)
    if block.options.warns:
        parts.extend(warned.text for warned in outcome.warnings)
    if block.options.raises and outcome.raised:
        parts.append(outcome.raised.text)
    return STYLING.sub("", "\n".join(parts))


def control_character(text: str) -> str | None:
    """Return the first character of a text that moves a terminal's cursor and has no shape."""
    match = _CONTROL.search(text)
    return match[0] if match else None


def unified(expected: str, actual: str, pairs: list[Pair]) -> str:
    """Return the pairs as a diff: `-` what the page says, `+` what came."""
    left, right = lines_of(expected), lines_of(actual)
    shown = []
    minus: list[str] = []
    plus: list[str] = []

    def flush() -> None:
        shown.extend(minus + plus)
        minus.clear()
        plus.clear()

    for pair in pairs:
        if pair.agree and pair.expected is not None:
            flush()
            shown.append(f"  {left[pair.expected]}")
            continue
        if pair.expected is not None:
            minus.append(f"- {left[pair.expected]}")
        if pair.actual is not None:
            plus.append(f"+ {right[pair.actual]}")
    flush()
    return "\n".join(shown)


def _exception(block: Block, outcome: Outcome) -> list[Failure]:
    wanted, raised = block.options.raises, outcome.raised
    if raised is None:
        if wanted is None:
            return []
        message = (
            f"raised no exception; the page says `{wanted}`: "
            f'remove raises="{wanted}" if it is right'
        )
        return [Failure("exception", _last_line(block), message)]
    line = raised.line or block.line
    if wanted is None:
        message = (
            f"raised {raised.text.strip().splitlines()[-1] if raised.text.strip() else raised.type}"
        )
        return [Failure("exception", line, message, raised.traceback)]
    if wanted not in (raised.type, raised.type.rpartition(".")[2]):
        message = f"raised `{raised.type}`; the page says `{wanted}`"
        return [Failure("exception", line, message, raised.traceback)]
    if block.documented is None:
        message = (
            f"the page says that it raises `{wanted}` but does not show the message; "
            "show it in an ```output fence"
        )
        return [Failure("exception", _last_line(block) + 1, message, raised.text)]
    return []


def _warnings(block: Block, outcome: Outcome) -> list[Failure]:
    wanted = block.options.warns
    failures = [
        Failure(
            "warning",
            warned.line or block.line,
            "issued a warning that the page does not document; "
            f'if it belongs there, add warns="{warned.category}"',
            warned.text,
        )
        for warned in outcome.warnings
        if warned.category != wanted
    ]
    if wanted and all(warned.category != wanted for warned in outcome.warnings):
        message = (
            f'issued no `{wanted}`; the page says it does: remove warns="{wanted}" if it is right'
        )
        failures.append(Failure("warning", _last_line(block), message))
    return failures


def _output(block: Block, outcome: Outcome, tolerance: Tolerance) -> list[Failure]:
    actual = printed(block, outcome)
    if outcome.raised and not block.options.raises:
        return []  # the exception is the news; what it cut short is not
    control = control_character(actual)
    if control:
        message = (
            f"prints the control character {control!r}, as progress bars do; "
            "print plain text (for `fit`, verbose=0 or verbose=2)"
        )
        return [Failure("output", block.line, message, actual[:2000])]
    documented = block.documented
    if documented is None:
        if not actual or block.options.raises:
            return []  # a missing message is told with the exception
        message = (
            "prints something, but the page shows no output; "
            "if it belongs there, `verified-docs update` writes it"
        )
        detail = unified("", actual, align("", actual, tolerance))
        return [Failure("output", _last_line(block) + 1, message, detail)]
    pairs = align(documented.text, actual, tolerance)
    wrong = next((number for number, pair in enumerate(pairs) if not pair.agree), None)
    if wrong is None:
        return []
    message = "prints something else than the page shows" if actual else "prints nothing"
    position = next(
        (pair.expected for pair in pairs[wrong:] if pair.expected is not None),
        len(lines_of(documented.text)),
    )
    detail = unified(documented.text, actual, pairs)
    return [Failure("output", documented.line(position), message, detail)]


def _figures(page: Page, block: Block, outcome: Outcome) -> list[Failure]:
    """Compare the figures that were drawn with the images after the block, pair by pair."""
    if outcome.raised and not block.options.raises:
        return []
    drawn = [image for pair in outcome.figures for image in pair]
    shown = block.figures
    if len(drawn) != len(shown):
        message = (
            f"draws {len(outcome.figures)} figure(s), each a light and a dark image, and the page "
            f"shows {len(shown)} image(s) right after it; write for each figure "
            "![what it shows](figures/name.png#only-light) and "
            "![what it shows](figures/name-dark.png#only-dark)"
        )
        return [Failure("figure", _last_line(block) + 1, message)]
    failures = []
    for number, (image, figure) in enumerate(zip(drawn, shown, strict=True)):
        if figure.theme != ("light", "dark")[number % 2]:
            message = "images come in pairs, first #only-light, then #only-dark"
            failures.append(Failure("figure", figure.line, message))
            continue
        if not figure.alt:
            message = "this image has no alternative text: say what a reader would see in it"
            failures.append(Failure("figure", figure.line, message))
        problem = picture.difference(page.path.parent / Path(figure.path), image)
        if problem:
            failures.append(Failure("figure", figure.line, problem))
    return failures


def _last_line(block: Block) -> int:
    return block.line + max(0, block.source.count("\n"))


def _tail(outcome: Outcome) -> str:
    """The end of what a block wrote before it was ended."""
    parts = []
    for name in ("stdout", "stderr"):
        text = getattr(outcome, name).rstrip()
        if text:
            lines = text[-4000:].splitlines()[-20:]
            parts.append("\n".join([f"last lines of {name}:", *lines]))
    return "\n".join(parts)
