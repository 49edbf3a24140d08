"""The list of all pages with their state, on the page that asks for it, and the same as data."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from verified_docs.record import Confirmation
from verified_docs.site.blocks.state_mark import duration
from verified_docs.site.lists.filter import filter_field
from verified_docs.site.lists.places import places
from verified_docs.site.lists.state import PageState, Tally, count, in_order, is_compared, state_of
from verified_docs.site.page.verification_line import device_name, software_of
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

STATES_PLACE = '<div data-list="states"></div>'
"""What a page holds where the list is to stand."""
STATES_DATA = "state.json"
"""Name of the file beside that page that holds the same as data."""


def place_states(
    root: Node,
    pages: Sequence[PageState],
    packages: Mapping[str, str],
    words: Words,
    badge: str,
) -> None:
    """Put the list into its place on a page, in the order of the pages.

    Args:
        root: The page's content.
        pages: Every page of the site.
        packages: The packages to name, with the name a reader knows them by.
        words: Of the page's language.
        badge: Address of the badge.
    """
    lines = Counter(
        software_of(confirmation.environment, packages, words)
        for page in pages
        for confirmation in page.confirmations
    )
    usual = lines.most_common(1)[0][0] if lines else ""
    above = f"<p>{escape(words.state.usual.format(software=usual))}</p>" if usual else ""
    rows = "".join(_row(page, usual, packages, words) for page in pages)
    heads = "".join(f'<th scope="col">{name}</th>' for name in words.state.columns)
    table = (
        f'<table class="states" role="table"><thead role="rowgroup"><tr role="row">{heads}</tr>'
        f'</thead><tbody role="rowgroup">{rows}</tbody>'
        f'<tfoot role="rowgroup">{_sum(pages, words)}</tfoot></table>'
    )
    data = f'<a href="{STATES_DATA}">{STATES_DATA}</a>'
    image = f'<a href="{escape(badge)}">{escape(badge.rpartition("/")[2])}</a>'
    below = f"<p>{words.state.data.format(data=data, badge=image)}</p>"
    for place in places(root, STATES_PLACE):
        replace(place, above + _filter(pages, words) + table + below)


def states_data(pages: Sequence[PageState], language: str) -> str:
    """Return the same facts as JSON: every page, every block and every run that proves it."""
    content = {
        "language": language,
        "blocks": vars(_total(pages)),
        "pages": [
            {
                "page": page.page.name,
                "title": page.title,
                "address": page.address,
                "state": page.state,
                "blocks": {
                    block.id: {"kind": block.kind, "state": state_of(block, page.confirmations)}
                    for block in page.page.blocks
                },
                "runs": [_run_data(confirmation) for confirmation in page.confirmations],
            }
            for page in pages
        ],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _run_data(confirmation: Confirmation) -> dict[str, Any]:
    environment = confirmation.environment
    return {
        "device": environment.device,
        "platform": environment.platform,
        "python": environment.python,
        "packages": environment.packages,
        "blocks": {
            id_: {"date": ran.date, "seconds": round(ran.seconds, 3), "run": ran.run or None}
            for id_, ran in confirmation.blocks.items()
        },
    }


def _filter(pages: Sequence[PageState], words: Words) -> str:
    """Return the field above the list, and a menu of the states and devices that there are."""
    texts = words.state
    environments = {
        confirmation.environment.device: confirmation.environment
        for confirmation in in_order(
            confirmation for page in pages for confirmation in page.confirmations
        )
    }
    choices = [(value, text) for value, text in texts.choices.items() if value != "on"]
    for device, environment in environments.items():
        on = texts.choices["on"].format(device=device_name(environment))
        choices.append((_token(device), on))
    found = {token for page in pages for token in _tokens(page)}
    options = "".join(
        f'<option value="{value}">{escape(text)}</option>'
        for value, text in choices
        if not value or value in found
    )
    menu = f"<label>{texts.show} <select>{options}</select></label>"
    return filter_field(".states tbody tr", len(pages), words, menu)


def _tokens(page: PageState) -> list[str]:
    """Return what the filter of states can ask of a page."""
    state = [page.state or "none"] if page.state != "excluded" else []
    not_run = ["not-run"] if page.tally().excluded else []
    return [*state, *not_run] + [
        _token(confirmation.environment.device) for confirmation in page.confirmations
    ]


def _token(device: str) -> str:
    return "on-" + re.sub(r"[^a-z0-9]+", "-", device.lower()).strip("-")


def _row(page: PageState, usual: str, packages: Mapping[str, str], words: Words) -> str:
    state = page.state or "none"
    whens, softwares, times = [], [], []
    for confirmation in page.confirmations:
        environment = confirmation.environment
        day = words.day(date.fromisoformat(environment.date[:10]))
        whens.append(words.state.when.format(device=device_name(environment), date=day))
        software = software_of(environment, packages, words)
        softwares.append("" if software == usual else software)
        times.append(duration(sum(ran.seconds for ran in confirmation.blocks.values()), words))
    cells = [
        f'<a href="{escape(page.address)}">{escape(page.title, quote=False)}</a>',
        _part(page.tally(compared=False), words),
        _part(page.tally(compared=True), words),
        str(page.tally().excluded or ""),
        _lines(whens, softwares) or _instead(state, words),
        _lines(times),
    ]
    return (
        f'<tr role="row" data-state="{state}" data-is="{" ".join(_tokens(page))}">'
        f"{_cells(cells, words)}</tr>"
    )


def _instead(state: str, words: Words) -> str:
    """Return what stands where no run is told: that all is not run, the column before it says."""
    return "" if state == "excluded" else f"<span>{words.state.names[state]}</span>"


def _sum(pages: Sequence[PageState], words: Words) -> str:
    blocks = [
        (is_compared(block), state_of(block, page.confirmations))
        for page in pages
        for block in page.page.blocks
    ]
    first = [confirmation for page in pages for confirmation in page.confirmations[:1]]
    seconds = sum(ran.seconds for confirmation in first for ran in confirmation.blocks.values())
    cells = [
        words.state.sum,
        _part(count(state for compared, state in blocks if not compared), words),
        _part(count(state for compared, state in blocks if compared), words),
        str(_total(pages).excluded or ""),
        "",
        duration(seconds, words) if seconds else "",
    ]
    return f'<tr role="row">{_cells(cells, words)}</tr>'


def _total(pages: Sequence[PageState]) -> Tally:
    return count(
        state_of(block, page.confirmations) for page in pages for block in page.page.blocks
    )


def _part(tally: Tally, words: Words) -> str:
    """Return how many blocks are verified, and of how many where that is not all."""
    if tally.unverified:
        return words.state.some.format(part=tally.verified, all=tally.total)
    return str(tally.verified or "")


def _lines(texts: Sequence[str], below: Sequence[str] = ()) -> str:
    """Return a line for each run, and below it what is particular to it."""
    return "".join(
        f"<span>{escape(text, quote=False)}</span>"
        + (f"<small>{escape(more, quote=False)}</small>" if more else "")
        for text, more in itertools.zip_longest(texts, below, fillvalue="")
    )


def _cells(cells: Sequence[str], words: Words) -> str:
    """Return the cells of a row; on a narrow screen each shows what it is, for want of a head."""
    heads, first = words.state.columns[1:], cells[0]
    return f'<th role="rowheader" scope="row">{first}</th>' + "".join(
        f'<td role="cell" data-head="{head}">{cell}</td>'
        for head, cell in zip(heads, cells[1:], strict=True)
    )
