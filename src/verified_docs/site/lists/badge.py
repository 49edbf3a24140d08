"""The badge: how many blocks are verified and with what, as a picture of one line."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from html import escape

from verified_docs.record import Confirmation
from verified_docs.site.lists.state import PageState, State, Tally, count, state_of
from verified_docs.site.words import Words

BADGE = "badge.svg"
"""Name of the badge at the top of a site."""
_HEIGHT = 22
_MARGIN = 9
_SIZE = 12
_FAMILY = "Verdana,DejaVu Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif"
_NARROW, _WIDE, _FULL = 4.0, 7.4, 12.0
"""Widths of characters in a sans-serif type of that size; the browser is held to their sum."""
_LEFT, _GOOD, _UNPROVEN = "#3a4149", "#12706a", "#7a5b00"
"""Each keeps a contrast of more than 5 with white, and stands out on light and dark pages."""


def count_once(pages: Sequence[tuple[str, PageState]]) -> Tally:
    """Count the blocks of pages, each once: its translations are the same code and share its run.

    What only a GPU has run does not count: the number is to be the same on every machine.

    Args:
        pages: Each page with its path in the folder of its language.
    """
    states: dict[tuple[str, str], State] = {}
    for place, page in pages:
        for block in page.page.blocks:
            key = place, block.id
            state = state_of(block, _on_cpu(page.confirmations))
            if states.get(key) != "unverified":
                states[key] = state
    return count(states.values())


def badge_svg(
    tally: Tally, confirmations: Sequence[Confirmation], packages: Mapping[str, str], words: Words
) -> str:
    """Return the badge as SVG; it says its text to who does not see it.

    Args:
        tally: The blocks it counts.
        confirmations: What the records say of their pages.
        packages: The packages to name, with the name a reader knows them by.
        words: Its language.
    """
    text = words.state.badge_some if tally.unverified or not tally.total else words.state.badge
    said = text.format(count=tally.verified, total=tally.total)
    software = _software(confirmations, packages)
    good = tally.total > 0 and not tally.unverified
    parts = [(said, _GOOD if good else _UNPROVEN)]
    parts += [(software, _LEFT)] if software else []
    title = escape(" · ".join(name for name, _ in parts))
    boxes, left = [], 0.0
    for name, colour in parts:
        width = _width(name)
        box = width + 2 * _MARGIN
        boxes.append(
            f'<rect x="{left:g}" width="{box:g}" height="{_HEIGHT}" fill="{colour}"/>'
            f'<text x="{left + _MARGIN:g}" y="15.5" textLength="{width:g}">{escape(name)}</text>'
        )
        left = round(left + box, 1)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left:g}" height="{_HEIGHT}" '
        f'viewBox="0 0 {left:g} {_HEIGHT}" role="img" aria-label="{title}">'
        f'<title>{title}</title><clipPath id="r"><rect width="{left:g}" height="{_HEIGHT}" rx="4"/>'
        f'</clipPath><g clip-path="url(#r)" fill="#fff" font-size="{_SIZE}" '
        f'font-family="{_FAMILY}">'
        f"{''.join(boxes)}</g></svg>\n"
    )


def _on_cpu(confirmations: Sequence[Confirmation]) -> list[Confirmation]:
    return [
        confirmation for confirmation in confirmations if confirmation.environment.device == "cpu"
    ] or list(confirmations)


def _software(confirmations: Sequence[Confirmation], packages: Mapping[str, str]) -> str:
    """Return the versions that most pages were verified with."""
    found = [
        " · ".join(
            f"{name} {confirmation.environment.packages[package]}"
            for package, name in packages.items()
            if package in confirmation.environment.packages
        )
        for confirmation in _on_cpu(confirmations)
    ]
    return max(sorted(set(found)), key=found.count, default="")


def _width(text: str) -> float:
    return round(sum(map(_width_of, text)), 1)


def _width_of(character: str) -> float:
    if unicodedata.east_asian_width(character) in "WF":
        return _FULL
    return _NARROW if character in " .,:·fijlrt" else _WIDE
