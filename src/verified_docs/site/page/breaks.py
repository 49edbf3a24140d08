"""Let long names break where a reader would break them, and nowhere else.

In a narrow column a browser either keeps `experimental_aggregate_gradients` whole, and a table
scrolls, or breaks it between any two letters; and it breaks `--fresh` after its hyphens.
"""

from __future__ import annotations

import re
from html import escape

from verified_docs.site.tree import (
    HEADINGS,
    Node,
    around,
    children,
    put_after,
    put_before,
    replace,
    text_of,
    texts,
)

_OPTION = re.compile(r"(?<![\w-])--\w[\w-]*")
# Between two parts of a name, or of a call; a decimal point and `__init__` are no joints.
_JOINT = re.compile(
    r"(?<=[^\W_])_(?=[^\W_])|(?<=[^\W\d_])=(?=[\w\"'<>&])|(?<=[^\W\d])\((?=[\w\"'<>&*])"
    r"|(?<=[^\W\d_]|\))\.(?=\w)"
)
_LONG = re.compile(r"[A-Za-z]{16,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGN = re.compile("\\s+|(?<=[\u2e80-\uffef])|(?=[\u2e80-\uffef])")
"""Between words, and beside each Chinese sign."""
_BREAK = "\0"
_LINE = 25
"""Characters that a line of a phone holds in any case, beside what stands before and after."""
_WHOLE = 18
"""Characters of a name that a cell holds together with a sign."""
_CLOSING = re.compile("[，。、；：！？）」』”》]+")
_AFTER = re.compile("[\u3400-\u9fff，。、；：！？）」』”》]$")
_HAN = re.compile("[\u3400-\u9fff（「『“《]")
_DENIED_BEFORE, _DENIED_AFTER = tuple("\"'.:!,;/-"), tuple("\"'([{")
"""Signs at the beginning and at the end of code where a browser breaks no line, in Chinese either,
which has no space there: after the last word that fits it would break the code."""
_PARAMETER = 32
"""Characters of a parameter that it holds below the beginning of a signature."""


def break_names(root: Node) -> None:
    """Let the code in the sentences and tables of a page break where names join.

    In sentences, headings and signatures only names too long for a phone may. In a cell of a table
    a method, `.fit`, may stand at the beginning of a line, which a browser denies a dot; beside a
    Chinese word so may any code.
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
        elif not in_cell:
            _break_beside(code, text)
        if in_cell:
            _keep_sign(code, "whole" if len(text) <= _WHOLE else "signed")
    for heading in root.css(HEADINGS):
        for node, text in texts(heading):
            html = _html(_in_sentence(text))
            if html != escape(text, quote=False):
                replace(node, html)
    for code in root.css("[data-kind=signature] pre > code"):
        code.inner_html = _signature(code)


def _break_beside(code: Node, text: str) -> None:
    """Let code begin a line after a Chinese word, and a Chinese word after code."""
    if text.startswith(_DENIED_BEFORE) and _AFTER.search(_beside(code.prev)):
        put_before(code, "<wbr>")
    if text.endswith(_DENIED_AFTER) and _HAN.match(_beside(code.next)):
        put_after(code, "<wbr>")


def _beside(node: Node | None) -> str:
    return text_of(node) if node is not None and node.is_text_node else ""


def _keep_sign(code: Node, kind: str) -> None:
    """Keep a Chinese sign beside the name before it, which in a Chinese cell is a box."""
    after = code.next
    if after is None or not after.is_text_node:
        return
    text = text_of(after)
    sign = _CLOSING.match(text)
    if sign is not None:
        put_before(code, f'<span class="{kind}">{code.html}{sign[0]}</span>')
        replace(after, escape(text[sign.end() :], quote=False))
        code.decompose()


def _signature(code: Node) -> str:
    """Return highlighted code that breaks in its name, before a parameter, and in none of them.

    A parameter with spaces inside, such as `size=(2, 2)`, is kept whole where a line has room.
    """
    html, parameter, said, depth = "", "", "", 0
    for one in children(code):
        if not one.is_text_node:
            inside = f">{escape(one.text(), quote=False)}</"
            broken = (one.html or "").replace(inside, f">{_html(_in_sentence(one.text()))}</")
            parameter += broken
            said += one.text()
            continue
        for sign in text_of(one):
            depth += (sign in "([{") - (sign in ")]}" and depth > 0)
            parameter += escape(sign, quote=False)
            said += sign
            begins = sign == "(" and depth == 1
            if begins or (sign == "," and depth == 1) or (sign == ")" and depth == 0):
                whole = not begins and " " in said.strip() and len(said) <= _PARAMETER
                gap = " " if said.startswith(" ") else ""
                kept = f'{gap}<span class="option">{parameter.removeprefix(" ")}</span>'
                html += kept if whole else parameter
                html += "<wbr>" * begins
                parameter, said = "", ""
    return html + parameter


def broken_title(html: str) -> str:
    """Return the HTML of a title, which has no tags, so that its long names break."""
    return _in_sentence(html).replace(_BREAK, "<wbr>")


def pieces(text: str) -> list[str]:
    """Return the parts of a text in a cell that stay on one line."""
    return [piece for word in _SIGN.split(text) for piece in _in_cell(word).split(_BREAK)]


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
