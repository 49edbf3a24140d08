"""Render fences so that a block, what it prints and what it draws are one unit on the page.

This takes two steps, because only the first knows the fence and only the second knows the page.
SuperFences calls `render` for each fence, which marks code and output; once the page is HTML,
`join_units` puts each output and figure under its code and adds what the engine knows of the block.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import Any

from verified_docs.kinds import kind_of, kinds_of_language
from verified_docs.model import Block
from verified_docs.read import OUTPUT_LANGUAGE, RENDERING
from verified_docs.site.blocks.labels import label_html, output_label, session_html
from verified_docs.site.blocks.notices import notice
from verified_docs.site.blocks.output_html import output_html
from verified_docs.site.blocks.programs import standalone_link
from verified_docs.site.build_cache import Kept
from verified_docs.site.page.compact import without_plain_marks
from verified_docs.site.tree import (
    Node,
    after,
    attribute,
    children,
    classes,
    first,
    is_blank,
    new,
    put_after,
    put_last,
)
from verified_docs.site.words import Words

_PLAIN_ID = re.compile(r"[A-Za-z][\w-]*")
# An output longer than the first is folded after the second: readers see what it is like. What the
# sentence below speaks of is rarely at its beginning, so that one of a screen is shown whole.
_LINES = 40
_SHOWN = 20


def custom_fences(
    kept: Kept | None = None, highlighting: Mapping[str, Any] = MappingProxyType({})
) -> list[dict[str, Any]]:
    """Return the setting `custom_fences` of SuperFences: every fence goes through this module.

    Args:
        kept: Highlighted code of earlier builds; None to make all of it.
        highlighting: The settings of `pymdownx.highlight`.
    """
    form = functools.partial(render, kept=kept or Kept(), highlighting=dict(highlighting))
    return [{"name": "*", "class": "", "format": form, "validator": accept}]


def accept(
    language: str, inputs: dict[str, Any], options: dict[str, Any], attrs: dict[str, str], md: Any
) -> bool:
    """Take the options of a fence as options, so that none becomes an HTML attribute.

    Whether they are right is for the engine to say, which names file and line.
    """
    options.update(inputs)
    return True


def render(
    source: str,
    language: str,
    class_name: str,
    options: dict[str, Any],
    md: Any,
    *,
    kept: Kept,
    highlighting: Mapping[str, Any],
    **parts: Any,
) -> str:
    """Return one fence as HTML; code and output are marked for `join_units`."""
    if language == OUTPUT_LANGUAGE:
        return output_html(source)
    given = parts["id_value"] or ""
    file = options.get("file") or options.get("write")
    source_file = options.get("source", "").partition(":")[0]
    shown = {name: options[name] for name in RENDERING if options.get(name)}
    if file:
        shown["title"] = file
    elif source_file:
        shown.setdefault("title", source_file)
    is_block = bool(kinds_of_language(language) or source_file) and not file
    how = {
        "src": source,
        "language": language,
        "options": shown,
        "classes": list(parts["classes"]),
        "id_value": given if not is_block and _PLAIN_ID.fullmatch(given) else "",
        "attrs": {},
    }

    def highlight() -> str:
        return without_plain_marks(md.preprocessors["fenced_code_block"].highlight(md=md, **how))

    highlighted = kept.get("code", highlight, how, highlighting)
    if is_block:
        return block_html(source, session_html(highlighted, source, language))
    return file_html(highlighted) if options.get("file") else highlighted


def block_html(source: str, highlighted: str) -> str:
    """Mark highlighted code as a block; the digest tells `join_units` whose it is."""
    return f'<div class="block" data-digest="{_digest(source)}">{highlighted}</div>'


def file_html(highlighted: str) -> str:
    """Mark a file as one that the block before it writes."""
    return f'<div class="block-file">{highlighted}</div>'


def join_units(
    root: Node,
    blocks: Sequence[Block],
    devices: Sequence[str],
    words: Words,
    standalones: Mapping[str, str] = MappingProxyType({}),
    stored: Mapping[str, str] = MappingProxyType({}),
    marks: Mapping[str, str] = MappingProxyType({}),
    proven: Collection[str] = (),
) -> tuple[str, ...]:
    """Make each block of a page one unit, and return what does not add up.

    A block's id is its anchor, unless a heading has that id already: then that is its anchor too.

    Args:
        root: The page's content, with fences as `render` left them.
        blocks: The blocks the engine found on the page, in order.
        devices: The devices the page has matching records of.
        words: Of the page's language.
        standalones: By id of a block, the address of its standalone program.
        stored: By id of a block, the figures that a notebook holds of it, as HTML.
        marks: By id of a block, the mark that says its state, as HTML.
        proven: Ids of the blocks that these records hold.
    """
    problems: list[str] = []
    shown = [block for block in blocks if kind_of(block).is_code]
    taken = {attribute(one, "id") for one in root.css("[id]")}
    units = root.css("div.block[data-digest]")
    for unit, block in itertools.zip_longest(units, shown):
        if unit is None:
            break
        parts = _parts(unit)
        digest = attribute(unit, "data-digest")
        del unit.attrs["data-digest"]
        if block is None:
            for output in parts.outputs:
                unit.insert_child(output, move=True)
            continue
        source = block.fence.source if block.fence else block.source
        if _digest(source) != digest:
            problems.append(
                f"line {block.line}: the site renders another block in the place of `{block.id}`"
            )
        if block.id not in taken:
            unit.attrs["id"] = block.id
        unit.attrs["data-block"] = block.id
        if kind_of(block).name == "signature":
            unit.attrs["data-kind"] = "signature"
        extra = standalone_link(standalones[block.id], words) if block.id in standalones else ""
        extra += marks.get(block.id, "")
        put_last(unit, extra + label_html(block, bool(parts.outputs), bool(devices), words))
        _join(unit, block, parts, stored.get(block.id), words)
        reason = notice(block, devices, words, proven)
        if reason:
            put_last(unit, f'<p class="block-notice">{escape(reason, quote=False)}</p>')
        put_last(
            unit,
            f'<a class="block-link" href="#{escape(block.id)}" title="{escape(words.link)}" '
            f'aria-label="{escape(words.link)}">#</a>',
        )
    if len(units) != len(shown):
        problems.append(f"the site renders {len(units)} blocks, the engine finds {len(shown)}")
    return tuple(problems)


@dataclass(frozen=True)
class _Parts:
    """What stands below the code of a block and belongs to it."""

    outputs: list[Node]
    """Text that it prints, and HTML in the place of text."""
    figures: list[Node]
    files: list[Node]


def _parts(unit: Node) -> _Parts:
    """Find the parts of a unit: its outputs, then its figures, then the files it writes."""
    following = list(after(unit))
    outputs = list(itertools.takewhile(_is_output, following))
    del following[: len(outputs)]
    figures = list(itertools.takewhile(_is_figure, following))
    files = list(
        itertools.takewhile(lambda one: _is(one, "div", "block-file"), following[len(figures) :])
    )
    return _Parts(outputs, figures, files)


def _is_output(node: Node) -> bool:
    return _is(node, "pre", "block-output") or _is(node, "div", "block-html")


def _is(node: Node, tag: str, name: str) -> bool:
    return node.tag == tag and name in classes(node)


def _is_figure(node: Node) -> bool:
    """Whether a node is a paragraph of images, and nothing else."""
    if node.tag != "p" or node.attributes:
        return False
    inside = [one for one in children(node) if not is_blank(one)]
    return bool(inside) and inside[0].tag == "img" and {one.tag for one in inside} <= {"img", "br"}


def _join(unit: Node, block: Block, parts: _Parts, stored: str | None, words: Words) -> None:
    """Bring the parts of a unit into it; figures that are not the block's stay where they are."""
    if parts.outputs:
        raised = block.options.raises
        label = output_label(block, words)
        kind = "block-result"
        kind += " block-result--message" if raised or block.options.warns else ""
        kind += " block-result--raises" if raised else ""
        result = _placed(unit, "div", kind)
        result.attrs["role"] = "group"
        result.attrs["aria-label"] = label
        put_last(
            result,
            f'<div class="block-label" aria-hidden="true">{escape(label, quote=False)}</div>',
        )
        _moved(parts.outputs, result)
        for output in parts.outputs:
            if output.tag == "pre":
                _fold(output, words)
    if block.figures:
        place = _placed(unit, "div", "block-figures")
        _moved(parts.figures, place)
        if stored is not None:  # instead of those that a notebook holds inside
            place.inner_html = stored
    if block.figures or not parts.figures:
        _moved(parts.files, unit)
        for number, file in enumerate(parts.files, 1):
            # The theme names code by the nearest id, and its copy buttons need two.
            file.attrs["id"] = f"{block.id}-file-{number}"


def _placed(parent: Node, tag: str, kind: str) -> Node:
    element = new(tag, parent)
    element.attrs["class"] = kind
    parent.insert_child(element, move=True)
    return element


def _moved(nodes: Sequence[Node], target: Node) -> None:
    """Move nodes into another, without the blanks between them."""
    for node in nodes:
        while node.prev is not None and is_blank(node.prev):
            node.prev.decompose()
        target.insert_child(node, move=True)


def _fold(output: Node, words: Words) -> None:
    """Have an output show its first lines, and the rest a click away, if it is long."""
    text = first(output, "samp")
    lines = (text.inner_html or "").rstrip("\n").split("\n") if text is not None else []
    if text is None or len(lines) <= _LINES:
        return
    beginning, rest = ("\n".join(part) + "\n" for part in (lines[:_SHOWN], lines[_SHOWN:]))
    text.inner_html = beginning
    kind = attribute(output, "class") or ""
    more = escape(words.more_lines.format(number=len(lines) - _SHOWN))
    put_after(
        output,
        f'<details class="block-rest"><summary>{more}</summary>'
        f'<pre class="{kind}"><samp>{rest}</samp></pre></details>',
    )


def _digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()[:16]
