"""Carry what languages share from one notebook to another."""

from __future__ import annotations

import json
import re
from collections.abc import Container
from typing import Any

from verified_docs.kinds import METADATA, SCRIPT
from verified_docs.languages.prose import paragraphs_of_cells
from verified_docs.languages.sync.markdown_page import Carried, heading_names
from verified_docs.languages.sync.translated_code import merge
from verified_docs.languages.sync.units import Unit, match
from verified_docs.model import Page
from verified_docs.read import Located, Place, headings
from verified_docs.write import dumped, with_member, with_value

_HEADING_ID = re.compile(r'(<a id=\\"|\]\(#)([^"\\)\s]+)(?=[\\)])')
"""The id of a heading, or the address of a link to it, in the text of a cell as JSON."""


def carry_cells(source: Page, target: Page, raw: str, known: Container[str]) -> Carried:
    """Return the text of the target's file with the code, options and outputs of the source.

    Args:
        source: The notebook that was changed.
        target: The same notebook in another language.
        raw: The target's file as it is, with its own line breaks.
        known: Digests of the source's paragraphs that the target was written against.
    """
    ours, theirs = _cells(source.text), _cells(target.text)
    our_units, their_units = _units(source, ours), _units(target, theirs)
    found = match(our_units, their_units, lambda one, other: True)
    carried = Carried("")
    taken = {cell.get("id") for cell in theirs if cell["cell_type"] != "code"}
    text = _with_heading_ids(raw, source, target)
    for j, number in sorted(((j, i) for i, j in found.pairs.items()), reverse=True):
        wanted = _translated(
            ours[our_units[number].start], theirs[their_units[j].start], known, number, carried
        )
        if wanted.get("id") in taken or "id" not in theirs[their_units[j].start]:
            wanted.pop("id", None)
        for key, value in wanted.items():
            text = with_member(text, _places(text)[their_units[j].start], key, value)
    texts = [text[place.start : place.end] for place in _places(text)]
    in_place = {their_units[found.pairs[i]].start for i in found.in_place}
    moved = {unit.start for unit in their_units} - in_place
    after: dict[int, list[str]] = {}
    places: dict[int, int] = {}
    for number, unit in enumerate(our_units):
        if number in found.in_place:
            j = found.pairs[number]
            places[number] = their_units[j].start
            carried.starts[number] = target.blocks[j].line
            continue
        places[number] = _place(number, our_units, source, theirs, places, known)
        if number in found.pairs:
            cell_text = texts[their_units[found.pairs[number]].start]
        else:
            made = {
                **ours[unit.start],
                **_translated(ours[unit.start], None, known, number, carried),
            }
            if made.get("id") in taken:
                made["id"] += "-code"
            cell_text = dumped(text, _first_cell(text), made)
        after.setdefault(places[number], []).append(cell_text)
    order = list(after.get(-1, []))
    for number, cell_text in enumerate(texts):
        order += [] if number in moved else [cell_text]
        order += after.get(number, [])
    carried.text = text if order == texts else _with_cells(text, order)
    return carried


def _with_heading_ids(raw: str, source: Page, target: Page) -> str:
    """Return the text with the ids of the source's headings, and links of the page to them."""
    new = heading_names(headings(source), headings(target))
    if not any(old != id_ for old, id_ in new.items()):
        return raw

    def renamed(match: re.Match[str]) -> str:
        return match[1] + new.get(match[2], match[2])

    for place, cell in reversed(list(zip(_places(raw), _cells(raw), strict=True))):
        if cell["cell_type"] == "markdown":
            text = _HEADING_ID.sub(renamed, raw[place.start : place.end])
            raw = raw[: place.start] + text + raw[place.end :]
    return raw


def _cells(text: str) -> list[dict[str, Any]]:
    cells: list[dict[str, Any]] = json.loads(text.removeprefix("\ufeff"))["cells"]
    return cells


def _units(page: Page, cells: list[dict[str, Any]]) -> list[Unit]:
    numbers = [number for number, cell in enumerate(cells) if cell["cell_type"] == "code"]
    return [
        Unit(
            id=block.id,
            anchor=block.id,
            language=SCRIPT.languages[0],
            source=block.source,
            heading="",
            start=number,
            end=number,
            is_block=True,
        )
        for number, block in zip(numbers, page.blocks, strict=True)
    ]


def _place(
    number: int,
    units: list[Unit],
    source: Page,
    theirs: list[dict[str, Any]],
    places: dict[int, int],
    known: Container[str],
) -> int:
    """Return after which cell of the target a new one belongs; -1 for the first place.

    That is after the code cell before it, and after the text cells between the two that the
    target has already.
    """
    prose = paragraphs_of_cells(source)
    above = units[number - 1].start if number else -1
    passed = [
        cell
        for cell in range(above + 1, units[number].start)
        if all(one.digest in known for one in prose[cell])
    ]
    at = places[number - 1] if number else -1
    for _ in passed:
        if at + 1 < len(theirs) and theirs[at + 1]["cell_type"] != "code":
            at += 1
    return at


def _translated(
    cell: dict[str, Any],
    old: dict[str, Any] | None,
    known: Container[str],
    number: int,
    carried: Carried,
) -> dict[str, Any]:
    """Return what a cell of the target is to hold, with what is translated there kept."""
    code = "".join(cell["source"])
    before = "".join(old["source"]) if old else ""
    merged = merge(
        code.split("\n") if code else (),
        before.split("\n") if before else (),
        SCRIPT.languages[0],
        known,
    )
    for offset in merged.untranslated:
        message = f"comment to translate: {merged.lines[offset].strip()}"
        carried.untranslated.append((number, offset, message))
    options = dict(cell["metadata"].get(METADATA, {}))
    held_options = old["metadata"].get(METADATA, {}) if old else {}
    reason = held_options.get("reason")
    if "reason" in options and reason:
        options["reason"] = reason
    elif "reason" in options:
        carried.untranslated.append((number, 0, "reason to translate"))
    if texts := _alternatives(options):
        kept = _alternatives(held_options)[: len(texts)]
        new = texts[len(kept) :]
        options["alt"] = kept + new if isinstance(options["alt"], list) else (kept + new)[0]
        carried.untranslated += [(number, 0, "text of an image to translate") for _ in new]
    metadata = {**cell["metadata"], METADATA: options} if options else cell["metadata"]
    text = "\n".join(merged.lines)
    held = old["source"] if old else cell["source"]
    source: Any = text if isinstance(held, str) else text.splitlines(keepends=True)
    if "".join(held) == text:
        source = held
    wanted = {"source": source, "metadata": metadata, "outputs": cell["outputs"]}
    return {**wanted, "id": cell["id"]} if "id" in cell else wanted


def _alternatives(options: dict[str, Any]) -> list[Any]:
    """Return the texts of a cell's images; they are prose, written in the language of the page."""
    texts = options.get("alt", [])
    return texts if isinstance(texts, list) else [texts]


def _places(text: str) -> list[Place]:
    located = Located(text)
    cells = located.member(located.root, "cells")
    assert cells is not None
    return list(located.members(cells.start))


def _first_cell(text: str) -> int:
    """Return where the first cell begins, or would begin."""
    places = _places(text)
    return places[0].start if places else text.index("[") + 1


def _with_cells(raw: str, texts: list[str]) -> str:
    """Return the file with these cells, set apart as they are now."""
    located = Located(raw)
    cells = located.member(located.root, "cells")
    assert cells is not None
    places = _places(raw)
    if not places:
        return with_value(raw, cells, [json.loads(text) for text in texts])
    lead = raw[cells.start + 1 : places[0].start]
    inside = ("," + lead).join(texts)
    return raw[: cells.start + 1] + lead + inside + raw[places[-1].end :]
