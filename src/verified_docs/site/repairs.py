"""Mend what the theme gets wrong in every page, each with what it does to a reader."""

from __future__ import annotations

from html import escape

from verified_docs.site.words import Words


def repair(html: str, words: Words) -> str:
    """Return a whole page, as the theme made it, with the theme's faults mended."""
    name = escape(words.search)
    # A screen reader announces a dialog by its name; the search dialog has none.
    return html.replace('role="dialog"', f'role="dialog" aria-label="{name}"', 1)
