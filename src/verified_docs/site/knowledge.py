"""What the engine knows of the pages that a build shows: read once, and kept for the next build."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from verified_docs.errors import Problem
from verified_docs.export import as_notebook, as_script
from verified_docs.languages import Difference, Standing, State, counterparts, standings
from verified_docs.matrix import Elsewheres, Programs, There, programs_of
from verified_docs.model import Block, Page
from verified_docs.read import read_leniently
from verified_docs.record import Confirmation, confirmations
from verified_docs.run import blocks_as_json
from verified_docs.settings import Config
from verified_docs.site.api import (
    Inventory,
    Use,
    find_uses,
    load_inventory,
    names_with_a_place,
)
from verified_docs.site.build_cache import Kept
from verified_docs.site.compatibility.missing import with_public_names
from verified_docs.site.compatibility.series import FILE as SINCE
from verified_docs.site.compatibility.series import load_series
from verified_docs.site.files.cards import Card, card_name, draw_card
from verified_docs.site.files.fonts import Faces
from verified_docs.site.page.figures import light_figure
from verified_docs.slicing import device_setup


@dataclass(frozen=True)
class Known:
    """What the engine knows of a page."""

    source: Page
    mistakes: Sequence[Problem]
    confirmations: Sequence[Confirmation]
    uses: Mapping[str, Sequence[Use]]
    """By id of a block, the public names in its code."""
    places: Mapping[str, str]
    """The public names that a heading of it is about, with the heading's id."""
    there: Mapping[str, Sequence[There]] = field(default_factory=dict)
    """By id of a block, what its program did in other environments."""

    @property
    def devices(self) -> list[str]:
        """Those the page was verified on."""
        return [confirmation.environment.device for confirmation in self.confirmations]

    @property
    def proven(self) -> set[str]:
        """Ids of the blocks that were verified."""
        return {block for confirmation in self.confirmations for block in confirmation.blocks}


class Knowledge:
    """What one build knows; it asks for each page once, though lists ask for all of them.

    Args:
        config: Of the project.
        names: The file that lists public names, if there is one.
        kept: What earlier builds have made.
    """

    def __init__(self, config: Config, names: Path | None, kept: Kept) -> None:
        self.config = config
        self.kept = kept
        self.inventory = load_inventory(names) if names else Inventory({}, {}, {}, frozenset())
        self._names = _digest(names) if names else ""
        self._pages: dict[Path, Known] = {}
        self.elsewheres = Elsewheres(config)
        self.series = load_series(names.with_name(SINCE) if names else None)
        self.leads_to({})

    def leads_to(self, addresses: Mapping[str, str]) -> None:
        """Have the links in downloads lead to addresses, as for `cells_of`."""
        self._addresses = addresses
        self._leading = _digest_of(repr(addresses).encode())

    def of(self, path: Path) -> Known:
        """Return what is known of the page in a file.

        Raises:
            PageError: the file cannot be read at all.
        """
        if path not in self._pages:
            config = self.config
            source, mistakes = read_leniently(path, config.root, config.cache)
            uses = self.kept.get(
                "uses",
                lambda: find_uses(source.blocks, self.inventory),
                ([_code(block) for block in source.blocks], self._names),
            )
            proven = confirmations(
                source, config.records, config.gpu_rtol, config.display, config.cache
            )
            places = names_with_a_place(source.blocks, self.inventory)
            there = self._there(source)
            self._pages[path] = Known(source, mistakes, proven, uses, places, there)
        return self._pages[path]

    def _there(self, page: Page) -> Mapping[str, Sequence[There]]:
        """Return what is known of a page in other environments, where its programs are run."""
        config, place = self.config, self.config.place_of(page.path)
        if place is None or not self.elsewheres.covers(place[1].with_suffix("").as_posix()):
            return {}
        run = next(iter(config.languages.values())) / place[1]
        own = self._programs(page)
        its = own
        if run.resolve() != page.path.resolve() and run.is_file():
            its = self._programs(read_leniently(run, config.root, config.cache)[0])
        return {
            id_: [with_public_names(one, self.inventory) for one in there]
            for id_, there in self.elsewheres.of(own, its).items()
        }

    def _programs(self, page: Page) -> Programs:
        """Return the standalone programs of a page."""
        figures = [
            _digest(file)
            for block in page.blocks
            for figure in block.figures
            if figure.path and (file := page.path.parent / figure.path).is_file()
        ]
        return self.kept.get(
            "programs",
            lambda: programs_of(page, self.config),
            (page.name, page.title, blocks_as_json(page), figures),
        )

    def standings(self, page: Page) -> tuple[Standing, ...]:
        """Return how a page stands to each of its counterparts."""

        def make() -> list[tuple[str, str, State, tuple[Difference, ...]]]:
            found = standings([page], self.config)
            return [(one.language, one.counterpart, one.state, one.differences) for one in found]

        others = [
            (language, str(path), _digest(path) if path.is_file() else "")
            for language, path in counterparts(page.path, self.config).items()
        ]
        found = self.kept.get("standings", make, page.name, page.text, others)
        return tuple(Standing(page, *one) for one in found)

    def script(self, page: Page) -> str:
        """Return the page as a script."""
        display, setup = self.config.display, device_setup(page.blocks, self.config)
        return self.kept.get(
            "script",
            lambda: as_script(page, self._addresses, display, setup),
            (page.name, page.text, self._leading, display, setup),
        )

    def notebook(self, page: Page, figures: Mapping[str, bytes]) -> str:
        """Return a Markdown page as a notebook; `figures` as for `as_notebook`.

        What is kept has digests in the places of the figures, which are most of its weight.
        """
        display, setup = self.config.display, device_setup(page.blocks, self.config)
        digests = {path: _digest_of(content).encode() for path, content in figures.items()}
        drawings = {path: content for path, content in figures.items() if path.endswith(".svg")}
        made = self.kept.get(
            "notebook",
            lambda: as_notebook(page, self._addresses, digests | drawings, display, setup),
            (page.name, page.text, self._leading, digests, display, setup),
        )
        for path in figures.keys() - drawings.keys():
            digest, figure = (base64.b64encode(one[path]).decode() for one in (digests, figures))
            made = made.replace(digest, figure)
        return made

    def light_figure(self, content: bytes) -> bytes | None:
        """Return what `light_figure` returns."""
        return self.kept.get("figure", lambda: light_figure(content), _digest_of(content))

    def card(self, card: Card, faces: Faces) -> bytes:
        """Return a card as PNG."""
        return self.kept.get("card", lambda: draw_card(card, faces), card_name(card, faces))


def _code(block: Block) -> tuple[object, ...]:
    """Return what the uses of names in a block depend on: the same in most translations."""
    shown = block.fence.source if block.fence else ""
    return (block.id, block.kind, block.source, block.steps, block.options, shown)


def _digest(path: Path) -> str:
    return _digest_of(path.read_bytes())


def _digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
