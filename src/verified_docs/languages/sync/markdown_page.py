"""Carry what languages share from one Markdown page to another."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from verified_docs.languages.prose import Paragraph, paragraphs
from verified_docs.languages.sync.unit_text import rewritten_unit
from verified_docs.languages.sync.units import Matching, Unit, match, units_of
from verified_docs.model import Page
from verified_docs.read import Heading, headings, without_metadata
from verified_docs.write import Pieces, joined, replace_lines, split_lines

_IDS = re.compile(r"(?P<before>[^{}]*?)(?P<space>\s*)(?:\{(?P<attributes>:?[^{}]*)\})?(?P<end>\s*)")


@dataclass
class Carried:
    """What a page is to be, and what was left for a translator."""

    text: str
    untranslated: list[tuple[int, int, str]] = field(default_factory=list)
    """Number of a unit in the source, line in its fence from 0 (-1 for the opening line), and
    what is to be translated there."""
    notes: list[tuple[int, str]] = field(default_factory=list)
    """Number of a unit in the source, and what its author has to see to."""
    own: list[tuple[int, str]] = field(default_factory=list)
    """Line and language of each fence that only the target has, in the target as it was."""
    starts: dict[int, int] = field(default_factory=dict)
    """By number of a unit in the source, the first line of its code in the target as it was."""


def carry(source: Page, target: Page, raw: str, known: Container[str]) -> Carried:
    """Return the text of the target's file with what it shares with the source.

    Args:
        source: The page that was changed.
        target: The same page in another language.
        raw: The target's file as it is, with its own line breaks.
        known: Digests of the source's paragraphs that the target was written against.
    """
    pieces = split_lines(raw)
    names = heading_names(headings(source), headings(target))
    ours, theirs = units_of(source), units_of(target)
    ids = {heading.id for heading in headings(source)}
    their_ids = {names.get(heading.id, heading.id) for heading in headings(target)}

    def same_place(one: Unit, other: Unit) -> bool:
        there = names.get(other.heading, other.heading)
        return one.heading == there or one.heading not in their_ids or there not in ids

    found = match(ours, theirs, same_place)
    renamed = {old: new for old, new in names.items() if old != new} | {
        old: new
        for i, j in found.pairs.items()
        if (old := theirs[j].anchor) and (new := ours[i].anchor) and old != new
    }
    kept = ids | {unit.anchor for unit in ours}
    _rename(pieces, target, names, {o: n for o, n in renamed.items() if o not in kept})
    plan = _Plan(source, target, known, ours, theirs, found, names)
    return plan.carry(pieces)


def heading_names(source: Sequence[Heading], target: Sequence[Heading]) -> dict[str, str]:
    """Return by id of a heading in the target the id that it has in the source."""
    if [heading.level for heading in source] != [heading.level for heading in target]:
        return {}
    return {other.id: one.id for one, other in zip(source, target, strict=True)}


def _rename(pieces: Pieces, target: Page, names: dict[str, str], renamed: dict[str, str]) -> None:
    """Give headings their new ids, and links of the page to what has another id now."""
    for heading in headings(target):
        new = names.get(heading.id, heading.id)
        if heading.line is not None and new != heading.id:
            line, ending = pieces[heading.line - 1]
            pieces[heading.line - 1] = (_with_id(line, new), ending)
    inside = {n for fence in target.fences for n in range(fence.open_line, fence.close_line + 1)}
    for old, new in renamed.items():
        link = re.compile(rf"(\]\((?:{re.escape(target.path.name)})?#){re.escape(old)}(?=[)\s])")
        for number, (line, ending) in enumerate(pieces):
            if number + 1 not in inside:
                pieces[number] = (link.sub(rf"\g<1>{new}", line), ending)


def _with_id(line: str, id_: str) -> str:
    parts = _IDS.fullmatch(line)
    if parts is None:
        return line
    attributes = parts["attributes"]
    if attributes is None:
        return f"{parts['before']} {{#{id_}}}{parts['space']}{parts['end']}"
    attributes, count = re.subn(r"#[^\s}]+", f"#{id_}", attributes, count=1)
    attributes = attributes if count else f"#{id_} {attributes.strip()}"
    return f"{parts['before']}{parts['space']}{{{attributes}}}{parts['end']}"


@dataclass
class _Plan:
    """Where each unit of the source comes to stand in the target."""

    source: Page
    target: Page
    known: Container[str]
    ours: Sequence[Unit]
    theirs: Sequence[Unit]
    found: Matching
    names: dict[str, str]
    places: dict[int, int] = field(default_factory=dict)
    """By number of a unit, the number of lines of the target above its end."""
    prefixes: dict[int, str] = field(default_factory=dict)

    def carry(self, pieces: Pieces) -> Carried:
        carried = Carried("")
        lines = [line for line, _ in pieces]
        edits: list[tuple[int, int, list[str]]] = []
        added: dict[int, list[str]] = {}
        for number, unit in enumerate(self.ours):
            j = self.found.pairs.get(number)
            there = self.theirs[j] if j is not None else None
            stays = number in self.found.in_place
            if stays and there is not None:
                assert there.fence is not None
                self.places[number], self.prefixes[number] = there.end, there.fence.prefix
            else:
                self.places[number] = self._place(number)
                self.prefixes[number] = self._prefix(number, carried)
            new = rewritten_unit(self.source, unit, lines, there, self.prefixes[number], self.known)
            carried.untranslated += [(number, *place) for place in new.untranslated]
            if stays and there is not None:
                carried.starts[number] = there.start + 1
                edits.append((there.start - 1, there.end, list(new.lines)))
            else:
                gathered = added.setdefault(self.places[number], [])
                gathered += [self.prefixes[number].rstrip(), *new.lines]
        staying = {self.found.pairs[i] for i in self.found.in_place}
        paired = set(self.found.pairs.values())
        for j, there in enumerate(self.theirs):
            if j in paired or there.is_block:
                if j not in staying:
                    edits.append((*_with_blank_lines(there, lines), []))
            else:
                carried.own.append((there.start, there.language))
        for at, new_lines in added.items():
            edits.append((at, at, _spaced(new_lines, lines, at)))
        for start, end, changed in sorted(edits, key=lambda edit: edit[:2], reverse=True):
            replace_lines(pieces, start, end, changed)
        carried.text = joined(pieces)
        return carried

    def _place(self, number: int) -> int:
        """Return after how many lines of the target a unit that is new there belongs.

        That is after the unit before it in its section, else after its section's heading; and
        after the paragraphs between the two that the target has already.
        """
        unit = self.ours[number]
        before = self.ours[number - 1] if number else None
        if before and before.heading == unit.heading:
            start, above = self.places[number - 1], before.end
        else:
            line = self._line_of(unit.heading)
            if line is None:
                return self.places[number - 1] if number else self._top()
            start, above = (
                line,
                next((h.line or 0 for h in headings(self.source) if h.id == unit.heading), 0),
            )
        passed = [
            one
            for one in paragraphs(self.source)
            if above < one.line < unit.start and one.digest in self.known
        ]
        open_to = self._paragraphs_after(start)[: len(passed)]
        return open_to[-1].end if open_to else start

    def _paragraphs_after(self, line: int) -> list[Paragraph]:
        """Return the paragraphs of the target from a line to the next unit or heading."""
        stops = [unit.start for unit in self.theirs] + [
            heading.line for heading in headings(self.target) if heading.line is not None
        ]
        end = min((stop for stop in stops if stop > line), default=len(self.target.text) + 1)
        return [one for one in paragraphs(self.target) if line < one.line and one.end < end]

    def _line_of(self, heading: str) -> int | None:
        for one in headings(self.target):
            if self.names.get(one.id, one.id) == heading:
                return one.line
        return None

    def _top(self) -> int:
        body = without_metadata(self.target.text).split("\n")
        return next((number for number, line in enumerate(body) if line.strip()), len(body))

    def _prefix(self, number: int, carried: Carried) -> str:
        """Return what a new unit is indented by: as in the source where it joins its neighbour."""
        fence = self.ours[number].fence
        assert fence is not None
        if not fence.prefix:
            return ""
        before = self.ours[number - 1] if number else None
        if before and before.fence and before.fence.prefix == fence.prefix:
            between = self.source.text.split("\n")[before.end : fence.open_line - 1]
            together = all(
                line.startswith(fence.prefix) or not line.strip(" \t>") for line in between
            )
            if together and self.prefixes[number - 1] == fence.prefix:
                return fence.prefix
        message = "stands in a tab, a list or a box of the source; put it into the one here"
        carried.notes.append((number, message))
        return ""


def _with_blank_lines(unit: Unit, lines: Sequence[str]) -> tuple[int, int]:
    """Return the range of a unit with the blank lines after it, or at the end those before it."""
    start, end = unit.start - 1, unit.end
    while end < len(lines) and not lines[end].strip(" \t>"):
        end += 1
    if end == len(lines):
        end = unit.end
        while start and not lines[start - 1].strip(" \t>"):
            start -= 1
    return start, end


def _spaced(new: list[str], lines: Sequence[str], at: int) -> list[str]:
    """Return lines to put after `at` others with one blank line on either side."""
    if not at or not lines[at - 1].strip(" \t>"):
        new = new[1:]
    if at < len(lines) and lines[at].strip(" \t>"):
        new = [*new, ""]
    return new
