"""Tell the fences of a page from what its site adds to them: includes, and macros."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from verified_docs.errors import Problem
from verified_docs.kinds import kinds_of_language
from verified_docs.model import Fence
from verified_docs.read.includes import Source

_INCLUDES = re.compile(r"8<-|\{!")
_IGNORED = re.compile(r"^(?:ignore_macros:\s*true|render_macros:\s*false)\s*$", re.MULTILINE | re.I)


def own_fences(
    fences: Sequence[Fence], body: str, source: Source, name: str, notes: list[tuple[int, str]]
) -> tuple[list[Fence], list[Problem]]:
    """Return the fences that begin and end on the page itself, at their lines of the page.

    The others are told: a fence that a file brings is verified where that file is, if it is a page.
    """
    own: list[Fence] = []
    page = body.split("\n")
    problems: list[Problem] = []
    unread = dict(source.unread)
    inside: set[int] = set()
    for fence in fences:
        opens, closes = (source.origins[line - 1] for line in (fence.open_line, fence.close_line))
        if opens.file:
            if kinds_of_language(fence.language):
                what = f"```{fence.language} fence"
                notes.append((opens.line, f"{opens.file}:{opens.number} brings a {what}"))
        elif closes.file:
            message = (
                f"{closes.file}:{closes.number}, which is included in this fence, closes it: open "
                "and close the fence by a longer marker"
            )
            problems.append(Problem(name, opens.line, message))
        else:
            content = source.origins[fence.open_line : fence.close_line - 1]
            lines = range(opens.line, closes.line + 1)
            inside.update(lines)
            content_lines = page[opens.line : closes.line - 1]
            written = "\n".join(line.removeprefix(fence.prefix) for line in content_lines)
            reasons = [unread[line] for line in lines if line in unread]
            own.append(
                replace(
                    fence,
                    open_line=opens.line,
                    close_line=closes.line,
                    origins=content if any(one.file for one in content) else (),
                    written=written if _INCLUDES.search(written) else "",
                    kept_out=fence.kept_out or next(iter(reasons), ""),
                )
            )
    notes += [(line, reason) for line, reason in source.unread if line not in inside]
    return own, problems


def without_macros(
    fences: Sequence[Fence],
    text: str,
    body: str,
    replaced: tuple[str, str],
    notes: list[tuple[int, str]],
) -> list[Fence]:
    """Return the fences, those in which a plugin replaces something kept out.

    What it replaces elsewhere is told. `replaced` is the name of the plugin, and a pattern.
    """
    plugin, pattern = replaced
    metadata = text[: len(text) - len(body.lstrip("\n"))]
    if _IGNORED.search(metadata):
        return list(fences)
    used = {
        number: match[0]
        for number, line in enumerate(body.split("\n"), 1)
        if (match := re.search(pattern, line))
    }
    kept = []
    for fence in fences:
        found = [used.pop(n) for n in range(fence.open_line, fence.close_line + 1) if n in used]
        reason = f"{plugin} replaces `{found[0]}` in it, which is not done here" if found else ""
        kept.append(replace(fence, kept_out=fence.kept_out or reason))
    if used:
        lines = "1 more line" if len(used) == 2 else f"{len(used) - 1} more lines"
        more = f", here and on {lines}" if len(used) > 1 else ""
        message = f"{plugin} replaces `{next(iter(used.values()))}`{more}"
        notes.append((next(iter(used)), f"{message}: what that brings is not seen here"))
    return kept
