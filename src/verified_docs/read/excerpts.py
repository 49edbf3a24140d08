"""Look up what a fence is to hold that is taken from a file of the project: ` { source="a.py" } `.

A part of a file is named as pymdownx.snippets names it: `a.py`, its lines `a.py:3-10`, or a region
`a.py:name` between lines that hold `--8<-- [start:name]` and `--8<-- [end:name]` (source:
https://facelessuser.github.io/pymdown-extensions/extensions/snippets/).
"""

from __future__ import annotations

import dataclasses
import re
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path

from verified_docs.errors import EngineError, Problem
from verified_docs.model import Block, Excerpt, Page
from verified_docs.read.comments import same_but_comments
from verified_docs.settings import load_config

_LINES = re.compile(r"(?P<first>\d+)(?:-(?P<last>\d+))?")
_MARKER = re.compile(
    r"-{1,}8<-{1,}[ \t]+\[[ \t]*(?P<edge>start|end)[ \t]*:[ \t]*(?P<name>[\w-]+)[ \t]*\]"
)
Read = tuple[Page, tuple[Problem, ...]]


class _NoSuchPartError(ValueError):
    """A fence names a part of a file that is not there."""


def with_excerpts(read: Read, root: Path, page_of: Callable[[Path], Page | None]) -> Read:
    """Return a page that was read, each excerpt on it with the text that it is to have.

    Args:
        read: The page with its mistakes.
        root: The project's folder.
        page_of: Returns the page of an existing file, its excerpts not looked up; None where it
            cannot be read.
    """
    page, problems = read
    if not any(block.excerpts for block in page.blocks):
        return read
    others = _counterparts(page, root, page_of)
    more: list[Problem] = []

    def looked_up(excerpt: Excerpt) -> Excerpt:
        try:
            text = part_of_file(excerpt.place, root)
        except _NoSuchPartError as error:
            more.append(Problem(page.name, excerpt.fence.open_line, str(error)))
            return dataclasses.replace(excerpt, text=excerpt.fence.source)
        found = dataclasses.replace(excerpt, text=text)
        if not found.holds and _is_translation(found, others()):
            return dataclasses.replace(excerpt, text=excerpt.fence.source)
        return found

    blocks = tuple(_replaced(block, looked_up) for block in page.blocks)
    return dataclasses.replace(page, blocks=blocks), (*problems, *more)


def part_of_file(place: str, root: Path) -> str:
    """Return the part of a file that `source` names, from the margin and without its last line end.

    Lines that mark a region are for whoever quotes the file, and in no part of it.

    Raises:
        ValueError: there is no such file in the project, or no such part of it.
    """
    name, _, part = place.partition(":")
    lines = _text(name, root).split("\n")
    if not part:
        return "\n".join(_unmarked(lines))
    numbers = _LINES.fullmatch(part)
    if numbers:
        first = int(numbers["first"])
        last = int(numbers["last"] or first)
        if not 1 <= first <= last:
            raise _NoSuchPartError(
                f"`source` names lines {part} of `{name}`: write the first and the last, counted "
                f"from 1, as in {name}:1-{len(lines)}"
            )
        if last > len(lines):
            raise _NoSuchPartError(f"`{name}` has {len(lines)} line(s), and `source` names {part}")
        return _from_margin(_unmarked(lines[first - 1 : last]))
    return _from_margin(_region(lines, name, part))


def _text(name: str, root: Path) -> str:
    path = root / name
    if not path.is_file():
        raise _NoSuchPartError(
            f"`source` names `{name}`, which is no file of the project; paths begin in its folder"
        )
    if not path.resolve().is_relative_to(root.resolve()):
        raise _NoSuchPartError(f"`source` names `{name}`, which leads outside of the project")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise _NoSuchPartError(f"`{name}` cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise _NoSuchPartError(f"`{name}` is not UTF-8: a fence holds text") from error
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def _region(lines: Sequence[str], name: str, region: str) -> list[str]:
    """Return the lines between the markers of a region."""
    marks = {number: mark for number, line in enumerate(lines) if (mark := _MARKER.search(line))}
    starts, ends = (
        [number for number, mark in marks.items() if (mark["edge"], mark["name"]) == (edge, region)]
        for edge in ("start", "end")
    )
    if not starts:
        named = sorted({mark["name"] for mark in marks.values() if mark["edge"] == "start"})
        known = f"it has {', '.join(f'`{one}`' for one in named)}" if named else "it has none"
        raise _NoSuchPartError(
            f"`{name}` has no region `{region}`; {known}: one stands between lines with "
            f"`--8<-- [start:{region}]` and `--8<-- [end:{region}]`"
        )
    if len(starts) > 1 or len(ends) != 1 or ends[0] < starts[0]:
        where = ", ".join(str(number + 1) for number in sorted([*starts, *ends]))
        raise _NoSuchPartError(
            f"in `{name}`, region `{region}` has to begin once and then end once; its markers "
            f"stand in line(s) {where}"
        )
    return _unmarked(lines[starts[0] : ends[0]])


def _unmarked(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if not _MARKER.search(line)]


def _from_margin(lines: Sequence[str]) -> str:
    return textwrap.dedent("\n".join(lines))


def _replaced(block: Block, change: Callable[[Excerpt], Excerpt]) -> Block:
    if not block.excerpts:
        return block
    return dataclasses.replace(block, excerpts=tuple(map(change, block.excerpts)))


def _counterparts(
    page: Page, root: Path, page_of: Callable[[Path], Page | None]
) -> Callable[[], list[Page]]:
    """Return what gives the page in other languages; read when somebody asks, and once."""
    found: list[list[Page]] = []

    def others() -> list[Page]:
        if not found:
            found.append([])
            try:
                config = load_config(root)
            except EngineError:
                return found[0]  # told by whoever reads the settings
            place = config.place_of(page.path)
            paths = [
                folder / place[1]
                for language, folder in config.languages.items()
                if place and language != place[0]
            ]
            pages = [page_of(path) for path in paths if path.is_file()]
            found[0] += [other for other in pages if other is not None]
        return found[0]

    return others


def _is_translation(excerpt: Excerpt, others: Sequence[Page]) -> bool:
    """Whether only comments differ, and another language shows the file to the letter."""
    if not same_but_comments(excerpt.expected, excerpt.shown, excerpt.fence.language):
        return False
    return any(
        dataclasses.replace(other, text=excerpt.text).holds
        for page in others
        for block in page.blocks
        for other in block.excerpts
        if other.place == excerpt.place
    )
