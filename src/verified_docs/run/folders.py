"""The folders of a page: its own, made for one run and removed, and those it shares with others."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator

from verified_docs.errors import EngineError
from verified_docs.run.server import font_cache
from verified_docs.settings import Config


@contextlib.contextmanager
def own_folder() -> Iterator[str]:
    """Make a folder with `work`, `code`, `tmp` and `home` in it; remove it whatever it becomes.

    Raises:
        EngineError: there is no room for it.
    """
    folder = ""
    try:
        folder = tempfile.mkdtemp(prefix="verified-docs-page-")
        for name in ("work", "code", "tmp", "home"):
            os.mkdir(os.path.join(folder, name))
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        where = tempfile.gettempdir()
        raise EngineError(f"cannot make a page's folder in {where}: {error.strerror}") from error
    try:
        yield folder
    finally:
        for parent, _, _ in os.walk(folder):
            with contextlib.suppress(OSError):
                os.chmod(parent, 0o700)
        shutil.rmtree(folder, ignore_errors=True)


def shared_folders(config: Config) -> list[str]:
    """Return the folders that every page may write in, made where they were missing."""
    shared = [font_cache(config), *(str(config.root / name) for name in config.writable)]
    for path in shared:
        with contextlib.suppress(OSError):
            os.makedirs(path, exist_ok=True)
    return shared
