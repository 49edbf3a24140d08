"""A page without what weighs and says nothing."""

from __future__ import annotations

import re

from verified_docs.site.tree import Fragment, Node, attribute, texts_outside

_INDENTATION = re.compile(r"\n\s+", re.ASCII)
_PLAIN = ("n", "o", "p", "w")
"""Names, operators, punctuation and white space look like the text around them: most of the marks
that highlighting makes."""


def compact(root: Node) -> None:
    """Take the indentation out of a page, which a browser shows the same without it."""
    for text, found in texts_outside(root, "pre", "textarea"):
        if "\n" in found:
            shorter = _INDENTATION.sub("\n", found)
            if shorter != found:
                text.replace_with(shorter)


def without_plain_marks(code: str) -> str:
    """Return highlighted code that looks the same, without the marks that give it no look."""
    tree = Fragment(code)
    for span in tree.root.css(", ".join(f"span.{name}" for name in _PLAIN)):
        if attribute(span, "class") in _PLAIN:
            span.unwrap(delete_empty=True)
    return tree.html
