"""Read a notebook: its code cells are blocks, its stored outputs are what the page documents."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import nbformat

from verified_docs.errors import Problem
from verified_docs.options import OptionError, options_from
from verified_docs.page import Block, Documented, Options, Page

METADATA = "verified-docs"
"""Key in a cell's metadata under which its options are written, as in a fence's braces."""


def read_notebook(text: str, path: Path, name: str) -> tuple[Page, tuple[Problem, ...]]:
    """Return the page and its mistakes."""
    problems: list[Problem] = []
    empty = Page(path=path, name=name, text=text, title=path.stem, blocks=(), fences=())
    try:
        content = json.loads(text)
        nbformat.validate(content)
    except json.JSONDecodeError as error:
        return empty, (Problem(name, error.lineno, f"not a notebook: {error.msg}"),)
    except nbformat.ValidationError as error:
        message = str(error).split("\n", 1)[0]
        return empty, (Problem(name, 1, f"not a valid notebook: {message}"),)
    lines = _cell_lines(text)
    title = ""
    blocks: list[Block] = []
    seen: set[str] = set()
    for number, cell in enumerate(content["cells"]):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown" and not title:
            heading = re.search(r"^#\s+(.+?)\s*$", source, re.MULTILINE)
            title = heading[1] if heading else ""
        if cell["cell_type"] != "code":
            continue
        id_ = cell.get("id", f"cell-{number + 1}")
        line = lines.get(id_, 1)
        try:
            options = options_from(cell["metadata"].get(METADATA, {}))
        except OptionError as error:
            problems.append(Problem(name, line, str(error)))
            options = Options()
        id_ = options.id or id_
        if id_ in seen:
            problems.append(Problem(name, line, f"duplicate id `{id_}`"))
        seen.add(id_)
        blocks.append(
            Block(
                id=id_,
                source=source,
                line=line,
                options=options,
                documented=_documented(cell["outputs"], line, name, problems),
                shows_value=True,
            )
        )
    page = Page(
        path=path, name=name, text=text, title=title or path.stem, blocks=tuple(blocks), fences=()
    )
    return page, tuple(problems)


def _documented(
    outputs: list[dict[str, Any]], line: int, name: str, problems: list[Problem]
) -> Documented | None:
    """Return the text of a cell's outputs: what it printed, its value, its error, in this order."""
    parts = []
    for output in outputs:
        if output["output_type"] == "stream":
            if output["name"] == "stdout":
                parts.append("".join(output["text"]).removesuffix("\n"))
        elif output["output_type"] == "error":
            parts.append(f"{output['ename']}: {output['evalue']}")
        elif "text/plain" in output["data"] and set(output["data"]) == {"text/plain"}:
            parts.append("".join(output["data"]["text/plain"]))
        else:
            kinds = ", ".join(sorted(output["data"]))
            problems.append(Problem(name, line, f"an output of type {kinds} cannot be verified"))
    if not parts:
        return None
    return Documented(text="\n".join(parts), first_line=line, close_line=line)


def _cell_lines(text: str) -> dict[str, int]:
    """Return, for each cell id, the line of the file that holds it."""
    return {
        match[1]: text.count("\n", 0, match.start()) + 1
        for match in re.finditer(r'"id":\s*"([^"]+)"', text)
    }
