"""What on a page shows what a block prints: its `output` fence, its comments, a fence beside it."""

from __future__ import annotations

import dataclasses
import re

from verified_docs.kinds import Kind
from verified_docs.model import Block, Documented, Fence
from verified_docs.read.annotations import end_of

OUTPUT_LANGUAGE = "output"
RENDERING = ("title", "linenums", "hl_lines")
"""Options that are the renderer's, with or without braces around them."""
OPTION = re.compile(r"([A-Za-z][\w-]*)(?:=(?:\"[^\"]*\"|'[^']*'|\S*))?")
_PLAIN_LANGUAGES = ("", "text", "txt", "plain", "plaintext", "console", "out")
"""Languages of fences that may show what the block above them prints."""


def follows(output: Fence, code: Fence, lines: list[str]) -> bool:
    between = lines[end_of(code, lines) : output.open_line - 1]
    same_place = output.prefix.replace(" ", "") == code.prefix.replace(" ", "") and len(
        output.prefix
    ) == len(code.prefix)
    return same_place and all(not line.strip(" \t>") for line in between)


def documented_by(fence: Fence) -> Documented:
    found = Documented(fence.source, fence.first_line, fence.close_line)
    return in_file(found, fence) or found


def commented_by(block: Block, kind: Kind) -> Documented | None:
    """Return the output in the comments of a block; None where it has none."""
    found = kind.commented(block.source)
    if not found:
        return None
    lines = tuple(block.page_line(number) for number, _ in found)
    text = "\n".join(line for _, line in found)
    included = ", ".join(dict.fromkeys(one.file for one in block.origins if one.file))
    return Documented(text, lines[0], lines[-1] + 1, lines, included)


def may_be_output(fence: Fence) -> bool:
    """Whether a fence is plain text, or looks like a terminal in which nothing is typed."""
    if fence.language.lower() not in _PLAIN_LANGUAGES or fence.kept_out or fence.origins:
        return False
    if any(option not in RENDERING for option in OPTION.findall(fence.info.strip("{}"))):
        return False
    return not any(line.startswith("$ ") for line in fence.source.split("\n"))


def in_file(documented: Documented | None, fence: Fence) -> Documented | None:
    """Return what a fence documents, with lines of the page where it includes files."""
    if documented is None or not fence.origins:
        return documented
    lines = documented.lines or range(fence.first_line, fence.first_line + len(fence.origins))
    placed = tuple(fence.origins[line - fence.first_line].line for line in lines)
    files = ", ".join(dict.fromkeys(one.file for one in fence.origins if one.file))
    return dataclasses.replace(documented, lines=placed, included=files)
