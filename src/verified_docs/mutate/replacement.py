"""Replace a piece of source code by another, every line staying where it is."""

from __future__ import annotations

import ast
import io
import tokenize
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Place(NamedTuple):
    """A line from 1 and a column from 0, in characters."""

    line: int
    column: int


class Edit(NamedTuple):
    """What stands at a place instead of what stood there."""

    start: Place
    end: Place
    text: str


@dataclass(frozen=True)
class Source:
    """Code, and where the pieces of its syntax tree stand in it."""

    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree; SyntaxError when it has none."""
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """Its lines, as the syntax tree counts them."""
        return self.text.split("\n")

    @cached_property
    def tokens(self) -> list[tokenize.TokenInfo]:
        """Its tokens, comments and the line breaks inside brackets left out."""
        left_out = (tokenize.COMMENT, tokenize.NL)
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        return [token for token in tokens if token.type not in left_out]

    def start(self, node: ast.expr | ast.stmt | ast.keyword | ast.excepthandler) -> Place:
        """Return where a node begins."""
        return self._place(node.lineno, node.col_offset)

    def end(self, node: ast.expr | ast.stmt | ast.keyword | ast.excepthandler) -> Place:
        """Return where a node ends."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._place(node.end_lineno, node.end_col_offset)

    def piece(self, start: Place, end: Place) -> str:
        """Return a stretch of the code."""
        if start.line == end.line:
            return self.lines[start.line - 1][start.column : end.column]
        first = self.lines[start.line - 1][start.column :]
        last = self.lines[end.line - 1][: end.column]
        return "\n".join([first, *self.lines[start.line : end.line - 1], last])

    def edited(self, edit: Edit) -> str:
        """Return the code with an edit, and line breaks added so that later lines stay put."""
        head = [*self.lines[: edit.start.line - 1], ""]
        head[-1] = self.lines[edit.start.line - 1][: edit.start.column]
        tail = [self.lines[edit.end.line - 1][edit.end.column :], *self.lines[edit.end.line :]]
        missing = edit.end.line - edit.start.line - edit.text.count("\n")
        line_break = "\\\n" if tail[0].strip() else "\n"
        return "\n".join(head) + edit.text + line_break * missing + "\n".join(tail)

    def _place(self, line: int, offset: int) -> Place:
        """Return a place from a line and a count of bytes, as syntax trees give them."""
        return Place(line, len(self.lines[line - 1].encode()[:offset].decode()))
