"""What programs do otherwise in an environment, in the words of the site, as Markdown of GitHub."""

from __future__ import annotations

from collections.abc import Mapping

from verified_docs.matrix import SAME, Entry
from verified_docs.site.compatibility.said import said
from verified_docs.site.words import Words


def differences(title: str, programs: Mapping[str, Entry], words: Words, most: int = 40_000) -> str:
    """Return a heading, and a table of the programs that do something else, by their pages.

    Args:
        title: Of the environment.
        programs: What each did there, by name.
        words: Of the reader's language.
        most: Characters of the table; how many rows are left out after so many is said.
    """
    texts = words.elsewhere
    rows = [
        f"| {name.rpartition('/')[0]} `{name.rpartition('/')[2]}` | {_told(entry, words)} |"
        for name, entry in sorted(programs.items())
        if entry["result"] not in (*SAME, "not run")
    ]
    lines, length = [f"## {title}", "", texts.step_count.format(count=len(rows))], 0
    if rows:
        lines += ["", f"| {texts.blocks_columns[0]} | {texts.blocks_columns[1]} |", "| --- | --- |"]
    for number, row in enumerate(rows):
        length += len(row) + 1
        if length > most:
            lines += ["", f"… + {len(rows) - number}"]
            break
        lines.append(row)
    return "\n".join(lines) + "\n"


def _told(entry: Entry, words: Words) -> str:
    return said(entry, words).replace("|", "&#124;")
