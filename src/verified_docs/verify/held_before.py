"""Pages that held in every word, kept from one run to the next: judging again gives the same.

That a page held is no record: it is kept beside the digests of the entries that it was judged by,
and stands only where each of them is on record, still good.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from verified_docs.model import (
    Page,
    Selection,
    cache_file,
    made_with,
    own_folder,
    read_cached,
    write_cached,
)
from verified_docs.run import blocks_as_json
from verified_docs.settings import Config
from verified_docs.verify.judgement import tolerance_here

Entries = Mapping[str, tuple[str, str]]
"""For each block that runs, by its id: the key of its entry on record, and the entry's digest."""


@dataclass(frozen=True)
class HeldBefore:
    """Whether a page held, as it is now, the last time that it was judged here."""

    folder: Path
    """Where it is kept."""
    file: Path
    made_from: bytes
    """All that a judgement depends on beside what is on record: engine, page, figures, device."""

    @classmethod
    def of(cls, page: Page, config: Config, selection: Selection) -> HeldBefore:
        """Describe the judgement of a page."""
        shown = [
            _content(page.path.parent / figure.path)
            for block in page.blocks
            for figure in block.figures
            if figure.path
        ]
        gpu_rtol = tolerance_here(config, selection)
        running = [selection.runs(block) for block in page.blocks]
        facts = repr((made_with(), page.name, running, tuple(config.display), gpu_rtol, shown))
        file = cache_file(config.cache, "held", page.name)
        return cls(config.cache, file, facts.encode() + blocks_as_json(page))

    def entries(self) -> Entries | None:
        """Return what the page was judged by when it held; None where it is not known to have."""
        body = read_cached(self.file, self.made_from)
        return None if body is None else _form().validate_json(body)

    def keep(self, entries: Entries) -> None:
        """Keep that the page held, in place of what was kept of it, where one can write."""
        with contextlib.suppress(OSError):
            own_folder(self.folder)
            write_cached(self.file, self.made_from, _form().dump_json(entries))


@functools.cache
def _form() -> TypeAdapter[Entries]:
    return TypeAdapter(Mapping[str, tuple[str, str]])


def _content(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return repr(error)
