"""Each public name of the families that the API pages cover has its place, in each language.

Its place is a heading whose id is the name, or another name of the same object, with its signature
below it; and a block of the page uses the name and shows what comes of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verified_docs.model.page import Page
from verified_docs.settings import load_config
from verified_docs.site.api import Inventory, find_uses, load_inventory, names_with_a_place

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
COVERED = [
    "keras",
    "keras.Model",
    "keras.Sequential",
    "keras.StatelessScope",
    "keras.Variable",
    "keras.activations",
    "keras.applications",
    "keras.backend",
    "keras.callbacks",
    "keras.config",
    "keras.constraints",
    "keras.datasets.boston_housing",
    "keras.datasets.california_housing",
    "keras.datasets.cifar10",
    "keras.datasets.cifar100",
    "keras.datasets.fashion_mnist",
    "keras.datasets.imdb",
    "keras.datasets.mnist",
    "keras.datasets.reuters",
    "keras.distillation",
    "keras.distribution",
    "keras.dtype_policies",
    "keras.export",
    "keras.export.ExportArchive",
    "keras.initializers",
    "keras.layers",
    "keras.losses",
    "keras.metrics",
    "keras.models",
    "keras.ops",
    "keras.ops.image",
    "keras.optimizers",
    "keras.optimizers.schedules",
    "keras.quantizers",
    "keras.random",
    "keras.regularizers",
    "keras.saving",
    "keras.saving.KerasFileEditor",
    "keras.tree",
    "keras.utils",
    "keras.utils.bounding_boxes",
    "keras.utils.legacy",
    "keras.visualization",
    "keras.wrappers",
]
"""The modules and classes whose public names have their places on pages of the folder `api`."""


def names_of(module: str, inventory: Inventory) -> set[str]:
    """The public names right inside a module, each object once; `names.json` is kept by a test."""
    inside = [
        name for name in (*inventory.names, *inventory.aliases) if name.rpartition(".")[0] == module
    ]
    return {listed for name in inside if (listed := inventory.listed(name)) is not None}


def shown_on(page: Page, inventory: Inventory) -> Iterator[str]:
    """The names that blocks use which show what comes of it: an output, or a figure."""
    uses = find_uses(page.blocks, inventory)
    for block in page.blocks:
        if block.documented or block.figures:
            yield from (use.name for use in uses.get(block.id, ()))


@pytest.mark.parametrize("language", CONFIG.languages)
@pytest.mark.parametrize("module", COVERED)
def test_every_name_has_its_place(module: str, language: str, pages: dict[str, Page]) -> None:
    inventory = load_inventory(ROOT / "reference" / "names.json")
    names = names_of(module, inventory)
    assert names
    for name, page in pages.items():
        if name.startswith(f"docs/{language}/api/"):
            placed = set(names_with_a_place(page.blocks, inventory))
            names -= placed & set(shown_on(page, inventory))
    assert names == set()


@pytest.mark.parametrize("language", CONFIG.languages)
def test_a_name_has_one_place_and_is_shown_there(language: str, pages: dict[str, Page]) -> None:
    inventory = load_inventory(ROOT / "reference" / "names.json")
    found: set[str] = set()
    for name, page in pages.items():
        if name.startswith(f"docs/{language}/api/"):
            placed = set(names_with_a_place(page.blocks, inventory))
            assert placed - set(shown_on(page, inventory)) == set(), page.name
            assert placed & found == set(), page.name
            found |= placed
    assert found
