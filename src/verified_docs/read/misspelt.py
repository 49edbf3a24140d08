"""Fences that are shown as Python, or nearly, and that no block is made of."""

from __future__ import annotations

import difflib
import re

from verified_docs.errors import Problem
from verified_docs.kinds import KINDS, kinds_of_language
from verified_docs.model import Fence
from verified_docs.read.output_fences import OPTION, OUTPUT_LANGUAGE, RENDERING

_VALUES = re.compile(r"""[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]*)|#[^\s}]+""")
"""Options with values, and ids, between braces: what is left are classes."""


def misspelt(fence: Fence, name: str) -> list[Problem]:
    """Return what is wrong with a fence that no block is made of, if it was meant to be one."""
    known = {
        written: kind.languages[0]
        for kind in KINDS
        for written in (*kind.languages, *kind.mistaken)
        if kind.languages
    } | {OUTPUT_LANGUAGE: OUTPUT_LANGUAGE, "outputs": OUTPUT_LANGUAGE}
    named = [fence.language] if fence.language else _VALUES.sub("", fence.info).strip("{}").split()
    meant = None
    for language in named:  # the first class is what the renderer takes as the language
        folded = language.lower().strip("{}.")
        close = difflib.get_close_matches(folded, ["python", "output"], n=1, cutoff=0.8)
        meant = known.get(folded) or next(iter(close), None)
        if meant:
            break
    if not meant:
        return _without_braces(fence, name)
    message = f"a fence marked `{fence.language or fence.info}` is not verified; write ```{meant}"
    message += "".join(kind.hint for kind in kinds_of_language(meant))
    return [Problem(name, fence.open_line, message, is_local=True)]


def _without_braces(fence: Fence, name: str) -> list[Problem]:
    """A fence with options that SuperFences knows in braces only is text on most sites."""
    if fence.info.startswith("{"):
        return []
    for option in OPTION.findall(fence.info):
        if option not in RENDERING:
            message = (
                f"without braces around it, `{option}` keeps a site from taking this as a fence: "
                f"write ```{fence.language} {{ {fence.info} }}"
            )
            return [Problem(name, fence.open_line, message, is_local=True)]
    return []
