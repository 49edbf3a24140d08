"""Lines of a page as Markdown that every renderer knows.

Admonitions and tabs become their titles and what stands in them; the attributes of pictures, links
and paragraphs and the pictures for dark pages are gone; links lead to the site.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_WIDTH = 4
"""Columns by which the content of an admonition or a tab is indented."""
_BOX = re.compile(
    r"(?P<indent> *)"
    r'(?:(?:!!!|\?\?\?\+?) +(?P<kind>\w+)[\w -]*(?:"(?P<title>.*)")?|===[+!]* +"(?P<tab>.*)")\s*'
)
_HEADING_ID = re.compile(r"^(?P<heading>#{1,6} .*?)\s*\{:?[^{}]*?#(?P<id>[^\s}]+)[^{}]*\}\s*$")
_LINK_ATTRIBUTES = re.compile(r"(\]\([^)]*\))\{[^}]*\}")
_BLOCK_ATTRIBUTES = re.compile(r"\s*\{:? *[.#][A-Za-z_-][^{}]*\}\s*")
_DARK_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*#only-dark\)\s*")
_TARGET = r"(?P<path>[^()\s#:]*)(?P<fragment>#[^()\s]*)?"
_LINK = re.compile(rf"(?P<before>\]\(){_TARGET}(?=[\s)])")
_DEFINITION = re.compile(rf"^(?P<before> {{0,3}}\[[^\]]+\]:\s*){_TARGET}(?=\s|$)")


class PortableLines:
    """Makes the lines of one text portable; it is given them in order.

    Args:
        heading: How a heading is written that has an id, with `\\g<heading>` and `\\g<id>`.
        find: Returns where a link leads by the path that it names, which is empty for the page
            itself; None leaves the link as it is.
    """

    def __init__(self, heading: str, find: Callable[[str], str | None]) -> None:
        self._heading = heading
        self._find = find
        self._boxes: list[int] = []

    @property
    def margin(self) -> int:
        """Columns that a line begins with for the admonitions and tabs it stands in."""
        return _WIDTH * len(self._boxes)

    def unboxed(self, line: str) -> str:
        """Return a line without the indentation of the admonitions and tabs it stands in."""
        if line.strip():
            indent = len(line) - len(line.lstrip(" "))
            while self._boxes and indent < self._boxes[-1] + _WIDTH:
                self._boxes.pop()
        return line[self.margin :]

    def portable(self, line: str) -> str:
        """Return a line of prose, which `unboxed` has returned, as every renderer knows it."""
        box = _BOX.fullmatch(line)
        if box:
            self._boxes.append(self.margin + len(box["indent"]))
            titles = (box["title"], box["tab"], (box["kind"] or "").capitalize())
            title = next(title for title in titles if title is not None)
            return f"{box['indent']}**{title}**" if title else ""
        if _BLOCK_ATTRIBUTES.fullmatch(line):
            return ""
        line = _HEADING_ID.sub(self._heading, line)
        line = _DARK_IMAGE.sub("", _LINK_ATTRIBUTES.sub(r"\1", line))
        return _DEFINITION.sub(self._link, _LINK.sub(self._link, line))

    def _link(self, match: re.Match[str]) -> str:
        path, fragment = match["path"], match["fragment"] or ""
        address = self._find(path) if path or fragment else None
        if address is None:
            return match[0]
        return f"{match['before']}{address}{fragment.replace('#only-light', '')}"
