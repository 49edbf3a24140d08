"""Read a Markdown page: its Python fences are blocks, with what stands after them."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Sequence
from pathlib import Path

from verified_docs.errors import Problem
from verified_docs.options import OptionError, parse_options
from verified_docs.page import Block, Documented, Fence, Figure, Options, Page, Theme
from verified_docs.read.fences import scan

CODE_LANGUAGES = ("python", "py")
OUTPUT_LANGUAGE = "output"

FIGURE_FOLDER = "figures"
"""Images in a folder of this name are drawn by the block they follow."""

_CLASS = re.compile(r"\.[\w#.+-]+")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^)\s]+)(?:\s[^)]*)?\)")


def read_markdown(text: str, path: Path, name: str) -> tuple[Page, tuple[Problem, ...]]:
    """Return the page and its mistakes; `text` has line feeds only."""
    scanned = scan(text, name)
    fences, problems = scanned.fences, list(scanned.problems)
    lines = text.split("\n")
    blocks: list[Block] = []
    positions: dict[str, int] = {}
    previous: Fence | None = None
    for fence in fences:
        if fence.language in CODE_LANGUAGES:
            heading = fence.heading or "top"
            positions[heading] = positions.get(heading, 0) + 1
            blocks.append(_block(fence, f"{heading}-{positions[heading]}", name, problems))
        elif fence.language == OUTPUT_LANGUAGE:
            if fence.info:
                problems.append(
                    Problem(name, fence.open_line, "an `output` fence takes no options")
                )
            if previous is None or not _follows(fence, previous, lines):
                message = (
                    "an `output` fence with no code before it: it stands right after its "
                    "```python fence, with nothing but blank lines between"
                )
                problems.append(Problem(name, fence.open_line, message))
            else:
                blocks[-1] = dataclasses.replace(blocks[-1], documented=_documented(fence))
        else:
            problems.extend(_misspelt(fence, name))
        previous = fence if fence.language in CODE_LANGUAGES else None
    blocks = _with_figures(blocks, fences, lines)
    problems.extend(_duplicates(blocks, name))
    page = Page(
        path=path,
        name=name,
        text=text,
        title=scanned.title or path.stem,
        blocks=tuple(blocks),
        fences=fences,
        landmarks=scanned.landmarks,
    )
    return page, tuple(sorted(problems, key=lambda problem: problem.line))


def _block(fence: Fence, derived: str, name: str, problems: list[Problem]) -> Block:
    try:
        options = parse_options(fence.info)
    except OptionError as error:
        problems.append(Problem(name, fence.open_line, str(error)))
        options = Options()
    return Block(
        id=options.id or derived,
        source=fence.source,
        line=fence.first_line,
        options=options,
        fence=fence,
    )


def _follows(output: Fence, code: Fence, lines: list[str]) -> bool:
    between = lines[code.close_line : output.open_line - 1]
    same_place = output.prefix.replace(" ", "") == code.prefix.replace(" ", "") and len(
        output.prefix
    ) == len(code.prefix)
    return same_place and all(not line.strip(" \t>") for line in between)


def _documented(fence: Fence) -> Documented:
    return Documented(text=fence.source, first_line=fence.first_line, close_line=fence.close_line)


def _misspelt(fence: Fence, name: str) -> list[Problem]:
    known = {
        "python3": "python",
        "py3": "python",
        "ipython": "python",
        "pycon": "python",
        ".python": "python",
        "outputs": "output",
    }
    language = fence.language
    first_class = _CLASS.search(fence.info)
    if not language and first_class:
        language = first_class[0]  # what the renderer takes as the language
    folded = language.lower()
    meant = known.get(folded) or next(
        iter(difflib.get_close_matches(folded, ["python", "output"], n=1, cutoff=0.8)), None
    )
    if not meant:
        return []
    message = f"a fence marked `{language}` is not verified; write ```{meant}"
    if meant == "python":
        message += ' { id="name" }, with what it prints in an ```output fence after it'
    return [Problem(name, fence.open_line, message)]


def _with_figures(blocks: list[Block], fences: Sequence[Fence], lines: list[str]) -> list[Block]:
    """Give each block the images between its fences and the next text, heading or fence."""
    result = []
    for block in blocks:
        assert block.fence is not None
        start = (block.documented or block.fence).close_line
        figures = []
        for number in range(start, len(lines)):
            line = lines[number].strip(" \t>")
            images = list(_IMAGE.finditer(line))
            if line and (not images or _IMAGE.sub("", line).strip()):
                break
            for image in images:
                address, _, fragment = image["path"].partition("#")
                if FIGURE_FOLDER not in address.split("/")[:-1]:
                    continue
                theme: Theme = "dark" if fragment == "only-dark" else "light"
                figures.append(Figure(address, image["alt"].strip(), number + 1, theme))
        result.append(dataclasses.replace(block, figures=tuple(figures)))
    return result


def _duplicates(blocks: list[Block], name: str) -> list[Problem]:
    problems = []
    first: dict[str, int] = {}
    for block in blocks:
        if block.id in first:
            message = (
                f"duplicate id `{block.id}`: line {first[block.id]} has it already; "
                'give one of them another, as { id="name" }'
            )
            problems.append(Problem(name, block.line - 1, message))
        first.setdefault(block.id, block.line - 1)
    return problems
