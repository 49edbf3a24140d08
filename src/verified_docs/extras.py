"""What stands behind an extra of this package: missing until somebody asks for it."""

from __future__ import annotations

import importlib.util

from verified_docs.errors import EngineError


def require(extra: str, what: str, *modules: str) -> None:
    """Make sure that the modules of an extra can be imported, without importing them.

    Args:
        extra: Its name, as `pip install "verified-docs[NAME]"` takes it.
        what: What they are needed for, with its verb, such as `reading a notebook takes`.
        modules: Modules at the top that this very thing imports.

    Raises:
        EngineError: one is missing; the message says what installs it.
    """
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        raise EngineError(f'{what} {" and ".join(missing)}: pip install "verified-docs[{extra}]"')
