"""The feed of what changed, made from the page that tells it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from datetime import date

import pytest

from verified_docs.site import WORDS
from verified_docs.site.lists.feed import atom, changes_of, feed_line
from verified_docs.site.tree import Fragment

LINK = '<a class="headerlink" href="#x" title="Link">&para;</a>'
HTML = f"""
<h1 id="changes">What changed</h1>
<p>Above all days.</p>
<h2 id="2026-03-02">2 March 2026{LINK}</h2>
<h3 id="search">Search &amp; <code>find</code>{LINK}</h3>
<p>It finds <a href="../fit/?a=1&amp;b=2#x">more</a>, see <a href="#first">below</a>.</p>
<h2 id="2026-03-01">1 March 2026{LINK}</h2>
<h3 id="figures">Figures{LINK}</h3>
<p>Drawn: <img src="../a.png" alt=""></p>
<h3 id="first">The first{LINK}</h3>
<p>It is there.</p>
"""
PAGE = "https://example.org/en/changes/"
NAMESPACE = {"atom": "http://www.w3.org/2005/Atom"}


def feed(html: str = HTML, page: str = PAGE, key: str = "guide/en") -> ElementTree.Element:
    changes, problems = changes_of(Fragment(html).root)
    assert problems == ()
    text = atom(
        changes,
        key=key,
        guide="Guide & co",
        title="Guide & co: What changed",
        language="en",
        page=page,
        feed="https://example.org/en/feed.xml",
    )
    return ElementTree.fromstring(text)


def texts(element: ElementTree.Element, path: str) -> list[str | None]:
    return [found.text for found in element.findall(path, NAMESPACE)]


def test_each_change_has_its_day_title_and_text():
    changes, problems = changes_of(Fragment(HTML).root)
    assert problems == ()
    assert [(change.id, change.day, change.title) for change in changes] == [
        ("search", date(2026, 3, 2), "Search & find"),
        ("figures", date(2026, 3, 1), "Figures"),
        ("first", date(2026, 3, 1), "The first"),
    ]
    assert changes[2].html == "<p>It is there.</p>"


def test_the_feed_has_what_the_format_requires():
    found = feed()
    assert texts(found, "atom:title") == ["Guide & co: What changed"]
    assert texts(found, "atom:author/atom:name") == ["Guide & co"]
    assert texts(found, "atom:updated") == ["2026-03-02T00:00:00Z"]
    entries = found.findall("atom:entry", NAMESPACE)
    assert len(entries) == 3
    for entry in entries:
        for name in ("id", "title", "updated", "content"):
            assert len(texts(entry, f"atom:{name}")) == 1, name
    links = [link.attrib["href"] for link in found.findall("atom:entry/atom:link", NAMESPACE)]
    assert links == [f"{PAGE}#search", f"{PAGE}#figures", f"{PAGE}#first"]


def test_links_and_images_of_an_entry_are_absolute():
    first, second, _ = texts(feed(), "atom:entry/atom:content")
    assert first == (
        '<p>It finds <a href="https://example.org/en/fit/?a=1&amp;b=2#x">more</a>, '
        f'see <a href="{PAGE}#first">below</a>.</p>'
    )
    assert 'src="https://example.org/en/a.png"' in (second or "")


def test_an_entry_keeps_its_id_when_the_site_moves_and_the_text_changes():
    moved = feed(HTML.replace("It is there.", "Still."), "https://example.com/docs/en/changes/")
    assert texts(moved, ".//atom:id") == texts(feed(), ".//atom:id")
    assert len(set(texts(feed(), ".//atom:id"))) == 4


def test_the_languages_have_ids_of_their_own():
    assert not set(texts(feed(key="guide/zh"), ".//atom:id")) & set(texts(feed(), ".//atom:id"))


@pytest.mark.parametrize(
    ("html", "id_", "told"),
    [
        ('<h2 id="march">March</h2>', "march", "date as id"),
        ('<h2 id="2026-02-30">February</h2>', "2026-02-30", "date as id"),
        ('<h3 id="lost">Lost</h3><p>x</p>', "lost", "below the heading of a day"),
        ('<h2 id="2026-01-01">1</h2><h3 id="bare">Bare</h3>', "bare", "say what has changed"),
        ('<h2 id="2026-01-01">1</h2><h2 id="2026-01-02">2</h2>', "2026-01-02", "stands first"),
    ],
)
def test_what_no_feed_can_be_made_of_is_told(html: str, id_: str, told: str):
    _, problems = changes_of(Fragment(html).root)
    assert [problem[0] for problem in problems] == [id_]
    assert told in problems[0][1]


@pytest.mark.parametrize("language", list(WORDS))
def test_the_page_leads_to_the_feed(language: str):
    line = feed_line("../feed.xml", WORDS[language])
    assert 'href="../feed.xml"' in line
    assert "Atom" in line
