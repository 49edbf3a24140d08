"""Read a notebook: its code cells are blocks, its stored outputs are what the page documents."""

from __future__ import annotations

import copy
import dataclasses
import json
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verified_docs.errors import Problem
from verified_docs.extras import require
from verified_docs.kinds import CELL, DARK, METADATA, SCRIPT, misfits
from verified_docs.model import (
    STYLING,
    Block,
    Documented,
    Fence,
    Figure,
    OptionError,
    Options,
    Page,
    ShownHtml,
    options_from,
)
from verified_docs.read.fences import scan
from verified_docs.read.located import Located, Place
from verified_docs.read.output_fences import OUTPUT_LANGUAGE


def read_notebook(text: str, path: Path, name: str) -> tuple[Page, tuple[Problem, ...]]:
    """Return the page and its mistakes.

    Raises:
        EngineError: what reads notebooks, or what shows values as Jupyter does, is not installed.
    """
    require("notebooks", f"{name} is a notebook, which takes", "nbformat", "IPython")
    page = Page(path=path, name=name, text=text, title=path.stem, blocks=(), fences=())
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        return page, (Problem(name, error.lineno, f"not a notebook: {error.msg}"),)
    except (ValueError, RecursionError) as error:
        return page, (Problem(name, 1, f"not a notebook: {error}"),)
    mistake = _mistake(content)
    if mistake:
        return page, (Problem(name, 1, mistake),)
    half = _half_character(content)
    if half:
        escape = f"\\u{ord(half):04x}"
        line = text.count("\n", 0, max(0, text.lower().find(escape))) + 1
        return page, (Problem(name, line, f"`{escape}` is half a character; write the whole one"),)
    problems: list[Problem] = []
    located = Located(text)
    cells = located.member(located.root, "cells")
    assert cells is not None
    title = ""
    blocks: list[Block] = []
    fences: list[Fence] = []
    for cell, place in zip(content["cells"], located.members(cells.start), strict=True):
        source = "".join(cell["source"])
        source_place = located.member(place.start, "source")
        assert source_place is not None
        line = located.lines(source_place)[0]
        if cell["cell_type"] == "markdown":
            heading = re.search(r"^#[ \t]+(\S.*)$", source, re.MULTILINE)
            title = title or (re.sub(r"<[^<>]*>", "", heading[1]).strip() if heading else "")
            fences += _fences(source, located.lines(source_place), name, problems)
        if cell["cell_type"] == "code":
            options = _options(cell["metadata"], line, name, problems)
            id_ = options.id or cell.get("id", f"cell-{int(place.key) + 1}")
            if any(block.id == id_ for block in blocks):
                problems.append(
                    Problem(name, line, f"duplicate id `{id_}`: give one of the cells another")
                )
            outputs = located.member(place.start, "outputs")
            assert outputs is not None
            stored = _stored(cell["outputs"], outputs, located, options)
            block = Block(
                *(id_, source, line, options, stored.documented, stored.figures),
                kind=CELL.name,
                html=stored.html,
                stale=stored.stale,
                is_flat=len(set(located.lines(source_place))) == 1,
            )
            problems += [Problem(name, line, message) for message in misfits(block)]
            blocks.append(block)
    page = dataclasses.replace(
        page, title=title or path.stem, blocks=tuple(blocks), fences=tuple(fences)
    )
    return page, tuple(problems)


def _mistake(content: Any) -> str | None:
    """Say why a JSON value is not a notebook, or None."""
    import nbformat  # of an extra; a project without notebooks has none

    if not isinstance(content, dict) or content.get("nbformat") != 4:
        return "not a notebook of format 4; open it in Jupyter and save it"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # missing and duplicate ids; nothing is repaired here
            nbformat.validate(copy.deepcopy(content))
    except nbformat.ValidationError as error:
        return f"not a valid notebook: {str(error).splitlines()[0]}"
    except (AttributeError, KeyError, RecursionError, TypeError) as error:
        return f"not a valid notebook: {error!r}"
    return None


def _half_character(content: Any) -> str | None:
    """Return the first half of a character in a JSON value: no file or terminal can hold it."""
    try:
        json.dumps(content, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        return str(error.object[error.start])
    return None


def _options(metadata: dict[str, Any], line: int, name: str, problems: list[Problem]) -> Options:
    items = metadata.get(METADATA, {})
    try:
        if not isinstance(items, dict):
            raise OptionError(
                f"`{METADATA}` in a cell's metadata holds options by name, such as "
                '{"rtol": 1e-3}'
            )
        return options_from(items)
    except OptionError as error:
        problems.append(Problem(name, line, str(error)))
        return Options()


def _fences(source: str, lines: list[int], name: str, problems: list[Problem]) -> list[Fence]:
    """Return the fences of a text cell; what looks verified there is a mistake.

    `lines` holds the line of the file for each line of the cell.
    """

    def moved_line(number: int) -> int:
        return lines[min(number, len(lines)) - 1]

    found = scan(source.replace("\r\n", "\n").replace("\r", "\n"), name)
    moved = [
        dataclasses.replace(
            fence,
            open_line=moved_line(fence.open_line),
            close_line=moved_line(fence.close_line),
        )
        for fence in found.fences
    ]
    problems.extend(
        dataclasses.replace(problem, line=moved_line(problem.line)) for problem in found.problems
    )
    for fence in moved:
        if fence.language in (*SCRIPT.languages, OUTPUT_LANGUAGE):
            message = "a fence in a text cell is not verified; put the code into a code cell"
            problems.append(Problem(name, fence.open_line, message))
    return moved


@dataclass(frozen=True)
class _Stored:
    """What a cell's outputs show."""

    documented: Documented | None
    """Printed text, value, warnings and error."""
    figures: tuple[Figure, ...]
    html: tuple[ShownHtml, ...]
    stale: tuple[tuple[int, str], ...]
    """What no run could confirm, each with its line and what is wrong with it."""


def _stored(
    outputs: list[dict[str, Any]], place: Place, located: Located, options: Options
) -> _Stored:
    html: list[ShownHtml] = []
    stale: list[tuple[int, str]] = []
    figures: list[Figure] = []
    texts: list[str] = []
    lines: list[int] = []
    open_stream = False
    for output, where in zip(outputs, located.members(place.start), strict=True):
        line = located.line(where.start)
        kind = output["output_type"]
        if kind == "stream":
            content = located.member(where.start, "text")
            text = "".join(output["text"])
            if not text:
                continue
            if output["name"] != "stdout" and not (options.warns or options.stderr):
                message = (
                    "stores what it wrote to stderr, which is not verified: `verified-docs update` "
                    "takes it out, or document it with `stderr`, a warning with `warns`"
                )
                stale.append((line, message))
                continue
        elif kind == "error":
            content = None
            text = f"{output['ename']}: {output['evalue']}" if output["evalue"] else output["ename"]
        elif "image/png" in output["data"]:
            figures += _images(output, options, len(figures) // 2, line)
            continue
        elif "text/plain" in output["data"] and set(output["data"]) <= {"text/plain", "text/html"}:
            data = located.member(where.start, "data")
            assert data is not None
            content = located.member(data.start, "text/plain")
            text = "".join(output["data"]["text/plain"])
            rich = located.member(data.start, "text/html")
            if rich:
                html.append(
                    ShownHtml(text, _html("".join(output["data"]["text/html"]), rich, located))
                )
        else:
            kinds = ", ".join(sorted(output["data"]))
            message = (
                f"stores an output of type {kinds}, of which only text, HTML and figures are "
                "verified: `verified-docs update` stores these"
            )
            stale.append((line, message))
            continue
        numbers = located.lines(content) if content else [line] * len(text.split("\n"))
        if open_stream and kind == "stream":
            texts[-1] += text
            numbers = numbers[1:]
        else:
            texts.append(text)
        lines += numbers
        open_stream = kind == "stream" and not text.endswith("\n")
        if kind == "stream" and not open_stream:
            texts[-1] = texts[-1].removesuffix("\n")
    if not texts:
        return _Stored(None, tuple(figures), tuple(html), tuple(stale))
    close_line = located.line(place.end - 1)
    shown = STYLING.sub("", "\n".join(texts))
    documented = Documented(shown, lines[0], close_line, tuple(lines))
    return _Stored(documented, tuple(figures), tuple(html), tuple(stale))


def _html(text: str, place: Place, located: Located) -> Documented:
    lines = located.lines(place)
    return Documented(text.rstrip("\n"), lines[0], located.line(place.end - 1), tuple(lines))


def _images(output: dict[str, Any], options: Options, number: int, line: int) -> list[Figure]:
    """Return a stored figure as it is on a light and on a dark page.

    Jupyter shows the first; the second lies in the output's metadata.
    """
    alt = options.alt[number] if number < len(options.alt) else ""
    light = "".join(output["data"]["image/png"])
    own = output["metadata"].get(METADATA, {})
    dark = own.get(DARK, "") if isinstance(own, dict) else ""
    return [
        Figure("", alt, line, "light", "".join(light.split())),
        Figure("", alt, line, "dark", dark if isinstance(dark, str) else ""),
    ]
