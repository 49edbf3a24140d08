"""A page without what weighs and says nothing."""

from __future__ import annotations

import re

_PREFORMATTED = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_INDENTATION = re.compile(r"\n\s+")
# Names, operators, punctuation and white space look like the text around them: most of the marks
# that highlighting makes.
_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')


def compact(html: str) -> str:
    """Return a page that a browser shows the same, without its indentation."""
    parts = _PREFORMATTED.split(html)
    parts[::2] = [_INDENTATION.sub("\n", part) for part in parts[::2]]
    return "".join(parts)


def without_plain_marks(code: str) -> str:
    """Return highlighted code that looks the same, without the marks that give it no look."""
    return _PLAIN.sub(r"\1", code)
