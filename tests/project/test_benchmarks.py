"""What the benchmark compares with is right: nothing here is timed."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from benchmarks import generated, shards, targets
from hypothesis import given, settings
from hypothesis import strategies as st

from verified_docs.config import load_config
from verified_docs.parity import check
from verified_docs.program import make_program
from verified_docs.read import find_pages, read_page
from verified_docs.verify import Selection, Verification


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
    assert check(pages, config) == []
    keys = {make_program(page, lambda block: None).keys for page in pages}
    assert (len(pages), len(keys)) == (6, 3)
    with Verification(config, pages, Selection()) as verification:
        assert {verdict.status for verdict in verification.verdicts()} == {"passed"}


def test_a_figure_is_kept_up_to_its_target() -> None:
    assert targets.ratio("cold", 12.5, 10.0, 1.25).met
    assert not targets.ratio("cold", 12.6, 10.0, 1.25).met
    assert targets.plain([targets.Figure("edited", 2.1, 2.0, "s")])[0]["met"] is False
