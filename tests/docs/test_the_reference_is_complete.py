"""The contributors' reference names every option and every mask, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verified_docs.model.masks import MASKS
from verified_docs.model.options import DEFAULT_RTOL, DEFAULT_TIMEOUT, known_options
from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    language: folder / "contributing" for language, folder in load_config(ROOT).languages.items()
}
ROW = re.compile(r"\|\s*\[?`(?P<name>[\w-]+)[^`]*`(?P<rest>.*)\|")


def rows(path: Path) -> dict[str, str]:
    """The rows of a page's tables whose first cell begins with a name in code font."""
    lines = path.read_text("utf-8").splitlines()
    return {match["name"]: match["rest"] for match in map(ROW.fullmatch, lines) if match}


@pytest.mark.parametrize("language", FOLDERS)
def test_every_option_stands_in_the_table_of_options(language: str) -> None:
    assert set(rows(FOLDERS[language] / "options.md")) == set(known_options())


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("option", known_options())
def test_every_option_is_used_by_an_example(language: str, option: str) -> None:
    fence = re.compile(rf"^`{{3,}}\w+ \{{.*\b{option}\b.*\}}$", re.MULTILINE)
    cell = re.compile(rf'"verified-docs": \{{.*"{option}"')
    pages = [path.read_text("utf-8") for path in sorted(FOLDERS[language].glob("*.md"))]
    assert any(fence.search(page) or cell.search(page) for page in pages)


@pytest.mark.parametrize("language", FOLDERS)
def test_the_defaults_in_the_table_are_those_of_the_engine(language: str) -> None:
    shown = rows(FOLDERS[language] / "options.md")
    assert float(shown["rtol"].rpartition("|")[2].strip(" `")) == DEFAULT_RTOL
    assert float(shown["timeout"].rpartition("|")[2].strip(" `")) == DEFAULT_TIMEOUT


@pytest.mark.parametrize("language", FOLDERS)
def test_every_mask_stands_in_the_table_of_masks(language: str) -> None:
    shown = rows(FOLDERS[language] / "comparison.md")
    assert set(MASKS) <= set(shown)
