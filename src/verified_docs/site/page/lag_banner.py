"""The banner on a page that lags behind the other language, or is not there in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from verified_docs.languages import Standing
from verified_docs.site.page.counterparts import Counterpart
from verified_docs.site.words import WORDS, Words, called


def translation_banner(
    standings: Sequence[Standing], counterparts: Mapping[str, Counterpart], words: Words
) -> str:
    """Return the banner as HTML; empty for a page that is in step with its counterparts.

    A page that does not say what it was written against has none: nothing is known of it.

    Args:
        standings: How the page stands to its counterpart in each other language.
        counterparts: By language, the page a reader is led to who changes to it.
        words: Of the page's language.
    """
    lines = []
    for standing in standings:
        there = counterparts[standing.language]
        if standing.state == "behind":
            lines.append(_behind(standing, there, words))
        elif standing.state == "missing":
            lines.append(_missing(there, words))
    if not lines:
        return ""
    inside = "".join(f"<p>{line}</p>" for line in lines)
    return f'<div class="translation" role="note" data-search-exclude>{inside}</div>\n'


def _behind(standing: Standing, there: Counterpart, words: Words) -> str:
    """Return the sentence, its link to the nearest heading above the first difference."""
    heading = standing.differences[0].heading
    address = there.address + (f"#{heading}" if heading else "")
    text = words.behind_link.format(language=called(there.language, words))
    link = _link(address, there.language, text)
    return escape(words.behind).replace("{link}", link)


def _missing(there: Counterpart, words: Words) -> str:
    """Return the sentence, and for who reads the other language a link in it."""
    sentence = escape(words.untranslated.format(language=called(there.language, words)))
    other = WORDS[there.language]
    link = _link(there.address, there.language, other.nearest, lang=there.language)
    return f"{sentence} {link}"


def _link(address: str, language: str, text: str, lang: str = "") -> str:
    spoken = f' lang="{escape(lang)}"' if lang else ""
    return f'<a href="{escape(address)}" hreflang="{escape(language)}"{spoken}>{escape(text)}</a>'
