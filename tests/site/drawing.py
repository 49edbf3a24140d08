"""Which of several ways stands for all of them: drawn from a name, so that it stays the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

_One = TypeVar("_One")


def drawn(name: str, ways: Sequence[_One]) -> _One:
    """Return one of `ways`, always the same for a name, each as likely over many names."""
    digest = hashlib.sha256(name.encode()).digest()
    return ways[int.from_bytes(digest[:8], "big") % len(ways)]
