"""Machines that share a run take parts of about the same length, and leave no page out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from projects import Project, examples

from verified_docs.errors import EngineError
from verified_docs.model.page import Block, Options, Page
from verified_docs.record.seconds import commit_seconds, committed_seconds
from verified_docs.verify.schedule import balanced, expected_seconds, group, shard

Call = Callable[..., tuple[int, str]]

LANGUAGES = 'languages = { en = "docs/en", zh = "docs/zh" }\n'
LOADS = st.lists(st.floats(0, 1000), max_size=30)


def page(name: str, *sources: str) -> Page:
    blocks = tuple(
        Block(id=f"b{number}", source=source, line=1, options=Options())
        for number, source in enumerate(sources)
    )
    return Page(Path(name), name, "", "", blocks, ())


def groups(pages: list[Page]) -> list:
    return group(pages, lambda block: None)


def write(project: Project, name: str, code: str) -> None:
    project.write(name, f'# Page {{#page}}\n\n```python {{ id="a" }}\n{code}\n```\n')


@given(LOADS, st.integers(1, 8))
def test_every_load_is_in_exactly_one_part(loads: list[float], of: int) -> None:
    parts = balanced(loads, of)
    assert len(parts) == of
    assert sorted(position for part in parts for position in part) == list(range(len(loads)))


@given(LOADS, st.integers(1, 8))
def test_parts_differ_by_no_more_than_the_largest_load(loads: list[float], of: int) -> None:
    sums = [sum(loads[position] for position in part) for part in balanced(loads, of)]
    assert max(sums) - min(sums) <= max(loads, default=0.0) * (1 + 1e-9)


COMMITTED = Path(__file__).resolve().parents[2] / "snippets" / "seconds.json"


@pytest.mark.parametrize(
    "loads",
    [
        [0.05, 0.3, 1.1, 1.9, 2.27, 2.8, 3.4, 4.6, 5.2, 6.23, 7.7, 9.16],
        list(json.loads(COMMITTED.read_text("utf-8")).values()),
    ],
    ids=["a few", "the pages of this guide"],
)
def test_many_loads_come_out_within_a_tenth_of_each_other(loads: list[float]) -> None:
    for of in (2, 3, 4):
        sums = [sum(loads[position] for position in part) for part in balanced(loads, of)]
        assert max(sums) <= 1.1 * sum(loads) / of


@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=examples(60),
)
@given(
    st.dictionaries(
        st.sampled_from([f"{number}.md" for number in range(9)]),
        st.one_of(st.floats(0, 1e6), st.integers(0, 9)),
    ),
    st.sampled_from([1, 2, 3, 9, 20]),
)
def test_every_page_is_in_exactly_one_shard_whatever_is_committed(
    project: Project, committed: dict[str, float], of: int
) -> None:
    project.configure(LANGUAGES)
    project.write("snippets/seconds.json", json.dumps(committed))
    names = [f"docs/{language}/{number}.md" for language in ("en", "zh") for number in range(7)]
    pages = [
        page(name, f"x = {Path(name).stem}  # {name}", *["pass"] * (int(Path(name).stem) % 3))
        for name in names
    ]
    known = committed_seconds(pages, project.config)
    parts = [shard(groups(pages), known, number, of) for number in range(1, of + 1)]
    assert sorted(page.name for part in parts for page in part) == sorted(names)
    for part in parts:  # both languages stay together, since they share a run
        english = {page.path.name for page in part if "/en/" in page.name}
        assert english == {page.path.name for page in part if "/zh/" in page.name}


def test_the_parts_follow_from_committed_seconds_and_not_from_lines_of_code() -> None:
    pages = [page("a.md", "x = 1"), page("b.md", "x = 2"), page("c.md", "x = 3\n" * 50)]
    known = {"a.md": 10.0, "b.md": 4.0, "c.md": 5.0}
    parts = [shard(groups(pages), known, number, 2) for number in (1, 2)]
    assert [[page.name for page in part] for part in parts] == [["a.md"], ["b.md", "c.md"]]


def test_a_page_that_is_not_listed_is_guessed_from_its_lines_at_the_pace_of_the_others() -> None:
    pages = [page("a.md", "x = 1\n" * 9), page("b.md", "y = 2\n" * 19), page("none.md")]
    a, b, none = expected_seconds(groups(pages), {"a.md": 40.0})
    assert none == 0
    assert b - a == pytest.approx(40)
    slower = expected_seconds(groups(pages), {"a.md": 80.0})
    assert slower[1] - slower[0] == pytest.approx(80)


def test_a_page_is_known_by_the_seconds_of_either_language() -> None:
    pages = [page("en.md", "x = 1"), page("zh.md", "x = 1")]
    both = groups(pages)
    assert expected_seconds(both, {"zh.md": 7.0}) == expected_seconds(both, {"en.md": 7.0})


def test_the_shards_of_the_command_are_complete(project: Project, call: Call) -> None:
    for number in range(5):
        project.write(f"docs/{number}.md", f'```python {{ id="b{number}" }}\nx = {number}\n```\n')
    found: list[str] = []
    for part in ("1/2", "2/2"):
        _, stdout = call("verify", "--shard", part, "--format", "json")
        found += [item["id"] for item in json.loads(stdout)["blocks"]]
    assert sorted(found) == ["b0", "b1", "b2", "b3", "b4"]


def test_the_command_parts_pages_by_what_is_committed(project: Project, call: Call) -> None:
    for name in ("a", "b", "c"):
        project.write(f"docs/{name}.md", f'```python {{ id="{name}" }}\n{name} = 1\n```\n')
    for heavy, rest in (("a", ["b", "c"]), ("c", ["a", "b"])):
        seconds = {f"docs/{name}.md": 1.0 for name in rest} | {f"docs/{heavy}.md": 100.0}
        project.write("snippets/seconds.json", json.dumps(seconds))
        _, stdout = call("verify", "--shard", "2/2", "--format", "json")
        assert sorted(item["id"] for item in json.loads(stdout)["blocks"]) == rest


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<<<<<<< HEAD\n{}", "Expecting value"),
        ("[1, 2]", "it holds no table of pages"),
        ('{"a.md": "long"}', "`a.md` takes no 'long' seconds"),
        ('{"a.md": NaN}', "`a.md` takes no nan seconds"),
        ('{"a.md": -1}', "`a.md` takes no -1 seconds"),
        ('{"a.md": true}', "`a.md` takes no True seconds"),
    ],
)
def test_a_damaged_file_stops_every_shard_and_no_whole_run(
    project: Project, call: Call, content: str, reason: str
) -> None:
    write(project, "docs/a.md", "x = 1")
    project.write("snippets/seconds.json", content)
    for part in ("1/2", "2/2"):
        status, output = call("verify", "--shard", part)
        assert status == 2
        assert f"snippets/seconds.json cannot be read: {reason}" in output
        assert "`verified-docs update` writes it again" in output
    assert call("verify")[0] == 0
    assert call("update")[0] == 0
    assert call("verify", "--shard", "1/2")[0] == 0


def test_an_update_lists_each_page_once_for_all_languages(project: Project, call: Call) -> None:
    project.configure(LANGUAGES)
    for language in ("en", "zh"):
        write(project, f"docs/{language}/guides/a.md", "x = 1")
    status, output = call("update")
    assert status == 0, output
    assert "wrote snippets/seconds.json" in output
    listed = json.loads((project.root / "snippets/seconds.json").read_text())
    assert list(listed) == ["guides/a.md"]
    assert 0 <= listed["guides/a.md"] < 60
    assert "seconds.json" not in call("update")[1]


def test_a_page_outside_the_folders_of_pages_is_not_listed(project: Project, call: Call) -> None:
    project.write("page.md", "```python\nx = 1\n```\n")
    status, output = call("update", "page.md")
    assert status == 0, output
    assert "seconds" not in output
    assert not (project.root / "snippets").exists()


def listed(project: Project) -> dict[str, float]:
    return json.loads((project.root / "snippets/seconds.json").read_text())


def with_pages(project: Project, *names: str) -> Project:
    for name in names:
        write(project, name, "x = 1")
    return project


def test_seconds_that_have_hardly_changed_stay_as_they_are(project: Project) -> None:
    with_pages(project, "docs/a.md", "docs/b.md")
    config = project.config
    assert commit_seconds({"docs/a.md": 10.0, "docs/b.md": 0.1}, config) == "snippets/seconds.json"
    assert commit_seconds({"docs/a.md": 12.0, "docs/b.md": 0.5}, config) is None
    assert listed(project) == {"docs/a.md": 10.0, "docs/b.md": 0.1}
    assert commit_seconds({"docs/a.md": 13.0}, config) == "snippets/seconds.json"
    assert listed(project) == {"docs/a.md": 13.0, "docs/b.md": 0.1}


def test_a_slower_machine_rewrites_only_what_changed_in_proportion(project: Project) -> None:
    names = [f"docs/{letter}.md" for letter in "abc"]
    with_pages(project, *names)
    commit_seconds(dict(zip(names, (2.0, 4.0, 8.0), strict=True)), project.config)
    slower = dict(zip(names, (6.0, 12.0, 24.0), strict=True))
    assert commit_seconds(slower, project.config) is None
    assert commit_seconds({**slower, "docs/c.md": 48.0}, project.config)
    assert listed(project) == dict(zip(names, (2.0, 4.0, 16.0), strict=True))


def test_a_page_that_is_gone_leaves_the_file(project: Project) -> None:
    with_pages(project, "docs/a.md", "docs/b.md")
    commit_seconds({"docs/a.md": 1.0, "docs/b.md": 2.0}, project.config)
    (project.root / "docs/b.md").unlink()
    commit_seconds({"docs/a.md": 1.0}, project.config)
    assert listed(project) == {"docs/a.md": 1.0}


def test_a_page_that_did_not_reach_its_end_has_no_seconds(project: Project, call: Call) -> None:
    project.configure('languages = { en = "docs" }\n')
    write(project, "docs/a.md", "raise ValueError\n```\n\n```python\nx = 1")
    write(project, "docs/b.md", "x = 2")
    call("update")
    assert list(listed(project)) == ["b.md"]


def test_seconds_that_cannot_be_written_are_a_clear_error(project: Project) -> None:
    write(project, "docs/a.md", "x = 1")
    project.write("snippets", "a file where a folder belongs")
    with pytest.raises(EngineError, match="cannot write snippets/seconds"):
        commit_seconds({"docs/a.md": 1.0}, project.config)
