"""Write a unit of one page as it is to stand in another language."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from verified_docs.languages.sync.translated_code import merge
from verified_docs.languages.sync.units import Unit
from verified_docs.model import Fence, Page
from verified_docs.write import closing_marker, prefixed

_REASON = re.compile(r'(\breason\s*=\s*")([^"]*)(")')
_ALT = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<address>[^)\s#]+)")


@dataclass(frozen=True)
class Rewritten:
    """The lines of a unit, and what in them is left to a translator."""

    lines: tuple[str, ...]
    untranslated: tuple[tuple[int, str], ...] = ()
    """Line of the fence's content, from 0, or of another line of the unit; and what is there."""


def rewritten_unit(
    source: Page,
    unit: Unit,
    target_lines: Sequence[str],
    there: Unit | None,
    prefix: str,
    known: Container[str],
) -> Rewritten:
    """Return a unit of the source with what is translated in its counterpart.

    Lines that need not change are those of the target, to the byte.

    Args:
        source: The page that the unit is from.
        unit: As it is to be.
        target_lines: The lines of the target's file.
        there: The unit's counterpart, if it has one.
        prefix: What stands before its lines in the target.
        known: Digests of the source's paragraphs that the target was written against.
    """
    assert unit.fence is not None
    source_lines = source.text.split("\n")
    old = there.fence if there else None
    merged = merge(_content(unit.fence), _content(old) if old else (), unit.language, known)
    untranslated = [
        (number, f"comment to translate: {merged.lines[number].strip()}")
        for number in merged.untranslated
    ]
    rest, has_reason = _rest(unit.fence, source_lines, old, target_lines)
    if has_reason:
        untranslated.append((-1, "reason to translate"))
    lines = _fence(unit.fence, rest, merged.lines, old, target_lines, prefix)
    output, old_output = unit.output, there.output if there else None
    if output is not None:
        if old is not None and old_output is not None:
            lines += target_lines[old.close_line : old_output.open_line - 1]
        else:
            lines.append(prefix.rstrip())
        rest, _ = _rest(output, source_lines, old_output, target_lines)
        lines += _fence(output, rest, _content(output), old_output, target_lines, prefix)
    figures, alts = _figures(unit, source_lines, there, target_lines, prefix)
    untranslated += [(len(lines) + n - 1, "text of an image to translate") for n in alts]
    return Rewritten((*lines, *figures), tuple(untranslated))


def _content(fence: Fence) -> tuple[str, ...]:
    if fence.close_line - fence.open_line == 1:
        return ()
    return tuple((fence.written or fence.source).split("\n"))


def _rest(
    fence: Fence, source_lines: Sequence[str], old: Fence | None, target_lines: Sequence[str]
) -> tuple[str, bool]:
    """Return language and options as they are to stand, and whether a reason is untranslated."""
    rest = _after_marker(fence, source_lines)
    theirs = _after_marker(old, target_lines) if old else ""
    reason = _REASON.search(theirs)
    if reason:
        rest = _REASON.sub(lambda match: match[1] + reason[2] + match[3], rest)
    same = " ".join(rest.split()) == " ".join(theirs.split())
    return (theirs if same else rest), bool(_REASON.search(rest)) and not reason


def _after_marker(fence: Fence, lines: Sequence[str]) -> str:
    line = lines[fence.open_line - 1].lstrip("\ufeff")
    return line[len(fence.prefix) + len(fence.marker) :]


def _fence(
    fence: Fence,
    rest: str,
    content: Sequence[str],
    old: Fence | None,
    target_lines: Sequence[str],
    prefix: str,
) -> list[str]:
    """Return the lines of a fence, those of the old one where they are the same."""
    wanted = old.marker if old else fence.marker
    marker = closing_marker(wanted, content)
    opening, closing = f"{prefix}{marker}{rest}", f"{prefix}{marker}"
    if old is None:
        return [opening, *(prefixed(prefix, line) for line in content), closing]
    if marker == wanted:
        closing = target_lines[old.close_line - 1]
        if rest == _after_marker(old, target_lines):
            opening = target_lines[old.open_line - 1]
    before, raw = _content(old), target_lines[old.open_line : old.close_line - 1]
    lines: list[str] = []
    matcher = SequenceMatcher(None, before, content, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal" and len(raw) == len(before):
            lines += raw[i1:i2]
        else:
            lines += [prefixed(prefix, line) for line in content[j1:j2]]
    return [opening, *lines, closing]


def _figures(
    unit: Unit,
    source_lines: Sequence[str],
    there: Unit | None,
    target_lines: Sequence[str],
    prefix: str,
) -> tuple[list[str], list[int]]:
    """Return the lines of a unit's figures, and which of them hold a text to translate."""
    if not unit.figures:
        return [], []
    assert unit.fence is not None
    ours = source_lines[(unit.output or unit.fence).close_line : unit.end]
    theirs: Sequence[str] = []
    if there is not None and there.fence is not None:
        theirs = target_lines[(there.output or there.fence).close_line : there.end]
    wanted = [figure.path for figure in unit.figures]
    present = [figure.path for figure in there.figures] if there else []
    if wanted == present:
        return list(theirs), []
    alts = [match["alt"] for match in _ALT.finditer("\n".join(theirs))]
    translated = dict(zip(present, alts, strict=False))
    if len(wanted) == len(present):
        translated |= dict(zip(wanted, alts, strict=False))
    lines, untranslated = [], []
    for number, line in enumerate(ours):
        line = line.removeprefix(unit.fence.prefix)
        for match in reversed(list(_ALT.finditer(line))):
            alt = translated.get(match["address"])
            if alt is None:
                untranslated.append(number)
            else:
                line = line[: match.start("alt")] + alt + line[match.end("alt") :]
        lines.append(prefixed(prefix, line if line.strip(" \t>") else ""))
    return lines, untranslated
