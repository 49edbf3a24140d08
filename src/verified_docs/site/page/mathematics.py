"""Typeset formulas as MathML while the site is built: no script, no font, no request."""

from __future__ import annotations

import itertools
import re
from html import escape
from xml.etree import ElementTree

from latex2mathml.converter import convert

from verified_docs.site.tree import Node, replace, text_of

_ARITHMATEX = re.compile(r"(?P<open>\\\(|\\\[)(?P<tex>.*?)(?:\\\)|\\\])", re.DOTALL)
_NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"
_LIMITS = {"∑", "∏", "⋃", "⋂", "lim", "max", "min", "sup", "inf"}
_CLOSING = re.compile("[,.;:!?)\\]，。、；：！？）」』”》]+")
_OPENING = re.compile(r"[(\[（「『“《]+$")
_RELATIONS = {"=", "←", "≤", "≥", "≈", "<", ">"}
_ADDED = {"+", "−", "·"}
_OPEN, _CLOSE = {"(", "[", "{"}, {")", "]", "}"}
_LONG = 24
"""Signs of a formula that the narrowest of telephones holds."""
_STACKED = {"msub": "munder", "msup": "mover", "msubsup": "munderover"}
_SCRIPTED = {*_STACKED, *_STACKED.values()}
_NAME = re.compile(r"[A-Za-z]{2,}")
_THIN = "0.167em"
"""The space that TeX sets beside the name of a function (source: The TeXbook, chapter 18)."""


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
            _put(marked, mathml(match["tex"].strip(), display=match["open"] == r"\["))
        except FormulaError as error:
            problems.append(str(error))
            replace(marked, f"<code>{escape(match['tex'], quote=False)}</code>")
    return tuple(problems)


def _put(marked: Node, html: str) -> None:
    """Put a formula in its place; what has to stay beside it would begin a line or end one."""
    before, after = marked.prev, marked.next
    parts = html.split("<wbr>")
    if marked.tag == "span" and after is not None and after.is_text_node:
        text = text_of(after)
        signs = _CLOSING.match(text)
        if signs is not None:
            parts[-1] = _whole(f"{parts[-1]}{escape(signs[0], quote=False)}")
            replace(after, escape(text[signs.end() :], quote=False))
    if marked.tag == "span" and before is not None and before.is_text_node:
        text = text_of(before)
        signs = _OPENING.search(text)
        if signs is not None:
            parts[0] = _whole(f"{escape(signs[0], quote=False)}{parts[0]}")
            replace(before, escape(text[: signs.start()], quote=False))
    replace(marked, "<wbr>".join(parts))


def _whole(html: str) -> str:
    return f'<span class="whole">{html}</span>'


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
        if element.tag == "mo" and _NAME.fullmatch(element.text or ""):
            element.tag = "mi"
    for element in tree.iter():
        _set_names_apart(element)
    tree.attrib["class"] = "formula"
    if display:
        return f'<div class="formula-line">{_html(tree)}</div>'
    return "<wbr>".join(map(_html, _in_parts(tree)))


def _html(tree: ElementTree.Element) -> str:
    return ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False)


def _in_parts(tree: ElementTree.Element) -> list[ElementTree.Element]:
    """Return a formula in a sentence in the parts between which a line may end, if it is long.

    No browser breaks one: it may after a relation, and before what is added or multiplied.
    """
    if len("".join(tree.itertext())) <= _LONG or len(tree) != 1:
        return [tree]
    parts: list[list[ElementTree.Element]] = [[]]
    depth = 0
    for element in tree[0]:
        sign = element.text or "" if element.tag == "mo" else ""
        depth += (sign in _OPEN) - (sign in _CLOSE) if sign else 0
        after_term = depth == 0 and bool(parts[-1]) and _ends(parts[-1][-1])
        if after_term and sign in _RELATIONS | _ADDED:
            element.attrib["form"] = "infix"
        if after_term and sign in _ADDED:
            parts.append([])
        parts[-1].append(element)
        if after_term and sign in _RELATIONS:
            parts.append([])
    formulas = []
    for part in filter(None, parts):
        formula = ElementTree.Element(tree.tag, tree.attrib)
        ElementTree.SubElement(formula, "mrow").extend(part)
        formulas.append(formula)
    return formulas


def _ends(element: ElementTree.Element) -> bool:
    return element.tag != "mo" or (element.text or "") in _CLOSE


def _set_names_apart(row: ElementTree.Element) -> None:
    """Put a thin space between the name of a function in a row and what it would touch.

    An operator keeps its own distance, and a bracket belongs to the name.
    """
    if row.tag in _SCRIPTED or row.tag in ("mfrac", "mroot"):
        return  # their children are places, not a row
    inside = list(row)
    for one, other in itertools.pairwise(inside):
        named = _is_name(one) or _is_name(other)
        if named and not {_begins(one), _begins(other)} & {"mo", "mspace"}:
            space = ElementTree.Element("mspace", width=_THIN)
            row.insert(list(row).index(other), space)


def _is_name(element: ElementTree.Element) -> bool:
    base = element[0] if element.tag in _SCRIPTED else element
    return base.tag == "mi" and _NAME.fullmatch(base.text or "") is not None


def _begins(element: ElementTree.Element) -> str:
    """Return the element that a reader meets first, as `mo` for a bracket around more."""
    while element.tag == "mrow" and len(element):
        element = element[0]
    return element.tag
