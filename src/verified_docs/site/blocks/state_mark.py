"""The mark on a block that says, when a reader asks, what the block was verified with.

The mark is a button; its panel shows on hover and focus by style alone, and is what describes the
button to who does not see it. The page's script only lets Escape put the panel away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from types import MappingProxyType

from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.record import Confirmation, is_address
from verified_docs.site.blocks.notices import notice
from verified_docs.site.lists.state import in_order, state_of
from verified_docs.site.page.verification_line import device_name, software_of
from verified_docs.site.words import Words

_SHORT = 0.1
"""Seconds below which a duration says nothing but that it is short."""


def state_marks(
    blocks: Sequence[Block],
    confirmations: Sequence[Confirmation],
    packages: Mapping[str, str],
    words: Words,
    there: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> dict[str, str]:
    """Return for each block, by its id, its mark as HTML.

    Args:
        blocks: Those of the page, in order.
        confirmations: What the records that prove the page say.
        packages: The packages to name, with the name a reader knows them by.
        words: Of the page's language.
        there: By id of a block, what is to be said of other environments, as elements.
    """
    confirmations = in_order(confirmations)
    return {
        block.id: _mark_html(block, number, confirmations, packages, words, there.get(block.id, ()))
        for number, block in enumerate(blocks, 1)
        if kind_of(block).is_code
    }


def _mark_html(
    block: Block,
    number: int,
    confirmations: Sequence[Confirmation],
    packages: Mapping[str, str],
    words: Words,
    there: Sequence[str],
) -> str:
    state = state_of(block, confirmations)
    if state == "verified":
        found = (confirmation for confirmation in confirmations if block.id in confirmation.blocks)
        lines = [_run_html(block, confirmation, packages, words) for confirmation in found]
    else:
        devices = [confirmation.environment.device for confirmation in confirmations]
        reason = notice(block, devices, words) or words.state.no_run  # proven by none of them
        lines = [escape(reason, quote=False)]
    # Spans, since the unit's only <div> of code is what its style goes by.
    inside = "".join([*(f"<span>{line}</span>" for line in lines), *there])
    id_ = f"__state_{number}"
    return (
        f'<span class="block-state" data-state="{state}" data-search-exclude>'
        f'<button type="button" aria-label="{words.state.names[state]}" aria-describedby="{id_}">'
        f'</button><span class="block-state__panel" id="{id_}">{inside}</span></span>'
    )


def _run_html(
    block: Block, confirmation: Confirmation, packages: Mapping[str, str], words: Words
) -> str:
    ran = confirmation.blocks[block.id]
    text = words.state.facts[kind_of(block).fact].format(
        time=duration(ran.seconds, words),
        device=device_name(confirmation.environment),
        date=words.day(date.fromisoformat(ran.date[:10])),
        software=software_of(confirmation.environment, packages, words),
    )
    html = escape(text, quote=False)
    if not is_address(ran.run):
        return html
    return f'{html} <a href="{escape(ran.run)}">{words.state.see_run}</a>'


def duration(seconds: float, words: Words) -> str:
    """Return how long something took, as a reader says it: `0.3 s`, `8.0 s`, `under 0.1 s`."""
    if seconds < _SHORT:
        return words.state.instant
    return words.state.seconds.format(number=f"{seconds:.1f}")
