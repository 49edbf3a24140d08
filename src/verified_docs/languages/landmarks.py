"""Where the headings, images and links of a page and its counterpart are apart, each told once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from verified_docs.errors import Problem
from verified_docs.languages.alignment import align
from verified_docs.languages.prose import paragraphs
from verified_docs.languages.stamps import marks_of
from verified_docs.model import Landmark, Page

Placed = tuple[str, Landmark]
"""A landmark, with the name of the heading that it stands below where that matters."""


def landmarks_apart(page: Page, other: Page, languages: tuple[str, str]) -> list[Problem]:
    """Return what is apart: headings and images in their order, links below each heading.

    Args:
        page: One page.
        other: Its counterpart.
        languages: Of the two.
    """
    problems = list(_headings_apart(page, other, languages))
    for kind in ("image", "link"):
        # Where the headings differ, a link cannot stand below the same one.
        below = kind == "link" and not problems
        mine, theirs = _marks(page, kind, below), _marks(other, kind, below)
        problems += _addresses_apart(page, other, mine, theirs)
        if kind == "image" and not problems:
            problems += _in_another_order(page, other, mine, theirs)
    return problems


def _headings_apart(page: Page, other: Page, languages: tuple[str, str]) -> Iterator[Problem]:
    mine, theirs = _marks(page, "heading"), _marks(other, "heading")
    names, others = [mark.name for _, mark in mine], [mark.name for _, mark in theirs]
    if names == others:
        return
    if sorted(names) == sorted(others):
        yield from _in_another_order(page, other, mine, theirs)
        return
    common = set(names) & set(others)

    def likeness(one: Placed, two: Placed) -> float:
        a, b = one[1].name, two[1].name
        if a == b or common & {a, b}:
            return float(a == b)
        return 0.9 if _id(a) == _id(b) else 0.5 * (_level(a) == _level(b))

    pairs = align(mine, theirs, likeness)
    for i, j in pairs:
        if names[i] != others[j]:
            yield _renamed((page, mine[i][1]), (other, theirs[j][1]), languages)
    sides = ((page, other, mine, 0), (other, page, theirs, 1))
    for here, there, marks, side in sides:
        partners = {pair[side]: pair[1 - side] for pair in pairs}
        counterparts = theirs if side == 0 else mine
        for position, (_, mark) in enumerate(marks):
            if position not in partners:
                above = [partners[p] for p in range(position) if p in partners]
                line = counterparts[above[-1]][1].line if above else 1
                yield _missing(here, there, mark, line, languages[side])


def _renamed(
    one: tuple[Page, Landmark], two: tuple[Page, Landmark], languages: tuple[str, str]
) -> Problem:
    """Say that two headings are not the same, on the page that seems to have been changed."""
    known = (_known_to(two[0], *one, languages[0]), _known_to(one[0], *two, languages[1]))
    if known == (True, False) or (_is_made(*two) and not _is_made(*one)):
        one, two = two, one
    (here, mark), (there, same) = one, two
    place = f"{there.name}:{same.line}"
    if _id(mark.name) == _id(same.name):
        message = (
            f"heading `#{_id(mark.name)}` is of level {_level(mark.name)} here and of level "
            f"{_level(same.name)} at {place}: give it the same in both"
        )
    elif _is_made(here, mark):
        message = (
            f"this heading has no id of its own: write {{#{_id(same.name)}}} after it, the id of "
            f"its counterpart at {place}"
        )
    else:
        message = f"heading `#{_id(mark.name)}` is `#{_id(same.name)}` at {place}: "
        if sorted(map(str, known)) == ["False", "True"]:
            message += (
                f"its text has changed here; `verified-docs sync {here.name}` carries the new id "
                "over, unless the old one was to stay"
            )
        else:
            message += (
                f"`verified-docs sync {here.name}` carries the id here over, and "
                f"`verified-docs sync {there.name}` the one there"
            )
    return Problem(here.name, mark.line, message)


def _missing(here: Page, there: Page, mark: Landmark, line: int, language: str) -> Problem:
    """Say that a heading stands on one page only; on the page that has lost it if that is known."""
    name = f"`#{_id(mark.name)}`"
    if _known_to(there, here, mark, language):
        message = (
            f"heading {name} of {here.name}:{mark.line} is missing below this line: write it "
            "here as well, or take it out there"
        )
        return Problem(there.name, line, message)
    message = (
        f"heading {name} is missing in {there.name}: write it there as well, below line {line}, "
        "or take it out here"
    )
    return Problem(here.name, mark.line, message)


def _known_to(there: Page, here: Page, mark: Landmark, language: str) -> bool | None:
    """Whether a page was written when a heading of another read as it does now.

    None where the page does not say what it was written against. `language` is that of the other.
    """
    written_against = marks_of(there).get(language)
    if written_against is None:
        return None
    digests = [one.digest for one in paragraphs(here) if one.line == mark.line]
    return bool(digests) and digests[0] in written_against


def _addresses_apart(
    page: Page, other: Page, mine: Sequence[Placed], theirs: Sequence[Placed]
) -> Iterator[Problem]:
    """Tell of links or images that one page has and the other has not, or has another instead."""
    lacking = (_without(mine, theirs), _without(theirs, mine))
    for section in dict.fromkeys([*lacking[0], *lacking[1]]):
        here, there = lacking[0].get(section, []), lacking[1].get(section, [])
        where = f", below `#{_id(section)}`" if section else ""
        if len(here) == len(there):
            for one, two in zip(here, there, strict=True):
                message = (
                    f"{one.kind} `{one.name}` stands where {other.name}:{two.line} has "
                    f"`{two.name}`: write the same in both"
                )
                yield Problem(page.name, one.line, message)
            continue
        for name, lost, marks in ((page.name, other.name, here), (other.name, page.name, there)):
            for one in marks:
                message = (
                    f"{one.kind} `{one.name}` is missing in {lost}{where}: write it there as well, "
                    "or take it out here"
                )
                yield Problem(name, one.line, message)


def _without(some: Sequence[Placed], others: Sequence[Placed]) -> Mapping[str, list[Landmark]]:
    """Return, by the heading they stand below, the last of some landmarks that others have not."""
    left = Counter((section, mark.name) for section, mark in some)
    left.subtract((section, mark.name) for section, mark in others)
    found: dict[str, list[Landmark]] = {}
    for section, mark in reversed(some):
        if left[section, mark.name] > 0:
            left[section, mark.name] -= 1
            found.setdefault(section, []).insert(0, mark)
    return found


def _in_another_order(
    page: Page, other: Page, mine: Sequence[Placed], theirs: Sequence[Placed]
) -> Iterator[Problem]:
    """Tell of the first landmark that stands elsewhere on the other page."""
    for (_, one), (_, two) in zip(mine, theirs, strict=True):
        if one.name != two.name:
            message = (
                f"{one.kind} `{one.name}` stands where {other.name}:{two.line} has `{two.name}`: "
                "bring them into the same order"
            )
            yield Problem(page.name, one.line, message)
            return


def _marks(page: Page, kind: str, below: bool = False) -> list[Placed]:
    """Return the landmarks of a kind, with the name of the heading each stands below if asked."""
    marks = [mark for mark in page.landmarks if mark.kind == kind]
    if not below:
        return [("", mark) for mark in marks]
    headings = [mark for mark in page.landmarks if mark.kind == "heading"]
    headings.sort(key=lambda heading: heading.line)
    names = ["", *(heading.name for heading in headings)]
    lines = [heading.line for heading in headings]
    return [(names[bisect_right(lines, mark.line)], mark) for mark in marks]


def _id(name: str) -> str:
    return name.partition("#")[2]


def _level(name: str) -> int:
    return int(name[1])


def _is_made(page: Page, mark: Landmark) -> bool:
    """Whether a heading has an id only because the renderer has made one of its text."""
    return f"#{_id(mark.name)}" not in page.text.split("\n")[mark.line - 1]
