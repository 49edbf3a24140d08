"""What changes from one environment to the next: the steps that a reader takes who upgrades.

Made from the committed facts, on the page that asks for it. The last step leads to the versions in
which the pages themselves are verified.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from verified_docs.matrix import SAME, Declared, Entry, There
from verified_docs.site.compatibility.page_by_environment import Row
from verified_docs.site.compatibility.said import code_of, said, same_entry
from verified_docs.site.compatibility.stacked import grouped_table
from verified_docs.site.lists.filter import filter_field
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

STEPS_PLACE = '<div data-list="steps"></div>'
"""What a page holds where the steps are to stand."""
_AS_SHOWN: Entry = {"result": "holds"}


@dataclass(frozen=True)
class Change:
    """What a block did before a step, and after it."""

    id: str
    before: Entry
    after: Entry


@dataclass(frozen=True)
class Step:
    """From one environment to the next."""

    old: Declared
    new: Declared | None
    """None where it is the one that the pages are verified in."""
    changes: Sequence[tuple[Row, Sequence[Change]]]
    """For each page with blocks that it changes, these."""


def place_steps(root: Node, rows: Sequence[Row], words: Words) -> None:
    """Put the steps into their place, the newest first, each with the blocks that it changes."""
    for place in places(root, STEPS_PLACE):
        replace(place, _html(rows, words))


def steps_of(rows: Sequence[Row]) -> list[Step]:
    """Return the steps that change something, the newest first."""
    known = _environments(rows)
    steps = []
    for old, new in reversed([*zip(known, [*known[1:], None], strict=False)]):
        found = [(row, changes) for row in rows if (changes := list(_changes(row, old, new)))]
        if found:
            steps.append(Step(old, new, found))
    return steps


def _html(rows: Sequence[Row], words: Words) -> str:
    texts = words.elsewhere
    parts, number = [], 0
    for step in steps_of(rows):
        count = sum(len(changes) for _, changes in step.changes)
        number += count
        title = f"{step.old.title} → {step.new.title if step.new else texts.step_here}"
        name = f"step-{step.old.name}".replace(".", "-")
        groups = [_group(row, changes, words) for row, changes in step.changes]
        parts.append(
            f'<h3 id="{escape(name)}">{escape(title, quote=False)}</h3>'
            f"<p>{texts.step_count.format(count=count)}</p>"
            + grouped_table("steps", texts.step_columns, groups)
        )
    if not parts:
        return f"<p>{texts.nothing}</p>"
    return filter_field(".steps tr:has(td)", number, words) + "".join(parts)


def _environments(rows: Sequence[Row]) -> list[Declared]:
    """Return the environments that are steps and that something is known of, the oldest first."""
    found = {
        one.environment.name: one.environment
        for row in rows
        for _, there in row.blocks
        for one in there
        if one.environment.is_step
    }
    return sorted(found.values(), key=lambda one: one.number)


def _changes(row: Row, old: Declared, new: Declared | None) -> Iterator[Change]:
    """Yield the blocks of a page that a step changes, but for those of names that are new."""
    for id_, there in row.blocks:
        before = _in(there, old)
        after = _in(there, new) if new else _AS_SHOWN
        if before is None or after is None or before["result"] == "lacks":
            continue
        both_same = before["result"] in SAME and after["result"] in SAME
        if not both_same and not same_entry(before, after):
            yield Change(id_, before, after)


def _in(there: Sequence[There], environment: Declared) -> Entry | None:
    for one in there:
        if one.environment.name == environment.name and one.was_run and not one.is_older:
            return one.entry
    return None


def _group(row: Row, changes: Sequence[Change], words: Words) -> list[str]:
    page = f'<a href="{escape(row.address)}">{escape(row.title, quote=False)}</a>'
    area = f"{escape(row.section, quote=False)}: " if row.section else ""
    head = f'<th role="rowheader" scope="rowgroup" colspan="3">{area}{page}</th>'
    return [f'<tr role="row">{head}</tr>', *(_line(row, one, words) for one in changes)]


def _line(row: Row, change: Change, words: Words) -> str:
    address = f"{escape(row.address)}#{escape(change.id)}"
    sides = ((change.before, change.after), (change.after, change.before))
    cells = "".join(
        f'<td role="cell" data-head="{escape(head)}">{_told(one, other, words)}</td>'
        for head, (one, other) in zip(words.elsewhere.step_columns[1:], sides, strict=True)
    )
    return (
        f'<tr role="row"><td role="cell"><a href="{address}"><code>{escape(change.id)}</code></a>'
        f"</td>{cells}</tr>"
    )


def _told(entry: Entry, other: Entry, words: Words) -> str:
    """Return what a block did on one side of a step, beside the other.

    Where a line of the output is what differs, it is that line.
    """
    if entry["result"] == "prints" and "here" in entry:
        return code_of(entry["there"]) if entry["there"] else words.elsewhere.no_line
    if entry["result"] in SAME:
        if other["result"] == "prints" and "here" in other:
            return code_of(other["here"]) if other["here"] else words.elsewhere.no_line
        return words.elsewhere.as_shown
    return said(entry, words)
