"""Change one thing at a time in what a page says a block does: outputs, names of classes, figures.

A mutant is the block with one claim changed; it is judged like the block itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from verified_docs.compare import file_text, lines_of, printed
from verified_docs.kinds import kind_of
from verified_docs.model import Block, Documented, Outcome
from verified_docs.mutate.text_mutants import ADDED_LINE, changed_line, changed_lines

_OTHER_CLASS = "Other"


@dataclass(frozen=True)
class Text:
    """A text that a page documents about a block."""

    shown: Documented
    came: Callable[[Outcome], str]
    """Return what an outcome holds for it."""
    put: Callable[[Documented | None], Block]
    """Return the block with another text there, or with none."""
    typed: frozenset[int] = frozenset()
    """Lines of the file that are code: what becomes of them, no output says."""
    stands_alone: bool = False
    """Whether leaving it out claims nothing else: a file need not be shown."""


@dataclass(frozen=True)
class OutputMutant:
    """A block with one changed claim."""

    kind: str
    line: int
    """Line of the file that was changed."""
    lines: frozenset[int]
    """Lines of the file where a report of it may point; none where it points at code."""
    before: str
    after: str
    block: Block
    text: Text | None = None
    """The text that was changed; None where a name or a figure was."""
    documented: str = ""
    """That text as changed."""


def texts_of(block: Block) -> Iterator[Text]:
    """Yield the texts that a page documents about a block; a new kind of claim is added here."""
    if block.documented is not None and not kind_of(block).is_compared:
        typed = kind_of(block).typed_lines(block)
        yield Text(block.documented, partial(printed, block), partial(_with_output, block), typed)
    for number, html in enumerate(block.html):
        of_html = partial(_html, number)
        yield Text(html.documented, of_html, partial(_with_html, block, number))
    for number, file in enumerate(block.files):
        came = partial(_content, file.name)
        yield Text(file.documented, came, partial(_with_file, block, number), stands_alone=True)


def output_mutants(block: Block) -> Iterator[OutputMutant]:
    """Yield the block with each of its claims changed in each way known."""
    for text in texts_of(block):
        yield from _of_text(text)
    if block.documented is None and kind_of(block).takes_output:
        yield _with_text(block)
    for one in kind_of(block).changed(block):
        yield OutputMutant(one.change, one.line, frozenset(), one.before, one.after, one.block)
    yield from _of_options(block)
    yield from _of_figures(block)


def _with_text(block: Block) -> OutputMutant:
    """Return the block with an output that the page does not show."""
    line = block.last_line + 2
    added = replace(block, documented=Documented(ADDED_LINE, line, line + 1))
    return OutputMutant("text added", line, frozenset({line}), "", ADDED_LINE, added)


def _with_output(block: Block, documented: Documented | None) -> Block:
    return replace(block, documented=documented)


def _with_html(block: Block, number: int, documented: Documented | None) -> Block:
    changed = [replace(block.html[number], documented=documented)] if documented else []
    return replace(block, html=(*block.html[:number], *changed, *block.html[number + 1 :]))


def _html(number: int, outcome: Outcome) -> str:
    return outcome.html[number].html if number < len(outcome.html) else ""


def _with_file(block: Block, number: int, documented: Documented | None) -> Block:
    assert documented is not None
    changed = replace(block.files[number], documented=documented)
    files = (*block.files[:number], changed, *block.files[number + 1 :])
    return replace(block, files=files)


def _content(name: str, outcome: Outcome) -> str:
    return file_text(outcome, name) or ""


def _of_text(text: Text) -> Iterator[OutputMutant]:
    shown = text.shown
    lines = lines_of(shown.text)
    for number, line in enumerate(lines):
        at = shown.line(number)
        for kind, other in changed_line(line) if at not in text.typed else ():
            changed = [*lines[:number], other, *lines[number + 1 :]]
            yield _text_mutant(text, kind, changed, at, frozenset({at}), line, other)
    for kind, changed, first, last in changed_lines(lines):
        if any(shown.line(number) in text.typed for number in _touched(kind, first)):
            continue
        documented = _rewritten(shown, changed)
        where = frozenset(
            side.line(number) for number in range(first, last + 1) for side in (shown, documented)
        )
        before = lines[first] if first < len(lines) else ""
        after = changed[first] if first < len(changed) else ""
        yield _text_mutant(text, kind, changed, shown.line(first), where, before, after)
    if text.stands_alone:
        return
    without = text.put(None)
    below = frozenset({without.last_line + 1})
    yield OutputMutant("text deleted", shown.first_line, below, shown.text, "", without, text)


def _touched(kind: str, first: int) -> range:
    """Return the lines that a change of the lines takes away or moves."""
    if kind in ("line added", "text emptied"):
        return range(0)
    return range(first, first + (2 if kind in ("line swapped", "line joined") else 1))


def _text_mutant(
    text: Text,
    kind: str,
    changed: list[str],
    line: int,
    where: frozenset[int],
    before: str,
    after: str,
) -> OutputMutant:
    documented = _rewritten(text.shown, changed)
    return OutputMutant(
        kind, line, where, before, after, text.put(documented), text, documented.text
    )


def _rewritten(shown: Documented, lines: list[str]) -> Documented:
    """Return the text as if the file had been edited."""
    if shown.lines:  # a notebook: its lines stay where they are
        return replace(shown, text="\n".join(lines))
    return replace(shown, text="\n".join(lines), close_line=shown.first_line + len(lines))


def _of_options(block: Block) -> Iterator[OutputMutant]:
    """Change or drop a class that a block is said to end with or to issue, or say one of none."""
    raises = block.options.raises
    for name, kind, stated in (
        ("raises", "exception", (raises,) if raises else ()),
        ("warns", "warning", block.options.warns),
    ):
        for change, names in _other_names(stated):
            options: Any = {name: names if name == "warns" else next(iter(names), None)}
            yield OutputMutant(
                kind=f"{kind} {change}",
                line=block.line,
                lines=frozenset(),
                before=_option(name, stated),
                after=_option(name, names),
                block=replace(block, options=replace(block.options, **options)),
            )


def _other_names(stated: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not stated:
        yield "added", (f"{_OTHER_CLASS}Error",)
    for number, name in enumerate(stated):
        before, after = stated[:number], stated[number + 1 :]
        yield "renamed", (*before, _OTHER_CLASS + name, *after)
        yield "dropped", (*before, *after)


def _option(name: str, classes: tuple[str, ...]) -> str:
    return f'{name}="{", ".join(classes)}"' if classes else ""


def _of_figures(block: Block) -> Iterator[OutputMutant]:
    """Drop a figure, or show another in its place."""
    for number, figure in enumerate(block.figures):
        before, after = block.figures[:number], block.figures[number + 1 :]
        anywhere = frozenset({block.last_line + 1, figure.line})
        dropped = replace(block, figures=before + after)
        yield OutputMutant("figure dropped", figure.line, anywhere, figure.path, "", dropped)
        shown = (figure.path, figure.data)
        others = [other for other in block.figures if (other.path, other.data) != shown]
        for other in others[:1]:
            moved = replace(figure, path=other.path, data=other.data)
            exchanged = replace(block, figures=(*before, moved, *after))
            yield OutputMutant(
                "figure exchanged", figure.line, anywhere, figure.path, other.path, exchanged
            )
