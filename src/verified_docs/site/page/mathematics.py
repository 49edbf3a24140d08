"""Typeset formulas as MathML while the site is built: no script, no font, no request."""

from __future__ import annotations

import re
from html import escape
from xml.etree import ElementTree

from latex2mathml.converter import convert

from verified_docs.site.tree import Node, replace

_ARITHMATEX = re.compile(r"(?P<open>\\\(|\\\[)(?P<tex>.*?)(?:\\\)|\\\])", re.DOTALL)
_NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"
_LIMITS = {"∑", "∏", "⋃", "⋂", "lim", "max", "min", "sup", "inf"}
_STACKED = {"msub": "munder", "msup": "mover", "msubsup": "munderover"}


class FormulaError(ValueError):
    """A formula uses something that cannot be typeset."""


def typeset(root: Node) -> tuple[str, ...]:
    """Put formulas, as Arithmatex marks them, into MathML; return the mistakes in them."""
    problems: list[str] = []
    for marked in root.css(".arithmatex"):
        match = _ARITHMATEX.fullmatch(marked.text())
        if match is None:
            continue
        try:
            replace(marked, mathml(match["tex"].strip(), display=match["open"] == r"\["))
        except FormulaError as error:
            problems.append(str(error))
            replace(marked, f"<code>{escape(match['tex'], quote=False)}</code>")
    return tuple(problems)


def mathml(tex: str, *, display: bool) -> str:
    """Return a LaTeX formula as a `<math>` element.

    Raises:
        FormulaError: the formula is not LaTeX, or uses a command the converter does not know.
    """
    prepared = re.sub(r"\\(begin|end)\{aligned\}", r"\\\1{align*}", tex)
    try:
        converted = convert(prepared, display="block" if display else "inline")
        tree = ElementTree.fromstring(converted)
    except Exception as error:  # the converter raises whatever it meets
        reason = error or "it is incomplete"
        raise FormulaError(f"the formula `{tex}` cannot be typeset: {reason}") from error
    for element in tree.iter():
        element.tag = element.tag.removeprefix(_NAMESPACE)
    for element in tree.iter():
        if element.text and "\\" in element.text:
            raise FormulaError(f"the formula `{tex}` uses `{element.text}`, which is not known")
        if display and element.tag in _STACKED and (element[0].text or "") in _LIMITS:
            element.tag = _STACKED[element.tag]
        if element.tag == "mo" and re.fullmatch(r"[A-Za-z]{2,}", element.text or ""):
            element.tag = "mi"
    tree.attrib["class"] = "formula"
    text = ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False)
    return f'<div class="formula-line">{text}</div>' if display else text
