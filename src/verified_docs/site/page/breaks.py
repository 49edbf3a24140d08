"""Let long names break where a reader would break them, and nowhere else.

In a narrow column a browser either keeps `experimental_aggregate_gradients` whole, and a table
scrolls, or breaks it between any two letters; and it breaks `--fresh` after its hyphens.
"""

from __future__ import annotations

import re
from html import escape

from verified_docs.site.tree import Node, around, children, put_before

_OPTION = re.compile(r"(?<![\w-])--\w[\w-]*")
# Between two parts of a name, or of a call; a decimal point and `__init__` are no joints.
_JOINT = re.compile(
    r"(?<=[^\W_])_(?=[^\W_])|(?<=[^\W\d_])=(?=[\w\"'<>&])|(?<=[^\W\d])\((?=[\w\"'<>&*])"
    r"|(?<=[^\W\d_]|\))\.(?=\w)"
)
_LONG = re.compile(r"[A-Za-z]{16,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BREAK = "\0"
_LINE = 25
"""Characters that a line of a phone holds in any case, beside what stands before and after."""


def break_names(root: Node) -> None:
    """Let the code in the sentences and tables of a page break where names join.

    In sentences only names too long for a phone may. In a cell of a table a method, `.fit`, may
    stand at the beginning of a line, which a browser denies a dot.
    """
    for code in root.css("code"):
        inside = children(code)
        # Code in a line, which no tag and no line end interrupts; a block has one or the other.
        if code.attributes or len(inside) != 1 or not inside[0].is_text_node:
            continue
        text = code.text()
        if "\n" in text:
            continue
        in_cell = around(code, "td") is not None
        broken = _in_cell(text) if in_cell else _in_sentence(text)
        html = _html(broken)
        if html != escape(text, quote=False):
            code.inner_html = html
        if in_cell and text.startswith("."):
            put_before(code, "<wbr>")


def _in_sentence(text: str) -> str:
    words = text.split(" ")
    return " ".join(_in_cell(word) if len(word) > _LINE else word for word in words)


def _in_cell(text: str) -> str:
    """Return a text with a mark at every place where it may break."""
    parted = _LONG.sub(lambda name: _HUMP.sub(_BREAK, name[0]), text)
    return _JOINT.sub(rf"\g<0>{_BREAK}", parted)


def _html(text: str) -> str:
    """Return a text so marked as HTML; an option breaks nowhere but at its marks."""
    html = _OPTION.sub(r'<span class="option">\g<0></span>', escape(text, quote=False))
    return html.replace(_BREAK, "<wbr>")
