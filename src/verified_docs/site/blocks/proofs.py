"""Fold each proof into a mark at the end of the sentence that it proves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from verified_docs.model import Block
from verified_docs.site.lists.state import State
from verified_docs.site.tree import Node, attribute, classes, is_blank, new, put_first
from verified_docs.site.words import Words

_WITH_SENTENCES = ("p", "ul", "ol", "dl", "table", "blockquote")


def fold_proofs(
    root: Node, blocks: Sequence[Block], states: Mapping[str, State], words: Words
) -> tuple[str, ...]:
    """Put the unit of each proof behind a mark, and return what does not add up.

    The mark follows the last word of the paragraph above, or stands below the list or table that
    is there. It is the summary of an element that browsers open without a script, on a click, when
    a search in the page finds something inside, and where an address leads there.

    Args:
        root: The page's content, with its units.
        blocks: The blocks of the page, in order.
        states: By id of a block, whether it is verified.
        words: Of the page's language.
    """
    proofs = {block.id: block for block in blocks if block.options.proof}
    problems = []
    for unit in root.css("div.block[data-block]"):
        block = proofs.get(attribute(unit, "data-block") or "")
        if block is None:
            continue
        above = _above(unit)
        if above is None:
            problems.append(f"line {block.line}: no sentence stands above the proof `{block.id}`")
            continue
        group = _group(above)
        folded = new("details", unit)
        folded.attrs["class"] = "proof"
        folded.attrs["data-state"] = states[block.id]
        group.insert_child(folded, move=True)
        folded.insert_child(unit, move=True)
        title = escape(words.proof_title)
        put_first(
            folded,
            f'<summary title="{title}" data-search-exclude><span class="proof-mark">'
            f"{escape(words.proof, quote=False)}</span></summary>",
        )
    return tuple(problems)


def _above(unit: Node) -> Node | None:
    """Return what stands right above a unit: a sentence, or one with its proofs."""
    above = unit.prev
    while above is not None and is_blank(above):
        above = above.prev
    if above is None:
        return None
    return above if above.tag in _WITH_SENTENCES or "proven" in classes(above) else None


def _group(above: Node) -> Node:
    """Return the element that holds a sentence with its proofs."""
    if "proven" in classes(above):
        return above
    group = new("div", above)
    group.attrs["class"] = "proven"
    above.insert_before(group, move=True)
    group = above.prev or group
    group.insert_child(above, move=True)
    return group
