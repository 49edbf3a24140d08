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
from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType
from typing import Any

from verified_docs.kinds import kind_of, kinds_of_language
from verified_docs.model import Block
from verified_docs.read import OUTPUT_LANGUAGE
from verified_docs.site.blocks.kinds import label_html, output_label, session_html
from verified_docs.site.blocks.programs import standalone_link
from verified_docs.site.build_cache import Kept
from verified_docs.site.page.compact import without_plain_marks
from verified_docs.site.words import Words

_BOX_DRAWING = re.compile("[\u2500-\u257f]")
_PLAIN_ID = re.compile(r"[A-Za-z][\w-]*")
# As many characters as the page's column holds of the output's type.
_COLUMNS = 80
# An output longer than the first is folded after the second: readers see what it is like.
_LINES = 20
_SHOWN = 12
_OUTPUT = re.compile(r'<pre class="(?P<kind>[^"]*)"><samp>(?P<html>.*)</samp></pre>', re.DOTALL)
_UNIT = re.compile(
    r'<div class="block" data-digest="(?P<digest>\w+)">(?P<code>.*?)</div><!--block-->'
    r"(?:\s*(?P<output><pre class=\"block-output[ a-z]*\">.*?</pre>)<!--output-->)?"
    r"(?P<figures>(?:\s*<p>(?:\s*<img [^>]*>(?:\s*<br ?/?>)?)+\s*</p>)*)"
    r"(?P<files>(?:\s*<div class=\"block-file\">(?:(?!<!--file-->).)*<!--file-->)*)",
    re.DOTALL,
)
_FILE = re.compile('<div class="block-file">')
_ID = re.compile(r'<[^>]*\sid="([^"]+)"')


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
    title = file or options.get("title")
    is_block = bool(kinds_of_language(language)) and not file
    how = {
        "src": source,
        "language": language,
        "options": {"title": title} if title and not is_block else {},
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
    return f'<div class="block" data-digest="{_digest(source)}">{highlighted}</div><!--block-->'


def output_html(text: str) -> str:
    """Mark text as the output of the block before it.

    Drawn boxes are to have no gaps. Any other line too long for the page is marked, so that it
    wraps: nothing that a program lays out in columns is that long.
    """
    if _BOX_DRAWING.search(text):
        kind, html = "block-output drawn", escape(text, quote=False)
    else:
        kind, html = "block-output", "\n".join(map(_line_html, text.split("\n")))
    return f'<pre class="{kind}"><samp>{html}</samp></pre><!--output-->'


def _line_html(line: str) -> str:
    html = escape(line, quote=False)
    return f'<span class="long">{html}</span>' if len(line) > _COLUMNS else html


def file_html(highlighted: str) -> str:
    """Mark a file as one that the block before it writes."""
    return f'<div class="block-file">{highlighted}</div><!--file-->'


def join_units(
    html: str,
    blocks: Sequence[Block],
    devices: Sequence[str],
    words: Words,
    standalones: Mapping[str, str] = MappingProxyType({}),
    stored: Mapping[str, str] = MappingProxyType({}),
    marks: Mapping[str, str] = MappingProxyType({}),
) -> tuple[str, tuple[str, ...]]:
    """Return the page with each block as one unit, and what does not add up.

    A block's id is its anchor, unless a heading has that id already: then that is its anchor too.

    Args:
        html: The page's content, with fences as `render` left them.
        blocks: The blocks the engine found on the page, in order.
        devices: The devices the page has matching records of.
        words: Of the page's language.
        standalones: By id of a block, the address of its standalone program.
        stored: By id of a block, the figures that a notebook holds of it, as HTML.
        marks: By id of a block, the mark that says its state, as HTML.
    """
    problems: list[str] = []
    shown = [block for block in blocks if kind_of(block).is_code]
    expected = iter(shown)
    rendered = 0

    def unit(match: re.Match[str]) -> str:
        nonlocal rendered
        rendered += 1
        block = next(expected, None)
        source = block.fence.source if block and block.fence else block and block.source
        if block is not None and _digest(source or "") != match["digest"]:
            problems.append(
                f"line {block.line}: the site renders another block in the place of `{block.id}`"
            )
        if block is None:
            return _bare_unit_html(match)
        extra = standalone_link(standalones[block.id], words) if block.id in standalones else ""
        extra += marks.get(block.id, "")
        figures = stored.get(block.id, match["figures"].strip())
        return _unit_html(match, block, block.id in others, extra, figures, devices, words)

    others = set(_ID.findall(html))
    joined = _UNIT.sub(unit, html)
    if rendered != len(shown):
        problems.append(f"the site renders {rendered} blocks, the engine finds {len(shown)}")
    return joined, tuple(problems)


def notice(block: Block, devices: Sequence[str], words: Words) -> str | None:
    """Return why a block has not been run, in the reader's language, or None."""
    if block.options.notest:
        return words.not_run.format(reason=block.options.reason)
    why = words.aside.format(text=block.options.reason) if block.options.reason else ""
    if block.options.gpu and not any(device != "cpu" for device in devices):
        return words.needs_gpu.format(why=why)
    if block.options.network:
        return words.needs_network.format(why=why)
    return None


def _bare_unit_html(match: re.Match[str]) -> str:
    unit = f'<div class="block">{match["code"]}{match["output"] or ""}</div>'
    return f"{unit}{match['figures']}{match['files']}"


def _unit_html(
    match: re.Match[str],
    block: Block,
    taken: bool,
    extra: str,
    figures: str,
    devices: Sequence[str],
    words: Words,
) -> str:
    code, output, files = match["code"], match["output"], match["files"].strip()
    anchor = "" if taken else f' id="{escape(block.id)}"'
    parts = [f'<div class="block"{anchor} data-block="{escape(block.id)}">{code}{extra}']
    parts.append(label_html(block, bool(output), bool(devices), words))
    if output:
        raised = block.options.raises
        label = output_label(block, words)
        kind = "block-result"
        kind += " block-result--message" if raised or block.options.warns else ""
        kind += " block-result--raises" if raised else ""
        parts.append(
            f'<div class="{kind}" role="group" aria-label="{escape(label)}">'
            f'<div class="block-label" aria-hidden="true">{escape(label)}</div>'
            f"{_folded(output, words)}</div>"
        )
    if block.figures:
        parts.append(f'<div class="block-figures">{figures}</div>')
        figures = ""
    if not figures:
        parts.append(_with_ids(files, block))
        files = ""
    reason = notice(block, devices, words)
    if reason:
        parts.append(f'<p class="block-notice">{escape(reason, quote=False)}</p>')
    parts.append(
        f'<a class="block-link" href="#{escape(block.id)}" title="{escape(words.link)}" '
        f'aria-label="{escape(words.link)}">#</a></div>{figures}{files}'
    )
    return "".join(parts)


def _folded(output: str, words: Words) -> str:
    """Return an output with its first lines shown and the rest a click away, if it is long."""
    match = _OUTPUT.fullmatch(output)
    lines = match["html"].rstrip("\n").split("\n") if match else []
    if match is None or len(lines) <= _LINES:
        return output
    first, rest = ("\n".join(part) + "\n" for part in (lines[:_SHOWN], lines[_SHOWN:]))
    start = f'<pre class="{match["kind"]}"><samp>'
    end = "</samp></pre>"
    more = escape(words.more_lines.format(number=len(lines) - _SHOWN))
    return (
        f"{start}{first}{end}"
        f'<details class="block-rest"><summary>{more}</summary>{start}{rest}{end}</details>'
    )


def _with_ids(files: str, block: Block) -> str:
    """Give each file an id: the theme names code by the nearest, and its copy buttons need two."""
    count = itertools.count(1)
    return _FILE.sub(
        lambda file: f'{file[0][:-1]} id="{escape(block.id)}-file-{next(count)}">', files
    )


def _digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()[:16]
