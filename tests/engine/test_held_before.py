"""A page that held is not judged again before something changes that its judgement depends on."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict, judge
from verified_docs.model.page import Figure, Page
from verified_docs.model.selection import ANY_MACHINE
from verified_docs.verify import judgement, verification
from verified_docs.verify.held_before import HeldBefore

PAGE = """
```python { id="a" }
print("a", 1)
```

```output
a 1
```

```python { id="b" }
print("b")
```

```output
b
```
"""


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the blocks that were judged since the process began."""
    ids: list[str] = []

    def noted(page: Page, block, *rest) -> Verdict:
        ids.append(block.id)
        return judge(page, block, *rest)

    monkeypatch.setattr(judgement, "judge", noted)
    return ids


@pytest.fixture
def held(project: Project, judged: list[str]) -> Project:
    """A project whose one page ran, was judged, and held."""
    project.write("docs/page.md", PAGE)
    project.verify()
    assert judged == ["a", "b"]
    judged.clear()
    return project


def test_a_page_that_held_is_not_judged_again(held: Project, judged: list[str]):
    verdicts = held.verify()
    assert judged == []
    assert [verdict.status for verdict in verdicts.values()] == ["passed", "passed"]
    assert all(verdict.recorded for verdict in verdicts.values())
    assert verdicts["a"].outcome is not None
    assert verdicts["a"].outcome.stdout == "a 1\n"


@pytest.mark.parametrize(
    ("before", "after", "status"),
    [
        ("a 1\n```", "a 2\n```", "failed"),
        ("a 1\n```", "A 1\n```", "failed"),
        ('id="a"', 'id="a" atol=2.0', "passed"),
        ("```output\na 1\n```\n\n", "", "failed"),
    ],
)
def test_a_page_that_says_something_else_is(
    held: Project, judged: list[str], before: str, after: str, status: str
):
    assert before in PAGE
    held.write("docs/page.md", PAGE.replace(before, after, 1))
    assert held.verify()["a"].status == status
    assert judged == ["a", "b"]


def test_a_page_that_failed_is_judged_each_time(held: Project, judged: list[str]):
    held.write("docs/page.md", PAGE.replace("a 1\n```", "a 2\n```"))
    for _ in range(3):
        assert held.verify()["a"].status == "failed"
    assert judged == ["a", "b"] * 3


def test_what_was_kept_of_it_and_is_not_whole_is_worth_nothing(held: Project, judged: list[str]):
    (kept,) = (held.config.cache / "held").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] + b"x")
    held.verify()
    assert judged == ["a", "b"]


@pytest.mark.parametrize("fresh", [True, False])
def test_only_what_is_asked_for_anew_runs_again(held: Project, judged: list[str], fresh: bool):
    assert held.verify(fresh=fresh)["a"].recorded is not fresh
    assert judged == ["a", "b"] * fresh


def test_what_it_was_judged_by_has_to_be_on_record(held: Project, judged: list[str]):
    (record,) = held.config.records.glob("*.json")
    content = json.loads(record.read_text("utf-8"))
    _, last = content["entries"].popitem()
    assert last["block"] == "b"
    record.write_text(json.dumps(content), "utf-8")
    assert not held.verify()["b"].recorded
    assert judged == ["a", "b"]
    record.unlink()
    assert not held.verify()["a"].recorded


def test_another_entry_under_the_same_key_is_judged(held: Project, judged: list[str]):
    verdicts = held.verify(fresh=True)
    assert not verdicts["a"].recorded
    assert held.verify()["a"].recorded  # the page was judged by the entries of that run
    assert judged == ["a", "b"]


def test_a_page_with_a_block_that_is_not_on_record_is_not_kept(
    project: Project, judged: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(verification, "states", lambda *_: None)  # a file changed while it ran
    project.write("docs/page.md", PAGE)
    for _ in range(2):
        assert not project.verify()["a"].recorded
    assert judged == ["a", "b"] * 2
    assert not (project.config.cache / "held").exists()


@pytest.fixture
def before(project: Project) -> Callable[..., HeldBefore]:
    """What the judgement of a page with a figure depends on."""
    project.write("docs/page.md", PAGE)
    project.write("docs/figures/a.png", "drawn")
    (page,) = project.pages()
    shown = dataclasses.replace(page.blocks[0], figures=(Figure("figures/a.png", "A", 9, "light"),))
    page = dataclasses.replace(page, blocks=(shown, *page.blocks[1:]))

    def of(**other: Any) -> HeldBefore:
        selection = dataclasses.replace(ANY_MACHINE, **other)
        return HeldBefore.of(page, project.config, selection)

    return of


ENTRIES = {"a": ("key", "digest")}


def test_a_figure_that_changes_or_goes_counts(project: Project, before: Callable[..., HeldBefore]):
    figure = project.root / "docs/figures/a.png"
    assert before().entries() is None
    before().keep(ENTRIES)
    assert before().entries() == ENTRIES
    figure.write_text("drawn over")
    assert before().entries() is None
    figure.unlink()
    assert before().entries() is None
    figure.write_text("drawn")
    assert before().entries() == ENTRIES


def test_how_far_numbers_may_be_apart_counts(before: Callable[..., HeldBefore]):
    before().keep(ENTRIES)
    assert before(device="gpu").entries() is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, before):
    there = before()
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    dataclasses.replace(there, folder=blocked, file=blocked / "held" / "x").keep(ENTRIES)
    assert there.entries() is None
