"""Tables as a screen reader tells them, and as they arrive."""

from __future__ import annotations

import re

_EMPTY_HEAD = re.compile(r"<th((?: [^>]*)?)></th>")


def without_empty_heads(html: str) -> str:
    """Return a page in which the empty corner above a table's row names is no heading."""
    return _EMPTY_HEAD.sub(r"<td\1></td>", html)


def with_an_end(html: str) -> str:
    """Return a page on which something follows every table: the theme shows none before."""
    return f"{html}<span hidden></span>" if html.rstrip().endswith("</table>") else html
