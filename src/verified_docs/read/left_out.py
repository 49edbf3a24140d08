"""Which files of a site are no pages: the patterns of its setting `exclude_docs`.

They are those of a `.gitignore` (source: https://git-scm.com/docs/gitignore): the last that matches
a file, or a folder above it, decides.
"""

from __future__ import annotations

import re
from itertools import accumulate


class Excluded:
    """Patterns, one a line."""

    def __init__(self, patterns: str) -> None:
        self._patterns = [
            (_expression(line.removeprefix("!").removeprefix("\\")), not line.startswith("!"))
            for line in map(str.rstrip, patterns.splitlines())
            if line and not line.startswith("#")
        ]

    def match(self, name: str) -> bool:
        """Whether the file of a name, relative to the folder of the pages, is left out."""
        parts = name.split("/")
        folders = list(accumulate(parts[:-1], lambda above, one: f"{above}/{one}"))
        for path in [*(f"{folder}/" for folder in folders), name]:
            found = [leaves_out for pattern, leaves_out in self._patterns if pattern.match(path)]
            if found and found[-1]:
                return True
        return False


def _expression(pattern: str) -> re.Pattern[str]:
    """Return a pattern as an expression for paths, in which a folder ends with a slash."""
    only_folders = pattern.endswith("/")
    pattern = pattern.rstrip("/")
    anchored = "/" in pattern
    expression = "" if anchored else "(?:.*/)?"
    for part in re.split(r"(/\*\*/|^\*\*/|/\*\*$|\*+|\?|\[[^\]]+\])", pattern.lstrip("/")):
        if part == "/**/":
            expression += "/(?:.*/)?"
        elif part == "**/":
            expression += "(?:.*/)?"
        elif part == "/**":
            expression += "/.*"
        elif part and set(part) == {"*"}:
            expression += "[^/]*"
        elif part == "?":
            expression += "[^/]"
        elif part.startswith("[") and part.endswith("]"):
            expression += part.replace("[!", "[^", 1)
        else:
            expression += re.escape(part)
    return re.compile(expression + ("/" if only_folders else "/?") + r"\Z", re.DOTALL)
