"""Hold what a block gave against each thing that its page claims about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from verified_docs.child import denied_in
from verified_docs.compare.advice import on_end, on_exception, on_output, on_warning, short
from verified_docs.compare.drawn import figure_failures
from verified_docs.compare.failure import Failure
from verified_docs.compare.shown import (
    Diff,
    control_character,
    file_text,
    laid_out,
    printed,
    resembles,
    visible,
)
from verified_docs.compare.standard_input import input_mistakes, more_to_type
from verified_docs.compare.text import Tolerance, agree, first_difference, lines_of
from verified_docs.kinds import kind_of
from verified_docs.model import (
    FILE_LIMIT,
    IN_THREAD,
    UNRAISABLE,
    Block,
    Outcome,
    Page,
    Raised,
)
from verified_docs.slicing import names_not_everywhere


def failures_of(
    page: Page, block: Block, outcome: Outcome, tolerance: Tolerance
) -> Iterator[Failure]:
    """Yield every claim about a block that does not hold."""
    if outcome.ended == "not run":
        blamed = f"{outcome.detail} above it" if outcome.detail else "the page"
        message = f"not run, because {blamed} did not end as it should"
        yield Failure("not run", block.line, message)
    elif outcome.ended not in ("finished", "raised"):
        message = outcome.detail + on_end(block, outcome)
        yield Failure("end", block.line, message, _tail(outcome))
    else:
        yield from _conditions(page, block)
        yield from _exception(page, block, outcome)
        yield from _warnings(block, outcome)
        yield from _output(block, outcome, tolerance)
        if not outcome.raised or _as_stated(block, outcome.raised):
            line = block.fence.open_line if block.fence else block.line
            yield from (Failure("end", line, message) for message in input_mistakes(block, outcome))
        yield from _html(block, outcome, tolerance)
        yield from (Failure("output", line, message) for line, message in block.stale)
        for broken in kind_of(block).broken(block, outcome):
            evidence = Diff(*broken.texts, Tolerance()) if broken.texts else ""
            yield Failure(broken.claim, broken.line, broken.message, evidence)
        yield from _files(block, outcome, tolerance)
        yield from figure_failures(page, block, outcome)


def _conditions(page: Page, block: Block) -> Iterator[Failure]:
    """Yield what a block takes from others that do not run wherever it does, whether here or not.

    Told everywhere: where they all run, nothing else would fail.
    """
    if not any(one.options.condition for one in page.blocks):
        return
    numbers = [number for number, one in enumerate(page.blocks) if one.id == block.id]
    for name, others in names_not_everywhere(page.blocks, numbers[0]).items() if numbers else ():
        condition = ", ".join([*block.options.condition, *others[0].options.condition])
        message = (
            f"uses `{name}` of {' and '.join(f'`{other.id}`' for other in others)}, which "
            f"{'do' if len(others) > 1 else 'does'} not run wherever this block does: "
        )
        if len(others) == 1:
            message += f'write if="{condition}" here, or '
        message += "define it in a block that always runs"
        yield Failure("condition", block.line, message)


def _exception(page: Page, block: Block, outcome: Outcome) -> list[Failure]:
    wanted, raised = block.options.raises, outcome.raised
    if raised is None:
        if wanted is None:
            return []
        message = (
            f"raised no exception; the page says `{wanted}`: "
            f'remove raises="{wanted}" if it is right'
        )
        return [Failure("exception", block.last_line, message)]
    line = raised.line or block.line
    if raised.denied and not _as_stated(block, raised):
        return [Failure("exception", line, raised.denied, raised.traceback)]
    if wanted is None:
        came = _in_a_line(raised.text) or raised.type
        advice = more_to_type(block, raised) or on_exception(block, raised)
        message = f"raised {came}{_included_from(page, raised)}{advice}"
        return [Failure("exception", line, message, raised.traceback)]
    if not _as_stated(block, raised):
        message = (
            f"raised `{raised.type}`; the page says `{wanted}`: write "
            f'raises="{short(raised.type)}" if what came is right'
        )
        return [Failure("exception", line, message, raised.traceback)]
    if block.documented is None:
        message = (
            f"the page says that it raises `{wanted}` but does not show the message; "
            "show it in an ```output fence"
        )
        return [Failure("exception", block.last_line + 1, message, raised.text)]
    return []


def _included_from(page: Page, raised: Raised) -> str:
    """Return the line of a file that the page includes and that was passed last."""
    files = {origin.file for block in page.blocks for origin in block.origins if origin.file}
    if not files:
        return ""
    passed = re.findall(r'File "(.+)", line (\d+)', raised.traceback)
    last = next(((file, n) for file, n in reversed(passed) if file in {page.name, *files}), None)
    if last is None or last[0] == page.name:
        return ""
    return f" (in {last[0]}:{last[1]}, which is included here)"


def _as_stated(block: Block, raised: Raised) -> bool:
    """Whether a block ends with the exception that its page says."""
    return block.options.raises in (raised.type, short(raised.type))


_ISSUED = {
    IN_THREAD: "ended a thread with an exception",
    UNRAISABLE: "raised an exception where nothing can catch it",
}


def _warnings(block: Block, outcome: Outcome) -> list[Failure]:
    wanted = block.options.warns
    failures = [
        Failure(
            "warning",
            warned.line or block.line,
            _ISSUED.get(warned.category, "issued a warning")
            + " that the page does not document"
            + on_warning(block, warned),
            warned.text,
        )
        for warned in outcome.warnings
        if warned.category not in wanted
    ]
    issued = {warned.category for warned in outcome.warnings}
    for name in wanted:
        if name not in issued:
            rest = ", ".join(other for other in wanted if other != name)
            repair = f'write warns="{rest}"' if rest else f'remove warns="{name}"'
            message = f"issued no `{name}`; the page says it does: {repair} if it is right"
            failures.append(Failure("warning", block.last_line, message))
    return failures


def _output(block: Block, outcome: Outcome, tolerance: Tolerance) -> list[Failure]:
    actual = printed(block, outcome)
    if outcome.raised and not _as_stated(block, outcome.raised):
        return []  # the exception is the news; what it cut short is not
    if kind_of(block).is_compared:
        return []
    control = control_character(actual)
    if control:
        message = (
            f"prints the control character {control!r}, as progress bars do; "
            "print plain text (for `fit`, verbose=0 or verbose=2)"
        )
        if control >= "\udc80":
            message = (
                f"prints the byte {visible(control)}, which is not UTF-8 text; "
                "print text, or the `repr` of bytes"
            )
        return [Failure("output", block.line, message, actual[:2000])]
    documented = block.documented or (block.commented and laid_out(block.commented, actual))
    denied = denied_in(actual)
    if denied and denied_in(documented.text if documented else "") is None:
        line = documented.first_line if documented else block.line
        return [Failure("end", line, denied, actual[:2000])]
    if block.options.proof and not (lines_of(actual) or block.figures or block.files):
        message = "this proof shows nothing: print what proves the sentence above"
        return [Failure("end", block.last_line, message)]
    if documented is None:
        if not lines_of(actual) or block.options.raises:
            return []  # a missing message is told with the exception
        beside = block.beside
        message = "prints something, but the page shows no output; " + (
            f"the ```{beside.language} fence on line {beside.open_line} is not verified: if it is "
            "the output, `verified-docs update --adopt` makes it one"
            if beside and resembles(beside.source, actual)
            else "if it belongs there, `verified-docs update` writes it"
        )
        return [Failure("output", block.last_line + 1, message, Diff("", actual, tolerance))]
    wrong = first_difference(documented.text, actual, tolerance)
    if wrong is None:
        return []
    message = "prints something else than the page shows"
    if not lines_of(actual):
        message = "prints nothing" + (" of what the page shows" if block.commented else "")
    if block.documented is None:
        message += (
            ", which is in its comments: change them, or have `verified-docs update --adopt` "
            "write an output fence instead"
        )
    if documented.included:
        message += f"; what it shows is included from {documented.included}: change it there"
    missing = set(lines_of(documented.text)) - {*lines_of(actual), ""}
    if "stderr" in kind_of(block).takes and missing & set(lines_of(outcome.stderr)):
        message += "; what it writes to stderr counts where the block has the option `stderr`"
    message += on_output(block, actual)
    evidence = Diff(documented.text, actual, tolerance)
    return [Failure("output", documented.line(wrong), message, evidence)]


def _html(block: Block, outcome: Outcome, tolerance: Tolerance) -> Iterator[Failure]:
    """Compare the HTML that a cell stores with what it shows as HTML in Jupyter."""
    if outcome.raised and not _as_stated(block, outcome.raised):
        return
    if any(len(came.html) >= FILE_LIMIT for came in outcome.html):
        message = (
            f"shows more than {FILE_LIMIT >> 20} MiB of HTML in Jupyter, of which a page stores "
            "the whole or nothing"
        )
        yield Failure("end", block.line, message)
        return
    if len(block.html) != len(outcome.html):
        message = (
            f"shows {len(outcome.html)} value(s) as HTML in Jupyter, and the page stores that of "
            f"{len(block.html)}; `verified-docs update` stores what comes"
        )
        yield Failure("output", block.last_line + 1, message)
        return
    for shown, came in zip(block.html, outcome.html, strict=True):
        wrong = first_difference(shown.documented.text, came.html, tolerance)
        if wrong is not None:
            message = "shows other HTML in Jupyter than the page stores"
            evidence = Diff(shown.documented.text, came.html, tolerance)
            yield Failure("output", shown.documented.line(wrong), message, evidence)
        elif not agree(shown.beside, came.beside, tolerance):
            message = "the page stores this HTML beside another text than that of the value"
            evidence = Diff(shown.beside, came.beside, tolerance)
            yield Failure("output", shown.documented.first_line, message, evidence)


def _files(block: Block, outcome: Outcome, tolerance: Tolerance) -> list[Failure]:
    """Compare the files that the page shows with those that the block has written."""
    if outcome.raised and not block.options.raises:
        return []
    failures = []
    for shown in block.files:
        text, documented = file_text(outcome, shown.name), shown.documented
        if text is None:
            message = (
                f"`{block.id}` leaves no file `{shown.name}`, which the page shows: have it write "
                "one in its working folder, or take this fence out"
            )
            failures.append(Failure("file", documented.first_line - 1, message))
            continue
        if len(text.encode("utf-8", "surrogatepass")) > FILE_LIMIT:
            message = (
                f"the file `{shown.name}` holds more than {FILE_LIMIT >> 20} MiB, "
                "of which a page shows the whole or nothing"
            )
            failures.append(Failure("end", documented.first_line - 1, message))
            continue
        control = control_character(text)
        if control:
            message = (
                f"the file `{shown.name}` holds the character {visible(control)}, which a page "
                "cannot show; write text, or show what the block prints of it"
            )
            failures.append(Failure("end", documented.first_line - 1, message))
            continue
        wrong = first_difference(documented.text, text, tolerance)
        if wrong is not None:
            message = f"the file `{shown.name}` holds something else than the page shows"
            evidence = Diff(documented.text, text, tolerance)
            failures.append(Failure("file", documented.line(wrong), message, evidence))
    return failures


def _in_a_line(text: str) -> str:
    """Return how a text begins and how it ends."""
    lines = text.strip().splitlines()
    return " … ".join([*lines[:1], *lines[1:][-1:]])


def _tail(outcome: Outcome) -> str:
    """The end of what a block wrote before it was ended."""
    parts = []
    for name in ("stdout", "stderr"):
        text = getattr(outcome, name).rstrip()
        if text:
            lines = text[-4000:].splitlines()[-20:]
            parts.append("\n".join([f"last lines of {name}:", *lines]))
    return "\n".join(parts)
