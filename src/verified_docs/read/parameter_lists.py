"""Find lists of parameters in the HTML of a page: what a reader takes for the names of an API.

Below a heading whose id is a dotted name, such as `## Dense { #keras.layers.Dense }`, the terms of
a definition list and the first cells of a table's rows that hold nothing but code are parameters.
The class `complete` on the heading claims that none is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from verified_docs.model import Parameter, ParameterList

COMPLETE = "complete"
"""Class of a heading whose list of parameters leaves none out."""
_DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_BETWEEN = re.compile(r"[\s,、/]*")


@dataclass(frozen=True)
class Listed:
    """The parameters below one heading."""

    api: str
    """What the heading's id names, such as `keras.layers.Dense`."""
    line: int
    """Line of the first entry; of the heading, where there is none and it claims to have all."""
    parameters: ParameterList

    def with_lines(self, line: Callable[[int], int]) -> Listed:
        """Return the same list with other lines, given the new one for each."""
        moved = tuple(replace(one, line=line(one.line)) for one in self.parameters.parameters)
        parameters = replace(self.parameters, parameters=moved)
        return replace(self, line=line(self.line), parameters=parameters)


def find_lists(html: str, lines: list[str]) -> Iterator[Listed]:
    """Yield the lists of parameters of a page, given its HTML and the lines of its source."""
    parser = _Terms()
    parser.feed(html)
    parser.close()
    at = 0
    for heading in parser.headings:
        at = next((n for n in range(at, len(lines)) if f"#{heading.id}" in lines[n]), at)
        found = []
        for term in heading.terms:
            at = next((n for n in range(at, len(lines)) if f"`{term}`" in lines[n]), at)
            found.append(Parameter(term, at + 1))
        if found or heading.complete:
            parameters = ParameterList(tuple(found), heading.complete)
            yield Listed(heading.id, found[0].line if found else at + 1, parameters)


@dataclass
class _Heading:
    id: str
    complete: bool
    terms: list[str] = field(default_factory=list)


class _Terms(HTMLParser):
    """Headings with a dotted id, and the code that stands alone in a term or a row's first cell."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[_Heading] = []
        self._open: _Heading | None = None
        self._cells = 0
        self._codes: list[str] | None = None
        """Pieces of code in the term that is open; None outside of one."""
        self._other = ""
        self._in_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if re.fullmatch(r"h[1-6]", tag):
            id_ = attributes.get("id") or ""
            complete = COMPLETE in (attributes.get("class") or "").split()
            self._open = _Heading(id_, complete) if _DOTTED.fullmatch(id_) else None
            if self._open:
                self.headings.append(self._open)
        elif tag == "tr":
            self._cells = 0
        elif tag in ("td", "dt"):
            self._cells += 1
            if self._open and (tag == "dt" or self._cells == 1):
                self._codes, self._other = [], ""
        elif tag == "code" and self._codes is not None:
            self._in_code = True
            self._codes.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "code":
            self._in_code = False
        elif tag in ("td", "dt") and self._codes is not None:
            if self._open and self._codes and _BETWEEN.fullmatch(self._other):
                self._open.terms += self._codes
            self._codes = None

    def handle_data(self, data: str) -> None:
        if self._codes is None:
            return
        if self._in_code:
            self._codes[-1] += data
        else:
            self._other += data
