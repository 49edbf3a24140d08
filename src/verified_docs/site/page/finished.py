"""A whole page on its last step: without what no reader needs, and with its policy."""

from __future__ import annotations

from verified_docs.site.page.compact import compact
from verified_docs.site.page.policy import add_policy
from verified_docs.site.tree import Document


def finished(html: str, *, live: bool, indented: bool = False) -> str:
    """Return a whole page, as the theme and every plugin have left it, as it is published.

    What is added to a page after this is not in its policy.

    Args:
        html: The page.
        live: Whether a server will add scripts of its own.
        indented: Whether it keeps its indentation.
    """
    document = Document(html)
    if not indented:
        compact(document.root)
    add_policy(document.root, injected=live)
    return document.html
