"""Keep the bytecode of what pages import, since a page itself may not write where it belongs."""

from __future__ import annotations

import contextlib
import os
import py_compile
import sys
from collections.abc import Iterable, Sequence, Set


def uncompiled(known: Set[str]) -> list[tuple[str, str]]:
    """Return the sources of the modules imported since `known` that have no bytecode yet.

    With each comes the file that its bytecode belongs in.
    """
    sources = []
    for name in sys.modules.keys() - known:
        spec = getattr(sys.modules[name], "__spec__", None)
        source, cached = getattr(spec, "origin", None), getattr(spec, "cached", None)
        is_source = isinstance(source, str) and source.endswith(".py")
        if is_source and isinstance(cached, str) and not os.path.exists(cached):
            sources.append((str(source), cached))
    return sorted(sources)


def keep_bytecode(sources: Iterable[Sequence[str]]) -> None:
    """Compile sources that are still there; the next page that imports them is faster for it."""
    for source, cached in sources:
        with contextlib.suppress(OSError):
            py_compile.compile(source, cached, quiet=2)
