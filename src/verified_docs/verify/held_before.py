"""Pages that held in every word, kept from one run to the next: judging again gives the same."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.model import Page, made_with, own_folder, read_cached, write_cached
from verified_docs.run import blocks_as_json


@dataclass(frozen=True)
class Judged:
    """All that a judgement of a page depends on: the engine, the page with its figures, outcomes.

    It is kept where no block failed, and is no record: each outcome is on record beside it, and
    where one is not, the page is judged.
    """

    file: Path
    made_from: bytes

    @classmethod
    def of(cls, folder: Path, page: Page, outcomes: Sequence[str], gpu_rtol: float) -> Judged:
        """Describe the judgement of a page; `outcomes` are the digests of its entries on record."""
        shown = [
            _content(page.path.parent / figure.path)
            for block in page.blocks
            for figure in block.figures
            if figure.path
        ]
        facts = repr((made_with(), page.name, tuple(outcomes), gpu_rtol, shown)).encode()
        name = hashlib.sha256(page.name.encode()).hexdigest()[:32]
        return cls(folder / "held" / name, facts + blocks_as_json(page))

    def held(self) -> bool:
        """Whether the page is known to have held."""
        return read_cached(self.file, self.made_from) is not None

    def keep(self) -> None:
        """Keep that the page held, in place of what was kept of it, where one can write."""
        with contextlib.suppress(OSError):
            own_folder(self.file.parent.parent)
            write_cached(self.file, self.made_from, b"")


def _content(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return repr(error)
