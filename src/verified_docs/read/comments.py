"""Where the comments in a piece of code are: the part of it that is prose.

Languages of a page share their code but for its comments, so each line is cut in two: what a
machine reads, and what a person does.
"""

from __future__ import annotations

import io
import re
import tokenize
from dataclasses import dataclass
from typing import Literal

from verified_docs.kinds import kinds_of_language

WITH_HASH = ("sh", "bash", "shell", "shell-session", "yaml", "toml")
"""Languages, beside those of blocks, in which a comment begins with a `#` after a space."""

_PROMPT = re.compile(r"(?:>>>|\.\.\.)(?: |$)")


@dataclass(frozen=True)
class Line:
    """A line of code, cut where its comment begins."""

    text: str
    column: int | None = None
    """Where the comment begins; None when there is none."""

    @property
    def code(self) -> str:
        """The line without its comment and the spaces before it."""
        return self.text[: self.column].rstrip()

    @property
    def comment(self) -> str:
        """The comment with its mark; empty when there is none."""
        return "" if self.column is None else self.text[self.column :].rstrip()

    @property
    def gap(self) -> str:
        """The spaces between code and comment."""
        return self.text[len(self.code) : self.column]


@dataclass(frozen=True)
class Element:
    """A line of code, or comments that fill lines of their own one below another."""

    kind: Literal["code", "comment"]
    start: int
    """Number of its first line, from 0."""
    lines: tuple[Line, ...]

    @property
    def code(self) -> str:
        """The code of a line; empty for comments."""
        return self.lines[0].code

    @property
    def comment(self) -> str:
        """Its comment as one text; empty when it has none."""
        return " ".join(line.comment for line in self.lines if line.comment)


def split(source: str, language: str) -> tuple[Line, ...]:
    """Return the lines of a piece of code, cut where their comments begin.

    In a language whose comments are not known, and in Python's string literals, nothing is one.
    """
    lines = source.split("\n")
    syntax = next((kind.syntax for kind in kinds_of_language(language)), None)
    if syntax == "python":
        columns = _python_comments(source)
    elif syntax == "prompt":
        columns = {
            number: column + len(prompt[0])
            for number, column in _python_comments(_typed(lines)).items()
            if (prompt := _PROMPT.match(lines[number]))
        }
    elif syntax == "shell" or language in WITH_HASH:
        columns = _hashes(lines)
    else:
        columns = {}
    return tuple(Line(line, columns.get(number)) for number, line in enumerate(lines))


def elements(lines: tuple[Line, ...]) -> tuple[Element, ...]:
    """Return what the lines hold, blank lines aside."""
    found: list[Element] = []
    for number, line in enumerate(lines):
        if line.code:
            found.append(Element("code", number, (line,)))
        elif line.comment:
            above = found[-1] if found else None
            if above and above.kind == "comment" and above.start + len(above.lines) == number:
                found[-1] = Element("comment", above.start, (*above.lines, line))
            else:
                found.append(Element("comment", number, (line,)))
    return tuple(found)


def same_but_comments(one: str, other: str, language: str) -> bool:
    """Whether two pieces of code are the same, comments and blank lines aside."""
    left, right = (
        [line.code for line in split(text, language) if line.code] for text in (one, other)
    )
    return left == right


def _python_comments(source: str) -> dict[int, int]:
    """Return by number of the line, from 0, where its comment begins."""
    columns: dict[int, int] = {}
    if "#" not in source:
        return columns
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                columns[token.start[0] - 1] = token.start[1]
    except (tokenize.TokenError, SyntaxError):
        return _hashes(source.split("\n"))  # a fragment, or code that is shown for its mistake
    return columns


def _typed(lines: list[str]) -> str:
    """Return what was typed at the prompts of a session, line for line."""
    prompts = (_PROMPT.match(line) for line in lines)
    return "\n".join(
        line[prompt.end() :] if prompt else "" for line, prompt in zip(lines, prompts, strict=True)
    )


def _hashes(lines: list[str]) -> dict[int, int]:
    found = {number: _hash(line) for number, line in enumerate(lines)}
    return {number: column for number, column in found.items() if column is not None}


def _hash(line: str) -> int | None:
    """Return where a `#` outside quotes begins a comment."""
    quote = ""
    for column, character in enumerate(line):
        if quote:
            quote = "" if character == quote and line[column - 1] != "\\" else quote
        elif character in "\"'":
            quote = character
        elif character == "#" and (column == 0 or line[column - 1].isspace()):
            return column
    return None
