"""A page that held is not judged again before something changes that its judgement depends on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict, judge
from verified_docs.model.page import Figure, Page
from verified_docs.verify import verification
from verified_docs.verify.held_before import Judged

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

    monkeypatch.setattr(verification, "judge", noted)
    return ids


@pytest.fixture
def held(project: Project, judged: list[str]) -> Project:
    """A project whose one page ran, was judged by its record, and held."""
    project.write("docs/page.md", PAGE)
    project.verify()
    project.verify()
    assert judged == ["a", "b"] * 2
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


@pytest.fixture
def judgement(project: Project) -> Callable[..., Judged]:
    """What the judgement of a page with a figure depends on."""
    project.write("docs/page.md", PAGE)
    project.write("docs/figures/a.png", "drawn")
    (page,) = project.pages()
    shown = dataclasses.replace(page.blocks[0], figures=(Figure("figures/a.png", "A", 9, "light"),))
    page = dataclasses.replace(page, blocks=(shown, *page.blocks[1:]))

    def of(outcomes: tuple[str, ...] = ("x", "y"), gpu_rtol: float = 0.0) -> Judged:
        return Judged.of(project.config.cache, page, outcomes, gpu_rtol)

    return of


def test_a_figure_that_changes_or_goes_counts(project: Project, judgement: Callable[..., Judged]):
    figure = project.root / "docs/figures/a.png"
    assert not judgement().held()
    judgement().keep()
    assert judgement().held()
    figure.write_text("drawn over")
    assert not judgement().held()
    figure.unlink()
    assert not judgement().held()
    figure.write_text("drawn")
    assert judgement().held()


def test_what_came_and_how_far_it_may_be_apart_count(judgement: Callable[..., Judged]):
    judgement().keep()
    assert not judgement(outcomes=("x", "z")).held()
    assert not judgement(gpu_rtol=0.001).held()


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, judgement):
    there = judgement()
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    dataclasses.replace(there, file=blocked / "held" / "x").keep()
    assert not there.held()
