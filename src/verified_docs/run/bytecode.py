"""Keep the bytecode of what pages import, since a page itself may not write where it belongs."""

from __future__ import annotations

import contextlib
import os
import py_compile
import sys
from collections.abc import Iterable, Set


def uncompiled(known: Set[str]) -> list[str]:
    """Return the sources of the modules imported since `known` that have no bytecode yet."""
    sources = []
    for name in sys.modules.keys() - known:
        spec = getattr(sys.modules[name], "__spec__", None)
        source, cached = getattr(spec, "origin", None), getattr(spec, "cached", None)
        is_source = isinstance(source, str) and source.endswith(".py")
        if is_source and isinstance(cached, str) and not os.path.exists(cached):
            sources.append(source)
    return sorted(map(str, sources))


def keep(sources: Iterable[str]) -> None:
    """Compile sources that are still there; the next page that imports them is faster for it."""
    for source in sources:
        with contextlib.suppress(OSError):
            py_compile.compile(source, quiet=2)
