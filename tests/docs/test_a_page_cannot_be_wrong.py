"""Whatever is changed in a documented output of a real page, the page fails, at the right line."""

from __future__ import annotations

from pathlib import Path

import pytest

from verified_docs.compare.verdict import Verdict
from verified_docs.model.selection import Selection
from verified_docs.mutate.output_mutants import output_mutants
from verified_docs.mutate.table import result_line
from verified_docs.mutate.trial import judge_output
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import load_config
from verified_docs.verify.unused import unused_figures
from verified_docs.verify.verification import Verification

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
PAGES = [read_page(path, ROOT) for path in find_pages(CONFIG.page_folders)]
RUN = [
    pytest.param(page.name, block.id, id=f"{page.name}::{block.id}")
    for page in PAGES
    for block in page.blocks
    if Selection().reason_not_to_run(block) is None
]


@pytest.fixture(scope="module")
def verdicts() -> dict[tuple[str, str], Verdict]:
    """What the pages give; from the records where nothing has changed."""
    with Verification(CONFIG, PAGES) as verification:
        return {(v.page.name, v.block.id): v for v in verification.verdicts()}


@pytest.mark.parametrize(("page", "id_"), RUN)
def test_no_change_of_an_output_passes(
    page: str, id_: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[page, id_]
    assert verdict.status == "passed"
    assert verdict.outcome is not None
    changes = []
    for mutant in output_mutants(verdict.block):
        result = judge_output(verdict, mutant, verdict.outcome)
        if not result.allowed:
            changes.append(mutant.kind)
            assert result.caught, result_line(result)
            assert not mutant.lines or result.reported in mutant.lines, result_line(result)
    assert {"text deleted", "text added", "parameter renamed"} & set(changes)


def test_every_figure_is_shown_by_a_page() -> None:
    assert list(unused_figures(PAGES, CONFIG)) == []
