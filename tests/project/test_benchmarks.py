"""What the benchmark compares with is right: nothing here is timed."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import pytest
from benchmarks import generated, peers, shards, targets
from benchmarks.measure import Measured, measure
from hypothesis import given, settings
from hypothesis import strategies as st

from verified_docs.languages.parity import parity_problems
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.run.program import make_program
from verified_docs.settings import load_config
from verified_docs.verify.verification import Verification


@settings(max_examples=60)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=6), st.integers(1, 3))
def test_the_most_even_parts_are_those_that_no_other_choice_beats(
    loads: list[int], of: int
) -> None:
    choices = itertools.product(range(of), repeat=len(loads))
    least = min(
        max(
            sum(load for load, part in zip(loads, choice, strict=True) if part == each)
            for each in range(of)
        )
        for choice in choices
    )
    assert shards.lightest(loads, of) == pytest.approx(least)


def test_of_many_loads_no_part_can_be_lighter_than_their_mean_or_the_largest() -> None:
    assert shards.lightest([1.0] * 20, 4) == 5
    assert shards.lightest([1.0] * 20 + [30.0], 4) == 30


def test_generated_pages_hold_and_no_two_share_a_run(tmp_path: Path) -> None:
    generated.write(tmp_path, 3)
    config = load_config(tmp_path)
    pages = [read_page(path, config.root) for path in find_pages(config.page_folders)]
    assert parity_problems(pages, config) == []
    keys = {make_program(page, lambda block: None).keys for page in pages}
    assert (len(pages), len(keys)) == (6, 3)
    with Verification(config, pages, Selection()) as verification:
        assert {verdict.status for verdict in verification.verdicts()} == {"passed"}


def test_a_figure_is_kept_up_to_its_target() -> None:
    assert targets.ratio("cold", 12.5, 10.0, 1.25).met
    assert not targets.ratio("cold", 12.6, 10.0, 1.25).met
    assert targets.plain([targets.Figure("edited", 2.1, 2.0, "s")])[0]["met"] is False


def test_a_page_that_fails_under_a_peer_is_counted_and_the_others_are_not(tmp_path: Path) -> None:
    code = "import json, os\nassert not hasattr(json, 'seen')\njson.seen = True\n{}"
    for name, more in (("a", "os.mkdir('new')"), ("b", ""), ("c", "os.mkdir('new')")):
        block = f'# A\n\n```python {{ id="x" }}\n{code.format(more)}\n```\n'
        (tmp_path / f"{name}.md").write_text(block)
    pages = [read_page(path, tmp_path) for path in find_pages([tmp_path])]
    shared, apart = peers.run(pages, tmp_path / "peers")
    assert (shared.failed, shared.run.status, shared.done) == (2, 1, True)
    assert (apart.failed, apart.run.status, apart.done) == (0, 0, True)


@pytest.mark.parametrize(("status", "failed", "done"), [(0, 0, True), (1, 2, True), (1, 0, False)])
def test_a_peer_that_does_not_come_to_its_end_is_told_from_pages_that_fail(
    status: int, failed: int, done: bool
) -> None:
    assert ran(status, failed).done is done


def test_a_peer_that_found_nothing_to_run_is_shown_with_its_status(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:verified_docs"]
    row = peers.Row("it", measure("it", [*command, "-p", "no:nbmake", "."], tmp_path))
    assert (row.run.status, row.done) == (5, False)
    assert "(ended with status 5)" in "".join(map(str, peers.table([row], []).columns[0].cells))


def ran(status: int, failed: int) -> peers.Row:
    """A peer whose run ended with a status, under which some pages failed."""
    return peers.Row("it", Measured(1.0, 1.0, status, 0, 0, ""), failed)
