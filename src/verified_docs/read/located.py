"""Where in a JSON text each value begins, so that a notebook is read and edited to the line."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

_SPACE = re.compile(r"[ \t\n\r\ufeff]*")


class Place(NamedTuple):
    """A value in the text: its key or number, and where it begins and ends."""

    key: str | int
    start: int
    end: int


class Located:
    """A valid JSON text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._decoder = json.JSONDecoder()
        self.root = self._skip(0)
        """Where the outermost value begins."""

    def line(self, position: int) -> int:
        """Return the line of a position, from 1."""
        return bisect_left(self._breaks, position) + 1

    def members(self, start: int) -> Iterator[Place]:
        """Yield the places of the values in the array or object that begins at `start`."""
        position = self._skip(start + 1)
        number = 0
        while self.text[position] not in "]}":
            key: str | int = number
            if self.text[start] == "{":
                key, position = self._decoder.raw_decode(self.text, position)
                position = self._skip(self._skip(position) + 1)
            _, end = self._decoder.raw_decode(self.text, position)
            yield Place(key, position, end)
            number += 1
            position = self._skip(end)
            if self.text[position] == ",":
                position = self._skip(position + 1)

    def member(self, start: int, key: str) -> Place | None:
        """Return the place of one value of the object that begins at `start`.

        Of a key that is given twice the last one counts, as for the `json` module.
        """
        places = [place for place in self.members(start) if place.key == key]
        return places[-1] if places else None

    def lines(self, place: Place) -> list[int]:
        """Return the line of the file for each line of a text, kept as one string or as several.

        A line break at its end does not begin another line.
        """
        if self.text[place.start] != "[":
            text = json.loads(self.text[place.start : place.end])
            return [self.line(place.start)] * len(text.removesuffix("\n").split("\n"))
        lines: list[int] = []
        begins = True
        for part in self.members(place.start):
            text = json.loads(self.text[part.start : part.end])
            if not text:
                continue
            line = self.line(part.start)
            pieces = text.split("\n")
            lines += [line] * (len(pieces) - (0 if begins else 1))
            begins = pieces[-1] == ""
            if begins:
                lines.pop()
        return lines or [self.line(place.start)]

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self.text, position)
        assert match is not None
        return match.end()
