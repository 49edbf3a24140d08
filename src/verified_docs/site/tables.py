"""Let long names in a table break where a reader would break them, and nowhere else.

In a narrow column a browser either keeps `experimental_aggregate_gradients` whole, and the table
scrolls, or breaks it between any two letters.
"""

from __future__ import annotations

import re

_CELL = re.compile(r"<td\b.*?</td>", re.DOTALL)
_CODE = re.compile(r"(?<=<code>)[^<]+(?=</code>)")
# Between two parts of a name, or of a call; a decimal point and `__init__` are no joints.
_JOINT = re.compile(r"(?<=[^\W_])_(?=[^\W_])|(?<=[^\W\d_])[.=(/](?=[\w\"'&])")


def break_names(html: str) -> str:
    """Return a page in which the code in cells of tables may break after a joint of a name."""
    return _CELL.sub(
        lambda cell: _CODE.sub(lambda code: _JOINT.sub(r"\g<0><wbr>", code[0]), cell[0]), html
    )
