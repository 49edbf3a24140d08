"""Keep the languages in step: each page has its counterpart, with the same code and landmarks."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

from verified_docs.errors import PageError, Problem
from verified_docs.languages.landmarks import landmarks_apart
from verified_docs.model import Block, Options, Page, parsed
from verified_docs.read import page_name, read_leniently
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
                message = (
                    f"no translation in `{language}`: copy the page to "
                    f"{page_name(path, config.root)} and translate its prose"
                )
                problems.append(Problem(page.name, 1, message))
                continue
            other = _read_whole(path, read, config)
            if other is not None:
                problems.extend(_differences(page, other))
                place = config.place_of(page.path)
                assert place is not None, "it has counterparts"
                problems.extend(landmarks_apart(page, other, (place[0], language)))
    return problems


def _read_whole(path: Path, read: Mapping[Path, Page], config: Config) -> Page | None:
    """Return the page of an existing file as its author meant it; None where it has a mistake.

    What a mistake hides, such as an id, is not missing: one mistake is told once.
    """
    if path.resolve() in read:
        return read[path.resolve()]
    try:
        page, problems = read_leniently(path, config.root, config.cache)
    except PageError:
        return None
    return None if problems else page


def _differences(page: Page, other: Page) -> list[Problem]:
    for mine, theirs in zip_longest(page.blocks, other.blocks):
        if mine is None:
            message = (
                f"`{theirs.id}` at {other.name}:{theirs.line} has no counterpart here: "
                f"`verified-docs sync {other.name}` carries it over, unless it is to go there"
            )
            last = page.blocks[-1].line if page.blocks else 1
            return [Problem(page.name, last, message)]
        if theirs is None:
            return [
                Problem(
                    page.name,
                    mine.line,
                    f"`{mine.id}` has no counterpart in {other.name}: `verified-docs sync "
                    f"{page.name}` carries it over, unless it is to go here",
                )
            ]
        problem = _difference(mine, theirs)
        if problem:
            here, there = _apart(mine, theirs) if mine.id == theirs.id else (mine.line, theirs.line)
            message = (
                f"{problem} at {other.name}:{there}; the languages share their code: "
                f"`verified-docs sync {page.name}` carries over what is here, and "
                f"`verified-docs sync {other.name}` what is there"
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
    if mine.options != theirs.options and _without_prose(mine) != _without_prose(theirs):
        return f"the options of `{mine.id}` are not those"
    return None


def _without_prose(block: Block) -> Options:
    """Return the options of a block, but for what is written in the language of its page."""
    return dataclasses.replace(block.options, reason=None, alt=())
