"""What a unit says of its kind of block, and how the code of a session differs from other code."""

from __future__ import annotations

from html import escape

from verified_docs.kinds import UnreadableError, kind_of, kinds_of_language
from verified_docs.model import Block
from verified_docs.site.words import Words


def session_html(highlighted: str, source: str, language: str) -> str:
    """Return a highlighted session as a reader sees and copies it; other code stays as it is.

    A blank line that a statement prints is blank. The copy button copies what a reader types: the
    theme's button copies the attribute `data-copy` of what is around the code, if there is one.
    """
    kind = next(iter(kinds_of_language(language)), None)
    try:
        text = kind.copied(source) if kind else None
    except UnreadableError:
        return highlighted  # the engine names file and line
    if kind is None or text is None:
        return highlighted
    value = escape(text).replace("\n", "&#10;")
    if kind.blank:
        blank = f'<span class="go">{escape(kind.blank)}</span>'
        highlighted = highlighted.replace(blank, "")
    return highlighted.replace("<div ", f'<div data-copy="{value}" ', 1)


def output_label(block: Block, words: Words) -> str:
    """Return the label of what a block prints."""
    options = block.options
    if options.raises:
        return words.raises.format(name=options.raises)
    if options.workers:
        return words.workers_output.format(number=options.workers)
    return words.output


def label_html(block: Block, has_output: bool, verified: bool, words: Words) -> str:
    """Return the line under the code of a block that is proven in another way than by printing."""
    name = kind_of(block).label
    if name:
        label = str(getattr(words if verified else words.state, name))
    elif block.options.workers and not has_output:
        label = words.workers.format(number=block.options.workers)
    else:
        return ""
    return f'<div class="block-label block-label--kind">{escape(label, quote=False)}</div>'
