"""Let long names break where a reader would break them, and nowhere else.

In a narrow column a browser either keeps `experimental_aggregate_gradients` whole, and a table
scrolls, or breaks it between any two letters; and it breaks `--fresh` after its hyphens.
"""

from __future__ import annotations

import re

_CELL = re.compile(r"(<td\b.*?</td>)", re.DOTALL)
# Code in a line, which no tag and no line end interrupts; a block of code has one or the other.
_CODE = re.compile(r"<code>([^<\n]+)</code>")
_OPTION = re.compile(r"(?<![\w-])--\w[\w-]*")
# Between two parts of a name, or of a call; a decimal point and `__init__` are no joints.
_JOINT = re.compile(
    r"(?<=[^\W_])_(?=[^\W_])|(?<=[^\W\d_])=(?=[\w\"'&])|(?<=[^\W\d])\((?=[\w\"'&*])"
    r"|(?<=[^\W\d_]|\))\.(?=\w)"
)
_LONG = re.compile(r"[A-Za-z]{16,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LINE = 25
"""Characters that a line of a phone holds in any case, beside what stands before and after."""


def break_names(html: str) -> str:
    """Return a page in which the code in its sentences and tables may break where names join.

    In sentences only names too long for a phone may. In a cell of a table a method, `.fit`, may
    stand at the beginning of a line, which a browser denies a dot.
    """
    parts = _CELL.split(html)
    parts[::2] = [_CODE.sub(_in_sentence, part) for part in parts[::2]]
    parts[1::2] = [_CODE.sub(_in_cell, part) for part in parts[1::2]]
    return "".join(parts)


def _in_sentence(code: re.Match[str]) -> str:
    words = code[1].split(" ")
    return _code(" ".join(_broken(word) if len(word) > _LINE else word for word in words))


def _in_cell(code: re.Match[str]) -> str:
    before = "<wbr>" if code[1].startswith(".") else ""
    return before + _code(_broken(code[1]))


def _broken(text: str) -> str:
    return _JOINT.sub(r"\g<0><wbr>", _LONG.sub(lambda name: _HUMP.sub("<wbr>", name[0]), text))


def _code(text: str) -> str:
    return "<code>" + _OPTION.sub(r'<span class="option">\g<0></span>', text) + "</code>"
