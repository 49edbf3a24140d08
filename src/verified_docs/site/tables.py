"""Let long names in a table break where a reader would break them, and nowhere else.

In a narrow column a browser either keeps `experimental_aggregate_gradients` whole, and the table
scrolls, or breaks it between any two letters.
"""

from __future__ import annotations

import re

_CELL = re.compile(r"<td\b.*?</td>", re.DOTALL)
_CODE = re.compile(r"<code>([^<]+)</code>")
# Between two parts of a name, or of a call; a decimal point and `__init__` are no joints.
_JOINT = re.compile(
    r"(?<=[^\W_])_(?=[^\W_])|(?<=[^\W\d_])=(?=[\w\"'&])|(?<=[^\W\d])\((?=[\w\"'&*])"
    r"|(?<=[^\W\d_]|\))\.(?=\w)"
)
_LONG = re.compile(r"[A-Za-z]{16,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def break_names(html: str) -> str:
    """Return a page in which the code in cells of tables may break after a joint of a name.

    A method, `.fit`, may stand at the beginning of a line, which a browser denies a dot.
    """
    return _CELL.sub(lambda cell: _CODE.sub(_broken, cell[0]), html)


def _broken(code: re.Match[str]) -> str:
    text = _LONG.sub(lambda name: _HUMP.sub("<wbr>", name[0]), code[1])
    before = "<wbr>" if text.startswith(".") else ""
    return before + "<code>" + _JOINT.sub(r"\g<0><wbr>", text) + "</code>"
