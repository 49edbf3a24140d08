"""The badge of the README belongs to the pages and the packages that are committed with it."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from verified_docs.config import load_config
from verified_docs.read import find_pages, read_page
from verified_docs.verify import Selection

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
FILE = ROOT / ".github" / "verified.svg"
TITLE = ElementTree.parse(FILE).findtext("{http://www.w3.org/2000/svg}title") or ""


def test_the_badge_counts_every_block_that_a_cpu_can_run_once() -> None:
    blocks = {
        (place[1] if place else path, block.id)
        for path in find_pages(CONFIG.page_folders)
        for place in [CONFIG.place_of(path)]
        for block in read_page(path, ROOT).blocks
        if Selection().reason_not_to_run(block) is None
    }
    assert TITLE.startswith(f"{len(blocks)} blocks verified · ")


def test_the_badge_names_the_versions_that_are_pinned() -> None:
    pinned = (ROOT / "requirements" / "guide.txt").read_text("utf-8")
    named = re.findall(r"(\w+) (\d+(?:\.\d+)+)", TITLE)
    assert [name for name, _ in named] == ["TensorFlow", "Keras"]
    for name, version in named:
        assert re.search(rf"^{name.lower()}=={re.escape(version)}\b", pinned, re.MULTILINE)


def test_the_readme_shows_the_badge_and_types_no_number_of_its_own() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    alt = re.search(rf"!\[([^\]]*)\]\({FILE.relative_to(ROOT).as_posix()}\)", readme)
    assert alt is not None
    assert not re.search(r"\d", alt[1])
    assert "shields.io" not in readme
