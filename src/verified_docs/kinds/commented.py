"""Output that stands in the code itself, below what prints it, as pytest-examples writes it.

A comment that begins with `#>` is a line of output; a longer output is a string that stands alone
below a call of `print` (source: https://github.com/pydantic/pytest-examples).
"""

from __future__ import annotations

import ast
import io
import itertools
import re
import tokenize

from verified_docs.model import parsed

_COMMENT = re.compile(r"[ \t]*#> ?(.*)")
_QUOTES = re.compile(r"[ \t]*(\"\"\"|''')[ \t]*")


def commented_output(source: str) -> list[tuple[int, str]]:
    """Return the lines of output in a piece of code, each with its number, counted from 0."""
    if "#>" not in source and "print(" not in source:
        return []
    lines = source.split("\n")
    found = [
        (number, match[1])
        for number in _comments(source)
        if (match := _COMMENT.fullmatch(lines[number]))
    ]
    for first, last in _quoted(source, lines):
        indent = len(lines[first]) - len(lines[first].lstrip())
        found += [(number, lines[number][indent:]) for number in range(first + 1, last)]
    return sorted(found)


def lines_of_output(source: str) -> list[int]:
    """Return the numbers of all lines that only hold output, quotes among them."""
    lines = source.split("\n")
    quoted = {n for first, last in _quoted(source, lines) for n in range(first, last + 1)}
    return sorted(quoted | {number for number, _ in commented_output(source)})


def _comments(source: str) -> list[int]:
    """Return the numbers of the lines that a comment begins on; none of code with a mistake."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    try:
        return [one.start[0] - 1 for one in tokens if one.type == tokenize.COMMENT]
    except (tokenize.TokenError, SyntaxError):
        return []


def _quoted(source: str, lines: list[str]) -> list[tuple[int, int]]:
    """Return first and last line of each string right below a `print`, quotes on their own."""
    tree = parsed(source) if '"""' in source or "'''" in source else None
    found = []
    for node in ast.walk(tree) if tree else ():
        for _, body in ast.iter_fields(node):
            if not isinstance(body, list):
                continue
            for above, below in itertools.pairwise(body):
                if _prints(above) and _is_text(below):
                    first, last = below.lineno - 1, below.end_lineno - 1
                    if _QUOTES.fullmatch(lines[first]) and _QUOTES.fullmatch(lines[last]):
                        found.append((first, last))
    return found


def _prints(node: ast.AST) -> bool:
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(call, ast.Call) and getattr(call.func, "id", None) == "print"


def _is_text(node: ast.AST) -> bool:
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)
