"""Tell what follows from chance: a program is run with other seeds, and what changes is chance.

Libraries draw other numbers from the same seed in another version or on another backend. What they
draw a page shows as it came; where a program there shows other numbers in those lines alone, it
does what it does here. Numbers that NumPy draws are the same in all its versions that Keras takes,
so that its generators keep their seeds.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from verified_docs.compare import Tolerance, align, lines_of

SHIFTS = (1009, 20011)
"""What is added to each seed for each of the other runs."""
_SEEDING = ("set_random_seed", "set_seed", "manual_seed", "PRNGKey", "key", "SeedGenerator")
"""What takes a seed first."""
_ARRAYS = ("np", "numpy")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+|\bnan\b|\binf\b)")
_SPACES = re.compile(r"\s+")


def with_other_seeds(source: str, shift: int) -> str | None:
    """Return a program with `shift` added to each seed that it writes; None where it writes none.

    A seed is a whole number that a call such as `set_random_seed(0)` or `layer(seed=0)` is given.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    seeds = {
        (seed.lineno, seed.col_offset): seed
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for seed in _seeds(call)
    }
    if not seeds:
        return None
    lines = [line.encode() for line in source.split("\n")]  # positions count bytes
    for (line, column), seed in sorted(seeds.items(), reverse=True):
        text = lines[line - 1]
        assert isinstance(seed.value, int)
        value = str(seed.value + shift).encode()
        lines[line - 1] = text[:column] + value + text[seed.end_col_offset :]
    return b"\n".join(lines).decode()


def is_chance(shown: str, came: str, others: Sequence[str], tolerance: Tolerance) -> bool:
    """Whether two texts differ only where other seeds make a difference.

    A line of `came` that differs has to be one that other seeds change, and of the form that the
    page or one of the other runs gives it: the same but for its numbers. With more lines, or fewer,
    it has to be of the form of another run in all of them, and to differ from that run in lines
    alone that the page has otherwise.

    Args:
        shown: What the page shows.
        came: What came in another environment.
        others: What comes here with other seeds.
        tolerance: How far numbers may lie apart.
    """
    left, right = lines_of(shown), lines_of(came)
    if len(left) != len(right):
        alike = [one for one in others if _forms(one) == _forms(came)]
        return any(
            all(
                pair.agree
                or (pair.expected is not None and lines_of(one)[pair.expected] not in left)
                for pair in align(one, came, tolerance)
            )
            for one in alike
        )
    known = {form for text in (shown, *others) for form in _forms(text)}
    changed = {
        pair.expected
        for other in others
        for pair in align(shown, other, tolerance)
        if not pair.agree and pair.expected is not None
    }
    return all(
        one.agree
        or (
            one.expected in changed and one.actual is not None and _form(right[one.actual]) in known
        )
        for one in align(shown, came, tolerance)
    )


def _forms(text: str) -> list[str]:
    return [_form(line) for line in lines_of(text)]


def _form(line: str) -> str:
    """Return a line without what its numbers are."""
    return _SPACES.sub(" ", _NUMBER.sub("#", line)).replace("[ ", "[").strip()


def _seeds(call: ast.Call) -> list[ast.Constant]:
    """Return the whole numbers that a call takes as seeds."""
    path = _path(call.func)
    if path and path[0] in _ARRAYS:
        return []
    given = [word.value for word in call.keywords if word.arg == "seed"]
    if path and path[-1] in _SEEDING:
        given += call.args[:1]
    return [
        one
        for one in given
        if isinstance(one, ast.Constant) and type(one.value) is int and one.value >= 0
    ]


def _path(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Attribute):
        return [*_path(node.value), node.attr]
    return [node.id] if isinstance(node, ast.Name) else []
