"""Each topic that the guide teaches is shown by blocks that run, in each language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from verified_docs.kinds import kind_of
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
TOPICS = yaml.safe_load((Path(__file__).parent / "topics.yaml").read_text("utf-8"))
MOST_BLOCKS = 25
"""More than that is two pages."""


def names_in(source: str) -> Iterator[str]:
    """Yield every name that the code uses, defines or passes as a keyword."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
            yield f"{ast.unparse(node.value)}.{node.attr}"
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value  # the name of a method, given to getattr


def shown_by(page: Page, blocks: list[str]) -> set[str]:
    """The names in the executed code of the blocks named, and of the programs given to them."""
    found: set[str] = set()
    for block in page.blocks:
        if block.id in blocks:
            assert Selection().reason_not_to_run(block) is None, f"{page.name}::{block.id}"
            programs = [file.text for file in block.given if file.name.endswith(".py")]
            if block.kind != "console":
                programs.append(kind_of(block).as_script(block).source)
            for program in programs:
                found |= set(names_in(program))
    return found


@pytest.mark.parametrize("language", CONFIG.languages)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_shown_by_blocks_that_run(
    topic: str, language: str, pages: dict[str, Page]
) -> None:
    entry: dict[str, Any] = TOPICS[topic]
    used: set[str] = set()
    for name, blocks in entry["shown"].items():
        page = pages[f"docs/{language}/{name}"]
        assert set(blocks) <= {block.id for block in page.blocks}, page.name
        used |= shown_by(page, blocks)
    assert set(entry.get("uses", [])) <= used


def test_a_page_is_not_too_long_to_read(page: Page) -> None:
    # a proof is folded away: who reads the page need not read it; a signature is looked up
    looked_up = {"signature", "parameters"}
    read = [b for b in page.blocks if not b.options.proof and b.kind not in looked_up]
    assert len(read) <= MOST_BLOCKS
