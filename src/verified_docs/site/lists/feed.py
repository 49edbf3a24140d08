"""The feed of what changed in the guide, made from the page that says so to readers.

That page has a heading of the second level for each day, whose id is the date, and below it one of
the third level for each change. Each change is an entry of an Atom feed (source: RFC 4287).
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import urljoin

from verified_docs.site.tree import Fragment, Node, attribute, children
from verified_docs.site.words import Words

FEED = "feed.xml"
"""Path of the feed in the site of a language."""

_PERMALINK = "headerlink"
"""Class of the link that a heading has to itself."""


@dataclass(frozen=True)
class Change:
    """One change of the guide."""

    id: str
    """Of its heading."""
    title: str
    day: date
    html: str
    """What the page says of it; links as the page has them."""


def changes_of(root: Node) -> tuple[tuple[Change, ...], tuple[tuple[str, str], ...]]:
    """Return the changes that a page tells, newest first as there.

    Also returns what a feed cannot be made of: the id of a heading, and what is wrong with it.

    Args:
        root: The page's content, as its author wrote it.
    """
    changes: list[Change] = []
    problems: list[tuple[str, str]] = []
    day: date | None = None
    for heading, text in _sections(root):
        id_ = attribute(heading, "id") or ""
        if heading.tag == "h2":
            earlier, day = day, _day(id_)
            if day is None:
                problems.append((id_, "give the heading of a day its date as id: {#2026-03-01}"))
            elif earlier and day >= earlier:
                problems.append((id_, f"the newest day stands first; {day} is below {earlier}"))
        elif day is None:
            problems.append((id_, "put the change below the heading of a day"))
        else:
            title = "".join(one.html or "" for one in children(heading) if not _is_permalink(one))
            if not text:
                problems.append((id_, "say what has changed, in a sentence"))
            changes.append(Change(id_, Fragment(title).root.text().strip(), day, text))
    return tuple(changes), tuple(problems)


def _sections(root: Node) -> list[tuple[Node, str]]:
    """Return each heading of a day or a change, and as HTML what is below it."""
    found: list[tuple[Node, list[str]]] = []
    for node in children(root):
        if node.tag in ("h2", "h3") and attribute(node, "id") is not None:
            found.append((node, []))
        elif found:
            found[-1][1].append(node.html or "")
    return [(heading, "".join(parts).strip()) for heading, parts in found]


def _is_permalink(node: Node) -> bool:
    return node.tag == "a" and attribute(node, "class") == _PERMALINK


def atom(
    changes: Sequence[Change],
    *,
    key: str,
    guide: str,
    title: str,
    language: str,
    page: str,
    feed: str,
) -> str:
    """Return the feed as XML; empty changes give a feed without entries.

    Args:
        changes: Newest first.
        key: Name of the guide and its language, from which the ids are made. They stay when the
            site moves to another address, so that no reader is told of a change twice.
        guide: Name of the guide, the author of every entry.
        title: Of the feed.
        language: Code of the language.
        page: Where the page is published.
        feed: Where the feed is published.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(language)}">',
        f"  <id>{_urn(key, '')}</id>",
        f"  <title>{escape(title, quote=False)}</title>",
        f"  <updated>{_moment(max((c.day for c in changes), default=date(1970, 1, 1)))}</updated>",
        f"  <author><name>{escape(guide, quote=False)}</name></author>",
        f'  <link rel="self" type="application/atom+xml" href="{escape(feed)}"/>',
        f'  <link rel="alternate" type="text/html" href="{escape(page)}"/>',
    ]
    for change in changes:
        html = escape(_absolute(change.html, page), quote=False)
        lines += [
            "  <entry>",
            f"    <id>{_urn(key, change.id)}</id>",
            f"    <title>{escape(change.title, quote=False)}</title>",
            f"    <updated>{_moment(change.day)}</updated>",
            f'    <link rel="alternate" type="text/html" href="{escape(f"{page}#{change.id}")}"/>',
            f'    <content type="html">{html}</content>',
            "  </entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def feed_line(address: str, words: Words) -> str:
    """Return the line under the page's title that leads to the feed."""
    link = f'<a href="{escape(address)}" type="application/atom+xml">{escape(words.feed_title)}</a>'
    return f'<p class="feed" data-search-exclude>{link}</p>'


def _day(id_: str) -> date | None:
    try:
        return date.fromisoformat(id_) if re.fullmatch(r"\d{4}-\d\d-\d\d", id_) else None
    except ValueError:
        return None


def _moment(day: date) -> str:
    """Return the beginning of a day, since the page tells no hour."""
    return f"{day.isoformat()}T00:00:00Z"


def _urn(key: str, id_: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{key}#{id_}").urn


def _absolute(html: str, page: str) -> str:
    """Return HTML whose links hold wherever a feed reader shows it."""
    tree = Fragment(html)
    for name in ("href", "src"):
        for element in tree.root.css(f"[{name}]"):
            element.attrs[name] = urljoin(page, attribute(element, name) or "")
    return tree.html
