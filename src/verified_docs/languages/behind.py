"""Which pages have fallen behind the other language, and by which paragraphs.

Both pages of a pair carry a mark (`marks`), so a change of either is seen in the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal

from verified_docs.errors import PageError
from verified_docs.languages.parity import counterparts
from verified_docs.languages.prose import Paragraph, paragraphs
from verified_docs.languages.stamps import Marks, marks_of, with_marks
from verified_docs.model import Page, write_whole
from verified_docs.read import page_name, read_leniently
from verified_docs.settings import Config

State = Literal["in step", "behind", "unmarked", "missing"]


@dataclass(frozen=True)
class Difference:
    """One paragraph of the counterpart that is not as it was."""

    kind: Literal["changed", "new", "gone"]
    line: int
    """Line of the counterpart's file; for what has gone, the line it stood after."""
    text: str
    """The paragraph as it is now; empty for one that has gone."""
    heading: str
    """Id of the nearest heading at or above it."""


@dataclass(frozen=True)
class Standing:
    """How a page stands to its counterpart in one other language."""

    page: Page
    language: str
    """The other language."""
    counterpart: str
    """Name of the counterpart, or where it belongs."""
    state: State
    """`behind` when the counterpart has changed since the page was written against it;
    `unmarked` when the page does not say what it was written against; `missing` when there is no
    counterpart."""
    differences: tuple[Difference, ...] = ()


def standings(pages: Sequence[Page], config: Config) -> list[Standing]:
    """Return how each of the pages stands to each of its counterparts."""
    found = []
    for page in pages:
        for language, path in counterparts(page.path, config).items():
            name = page_name(path, config.root)
            if not path.is_file():
                found.append(Standing(page, language, name, "missing"))
                continue
            written_against = marks_of(page).get(language)
            if written_against is None:
                found.append(Standing(page, language, name, "unmarked"))
                continue
            try:
                other, problems = read_leniently(path, config.root, config.cache)
            except PageError:
                continue  # its own verification tells what is wrong with it
            if other.is_notebook and problems:
                continue
            differences = tuple(_differences(written_against, paragraphs(other), page))
            state: State = "behind" if differences else "in step"
            found.append(Standing(page, language, name, state, differences))
    return found


def accept_pages(pages: Sequence[Page], config: Config) -> list[str]:
    """Mark the pages and their counterparts as in step; return the names of the files written."""
    written = []
    group: dict[Path, Page] = {}
    for page in pages:
        group[page.path.resolve()] = page
        for path in counterparts(page.path, config).values():
            if path.is_file() and path.resolve() not in group:
                group[path.resolve()], _ = read_leniently(path, config.root, config.cache)
    for page in group.values():
        marks: Marks = {
            language: tuple(one.digest for one in paragraphs(group[path.resolve()]))
            for language, path in counterparts(page.path, config).items()
            if path.is_file()
        }
        raw = page.path.read_bytes().decode("utf-8")
        text = with_marks(page, raw, marks)
        if text != raw:
            write_whole(page.path, text.encode("utf-8"))
            written.append(page.name)
    return written


def _differences(
    before: Sequence[str], now: Sequence[Paragraph], page: Page
) -> Iterator[Difference]:
    """Yield what has changed; what stands in the page itself, word for word, is no news to it."""
    digests = [one.digest for one in now]
    if digests == list(before):
        return
    own = {one.digest for one in paragraphs(page)}
    matcher = SequenceMatcher(None, before, digests, autojunk=False)
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        if operation == "equal":
            continue
        for position in range(j1, j2):
            one = now[position]
            if one.digest in own:
                continue  # taken over from the page, and not translated yet
            was_there = i1 + position - j1 < i2
            kind: Literal["changed", "new"] = "changed" if was_there else "new"
            yield Difference(kind, one.line, one.text, one.heading)
        above = now[j2 - 1] if j2 else None
        for _ in range((i2 - i1) - (j2 - j1)):
            line, heading = (above.end, above.heading) if above else (1, "")
            yield Difference("gone", line, "", heading)
