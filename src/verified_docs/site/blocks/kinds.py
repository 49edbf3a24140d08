"""What a unit says of its kind of block, and how the code of a session differs from other code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType

from verified_docs.model import Block, Step
from verified_docs.read import (
    CONSOLE_LANGUAGE,
    SESSION_LANGUAGE,
    TranscriptError,
    console_steps,
    python_steps,
    typed,
)
from verified_docs.site.words import Words

_STEPS: Mapping[str, Callable[[str], tuple[Step, ...]]] = MappingProxyType(
    {SESSION_LANGUAGE: python_steps, CONSOLE_LANGUAGE: console_steps}
)


_BLANK_LINE = '<span class="go">&lt;BLANKLINE&gt;</span>'


def session_html(highlighted: str, source: str, language: str) -> str:
    """Return a highlighted session as a reader sees and copies it; other code stays as it is.

    A blank line that a statement prints is blank. The copy button copies what a reader types: the
    theme's button copies the attribute `data-copy` of what is around the code, if there is one.
    """
    if language not in _STEPS:
        return highlighted
    try:
        text = typed(_STEPS[language](source))
    except TranscriptError:
        return highlighted  # the engine names file and line
    value = escape(text).replace("\n", "&#10;")
    if language == SESSION_LANGUAGE:
        highlighted = highlighted.replace(_BLANK_LINE, "")
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
    if block.kind == "signature":
        label = words.signature if verified else words.state.signature
    elif block.options.workers and not has_output:
        label = words.workers.format(number=block.options.workers)
    else:
        return ""
    return f'<div class="block-label block-label--kind">{escape(label, quote=False)}</div>'
