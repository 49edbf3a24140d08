"""How long a page takes to read, at the end of the paragraph that says what it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from verified_docs.model import Block
from verified_docs.site.tree import Node, first, put_last, texts_outside
from verified_docs.site.words import Words

_OUTCOME = "p.outcome"
_WORDS_A_MINUTE = 238
"""Of English that is no fiction, read silently: Brysbaert, "How many words do we read per minute?",
Journal of Memory and Language 109 (2019)."""
_CHARACTERS_A_MINUTE = 260
"""Of Chinese: "Visual requirement for Chinese reading with normal vision" measured 259.5 ± 38.2."""
_MINUTES_A_BLOCK = 0.5
"""To read a block with its output; an assumption."""
_LOOKED_UP = ("signature", "parameters")
_STEP = 5
"""Minutes are told in steps: readers differ by more."""
_CHARACTER = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W_]+(?:[._'’-][^\W_]+)*")


def tell_minutes(root: Node, blocks: Sequence[Block], words: Words) -> None:
    """Say how many minutes a page takes, where it has a paragraph of the class `outcome`.

    Args:
        root: The page's content, before anything is added to what its author wrote.
        blocks: The blocks of the page. Proofs are folded, signatures and lists of parameters are
            looked up: they are not counted.
        words: Of the page's language.
    """
    outcome = first(root, _OUTCOME)
    if outcome is not None:
        read = [b for b in blocks if not b.options.proof and b.kind not in _LOOKED_UP]
        number = _minutes(root, len(read))
        space = " " if words.spaced else ""
        text = escape(words.minutes.format(number=number), quote=False)
        put_last(outcome, f'{space}<span class="minutes">{text}</span>')


def _minutes(root: Node, blocks: int) -> int:
    text = "\n".join(text for _, text in texts_outside(root, "pre", "style", "script", "svg"))
    characters = len(_CHARACTER.findall(text))
    words = len(_WORD.findall(_CHARACTER.sub(" ", text)))
    minutes = characters / _CHARACTERS_A_MINUTE + words / _WORDS_A_MINUTE
    return max(_STEP, _STEP * round((minutes + blocks * _MINUTES_A_BLOCK) / _STEP))
