"""A page without what weighs and says nothing."""

from __future__ import annotations

import re

_PREFORMATTED = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_INDENTATION = re.compile(r"\n\s+")
# Names, operators, punctuation and white space look like the text around them: most of the marks
# that highlighting makes.
_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')


def compact(html: str) -> str:
    """Return a page that a browser shows the same: without indentation and marks without a look."""
    parts = _PREFORMATTED.split(html)
    parts[::2] = [_INDENTATION.sub("\n", part) for part in parts[::2]]
    parts[1::2] = [_PLAIN.sub(r"\1", part) for part in parts[1::2]]
    return "".join(parts)
