"""Keep the languages in step: each page has its counterpart, with the same code and landmarks."""

from __future__ import annotations

import ast
import dataclasses
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

from verified_docs.errors import PageError, Problem
from verified_docs.model import Block, Landmark, Page, parsed
from verified_docs.read import read_leniently
from verified_docs.run import same_code, same_file
from verified_docs.settings import Config


def counterparts(path: Path, config: Config) -> dict[str, Path]:
    """Return for each other language where the page's counterpart belongs."""
    place = config.place_of(path)
    if place is None:
        return {}
    language, inside = place
    return {
        other: folder / inside for other, folder in config.languages.items() if other != language
    }


def counterpart_page(path: Path, read: Mapping[Path, Page], config: Config) -> Page | None:
    """Return the page of an existing file, from those that are read already or from the file.

    None stands for a page that cannot be read: its own verification tells what is wrong with it.
    """
    if path.resolve() in read:
        return read[path.resolve()]
    try:
        return read_leniently(path, config.root, config.cache)[0]
    except PageError:
        return None


def parity_problems(pages: Sequence[Page], config: Config) -> list[Problem]:
    """Return what keeps the languages of these pages apart, each pair told once."""
    problems: list[Problem] = []
    done: set[frozenset[Path]] = set()
    read = {page.path.resolve(): page for page in pages}
    for page in pages:
        for language, path in counterparts(page.path, config).items():
            pair = frozenset((page.path.resolve(), path.resolve()))
            if pair in done:
                continue
            done.add(pair)
            if not path.is_file():
                message = f"no translation: the page in `{language}` belongs at {path.name}"
                folder = path.parent.relative_to(config.root).as_posix()
                problems.append(Problem(page.name, 1, f"{message} in {folder}"))
                continue
            other = counterpart_page(path, read, config)
            if other is not None:
                problems.extend(_differences(page, other))
                problems.extend(_landmarks_apart(page, other))
    return problems


def _differences(page: Page, other: Page) -> list[Problem]:
    for mine, theirs in zip_longest(page.blocks, other.blocks):
        if mine is None:
            message = f"`{theirs.id}` at {other.name}:{theirs.line} has no counterpart here"
            last = page.blocks[-1].line if page.blocks else 1
            return [Problem(page.name, last, message)]
        if theirs is None:
            return [
                Problem(
                    page.name,
                    mine.line,
                    f"`{mine.id}` has no counterpart in {other.name}; write it there too",
                )
            ]
        problem = _difference(mine, theirs)
        if problem:
            here, there = _apart(mine, theirs) if mine.id == theirs.id else (mine.line, theirs.line)
            message = (
                f"{problem} at {other.name}:{there}; the languages share their code: once it is "
                f"right here, `verified-docs sync {page.name}` carries it over"
            )
            return [Problem(page.name, here, message)]
    return []


def _apart(mine: Block, theirs: Block) -> tuple[int, int]:
    """Return the lines of the two pages where the code of a block begins to differ."""
    one, other = parsed(mine.source), parsed(theirs.source)
    if one is None or other is None:
        return mine.line, theirs.line
    found = _statement_apart(one.body, other.body)
    here, there = found or (1, 1)
    return mine.page_line(here - 1), theirs.page_line(there - 1)


def _statement_apart(mine: Sequence[ast.AST], theirs: Sequence[ast.AST]) -> tuple[int, int] | None:
    """Return the lines of the first two statements, as deep as can be, that are not the same."""
    lines = (1, 1)
    for one, other in zip_longest(mine, theirs):
        lines = (getattr(one, "lineno", lines[0]), getattr(other, "lineno", lines[1]))
        if one is None or other is None:
            return lines
        if ast.dump(one) != ast.dump(other):
            inner = None
            for name in ("body", "handlers", "orelse", "finalbody"):
                bodies = getattr(one, name, []), getattr(other, name, [])
                if inner is None and all(isinstance(body, list) for body in bodies):
                    inner = _statement_apart(*bodies)
            return inner or lines
    return None


def _landmarks_apart(page: Page, other: Page) -> list[Problem]:
    """Headings and images are the same in the same order; links the same below each heading."""
    problems: list[Problem] = []
    for kind in ("heading", "image", "link"):
        # Where the headings differ, a link cannot stand below the same one.
        below = kind == "link" and not problems
        mine, theirs = _marks(page, kind, below), _marks(other, kind, below)
        for here, there, first in ((page, other, (mine, theirs)), (other, page, (theirs, mine))):
            missing = Counter((section, mark.name) for section, mark in first[0])
            missing.subtract((section, mark.name) for section, mark in first[1])
            for section, mark in reversed(first[0]):
                if missing[section, mark.name] > 0:
                    missing[section, mark.name] -= 1
                    where = f"{there.name}, below `{section}`" if section else there.name
                    message = f"{kind} `{mark.name}` is missing in {where}"
                    problems.append(Problem(here.name, mark.line, message))
        if problems or kind == "link":
            continue
        for (_, one), (_, two) in zip(mine, theirs, strict=True):
            if one.name != two.name:
                message = f"{kind} `{one.name}` stands where {other.name}:{two.line} has"
                problems.append(Problem(page.name, one.line, f"{message} `{two.name}`"))
                break
    return problems


def _marks(page: Page, kind: str, below: bool) -> list[tuple[str, Landmark]]:
    """Return the landmarks of a kind, with the name of the heading each stands below if asked."""
    marks = [mark for mark in page.landmarks if mark.kind == kind]
    if not below:
        return [("", mark) for mark in marks]
    headings = [mark for mark in page.landmarks if mark.kind == "heading"]
    headings.sort(key=lambda heading: heading.line)
    names = ["", *(heading.name for heading in headings)]
    lines = [heading.line for heading in headings]
    return [(names[bisect_right(lines, mark.line)], mark) for mark in marks]


def _listed(block: Block) -> tuple[list[str], bool] | None:
    listed = block.parameters
    return ([one.text for one in listed.parameters], listed.complete) if listed else None


def _difference(mine: Block, theirs: Block) -> str | None:
    if mine.id != theirs.id:
        return f"block `{mine.id}` stands where `{theirs.id}` stands"
    if not same_code(mine, theirs):
        return f"the code of `{mine.id}` is not the one"
    if [shown.name for shown in mine.files] != [shown.name for shown in theirs.files]:
        return f"the files shown after `{mine.id}` are not those"
    if len(mine.given) != len(theirs.given) or not all(map(same_file, mine.given, theirs.given)):
        return f"the files written before `{mine.id}` are not those"
    if _listed(mine) != _listed(theirs):
        return f"the parameters of `{mine.source}` are not those"
    # a reason and alternative texts are prose: they are written in the language of their page
    if dataclasses.replace(mine.options, reason=None, alt=()) != dataclasses.replace(
        theirs.options, reason=None, alt=()
    ):
        return f"the options of `{mine.id}` are not those"
    return None
