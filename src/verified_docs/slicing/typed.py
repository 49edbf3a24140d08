"""What a program does about standard input: it says what to type, and types for earlier blocks.

A program shows what its own block shows. So what a page types at an earlier block, and what that
block asks for it, does not come again: the program answers by itself.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from verified_docs.model import Block
from verified_docs.slicing.bindings import STDIN
from verified_docs.slicing.needed import Statement

_DEFINING = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


@dataclass(frozen=True)
class Answers:
    """Code around the statements of an earlier block, which reads what its page types."""

    imports: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


NO_ANSWERS = Answers()


def typed_lines(block: Block) -> tuple[str, ...]:
    """Return what is typed at a block, line by line; none where nothing is."""
    return () if block.options.stdin is None else tuple(block.options.stdin.split("\n"))


def what_to_type(block: Block) -> str:
    """Return comments that tell a reader what to type; empty where nothing is typed."""
    return "\n".join(f"# stdin: {line}".rstrip() for line in typed_lines(block))


def answers(block: Block, position: int, statements: Sequence[Statement]) -> Answers:
    """Return the answers to the statements of a block that a later one needs.

    Args:
        block: The earlier block.
        position: Its position on the page.
        statements: All that the later block needs.
    """
    lines = typed_lines(block)
    defining = [one for one in statements if isinstance(one.node, _DEFINING)]
    own = [one for one in statements if one.block == position and one not in defining]
    reading = [one for one in (*own, *defining) if STDIN in one.changes | one.later]
    if not (lines and own and reading):
        return NO_ANSWERS
    nodes = [node for one in reading for node in ast.walk(one.node)]
    if not any(isinstance(node, ast.Attribute) and node.attr == "stdin" for node in nodes):
        text = ", ".join(map(_literal, lines))
        return Answers(
            before=(f'input = lambda prompt="", typed=iter([{text}]): next(typed)',),
            after=("del input",),
        )
    return Answers(
        imports=("import sys", "from io import StringIO"),
        before=(
            f"sys.stdin = StringIO({_literal(''.join(f'{line}{chr(10)}' for line in lines))})",
            'input = lambda prompt="": sys.stdin.readline().removesuffix("\\n")',
        ),
        after=("sys.stdin = sys.__stdin__", "del input"),
    )


def _literal(text: str) -> str:
    """Return a text as Python code, in double quotes where it can be."""
    return repr(text) if '"' in text else '"' + repr(f'"{text}')[2:-1] + '"'
