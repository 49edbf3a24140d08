"""A record says how long each block took and where it ran, and that cannot be changed by hand."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.kinds import KINDS
from verified_docs.model.outcome import Outcome
from verified_docs.model.selection import FULL_MACHINE
from verified_docs.record.confirmation import confirmations
from verified_docs.record.environment import current_environment
from verified_docs.record.origin import is_address, run_address
from verified_docs.record.records import Records
from verified_docs.run.program import chain, make_program

ROOT = Path(__file__).resolve().parents[2]
RUN = "https://ci.example.org/runs/7"
PAGE = """
# Page

```python { id="a" }
x = 1
```

```python { id="never" notest reason="takes a day" }
x = 2
```

```python { id="b" }
print(x)
```

```output
1
```
"""
ACTIONS = {
    "GITHUB_ACTIONS": "true",
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_REPOSITORY": "example/guide",
    "GITHUB_RUN_ID": "123",
}


def record(project: Project, run: str) -> Path:
    """Put a run of the page's two blocks on record; return the file."""
    project.write("docs/page.md", PAGE)
    (page,) = project.pages()
    program = make_program(page, FULL_MACHINE.reason_not_to_run)
    records = Records.load(project.config.records, current_environment(project.config))
    outcomes = [Outcome("finished", seconds=0.25), Outcome("finished", "1\n", seconds=8)]
    records.add(program, outcomes, [], "2026-03-01", run)
    records.save()
    (path,) = project.config.records.glob("*.json")
    return path


def test_a_proof_says_of_each_block_that_ran_when_how_long_and_where(project: Project) -> None:
    record(project, RUN)
    (page,) = project.pages()
    (confirmation,) = confirmations(page, project.config.records)
    assert list(confirmation.blocks) == ["a", "b"]
    assert [ran.seconds for ran in confirmation.blocks.values()] == [0.25, 8]
    assert {(ran.date, ran.run) for ran in confirmation.blocks.values()} == {("2026-03-01", RUN)}
    assert confirmation.environment.date == "2026-03-01"


def test_the_same_text_has_another_key_as_a_block_of_another_kind(project: Project) -> None:
    record(project, RUN)
    (page,) = project.pages()
    block = page.blocks[0]
    keys = {chain([dataclasses.replace(block, kind=kind.name)]) for kind in KINDS}
    assert len(keys) == len(KINDS)


def test_a_page_is_proven_without_the_blocks_that_cannot_run_where_it_ran(
    project: Project,
) -> None:
    fetched = '```python { id="fetched" network }\nx = 1\n```\n'
    project.write(
        "docs/page.md",
        PAGE + "\n" + fetched + fetched.replace("network", "gpu").replace("fetched", "fast"),
    )
    project.verify()
    (page,) = project.pages()
    (confirmation,) = confirmations(page, project.config.records)
    assert list(confirmation.blocks) == ["a", "b"]


@pytest.mark.parametrize(
    ("field", "value"), [("run", "https://elsewhere.example/"), ("date", "2027-01-01")]
)
def test_where_and_when_a_block_ran_cannot_be_edited(
    project: Project, field: str, value: str
) -> None:
    path = record(project, RUN)
    content = json.loads(path.read_text("utf-8"))
    for entry in content["entries"].values():
        entry[field] = value
    path.write_text(json.dumps(content), "utf-8")
    (page,) = project.pages()
    assert confirmations(page, project.config.records) == []


def test_merged_records_still_say_where_each_block_ran(project: Project, tmp_path: Path) -> None:
    path = record(project, RUN)
    merged = tmp_path / "merged"
    command = [sys.executable, str(ROOT / "scripts" / "merge-records"), str(merged)]
    subprocess.run([*command, str(path.parent)], check=True)
    (page,) = project.pages()
    (confirmation,) = confirmations(page, merged)
    assert {ran.run for ran in confirmation.blocks.values()} == {RUN}


def test_a_record_that_changes_is_read_again(project: Project) -> None:
    path = record(project, RUN)
    (page,) = project.pages()
    assert confirmations(page, path.parent)
    path.write_text("{}", "utf-8")
    assert confirmations(page, path.parent) == []


def test_verifying_keeps_the_address_that_is_given(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERIFIED_DOCS_RUN", RUN)
    project.write("docs/page.md", "```python\nx = 1\n```\n")
    project.verify()
    (page,) = project.pages()
    (confirmation,) = confirmations(page, project.config.records)
    assert [ran.run for ran in confirmation.blocks.values()] == [RUN]


def test_explain_names_the_run(project: Project, call: Callable[..., tuple[int, str]]) -> None:
    record(project, RUN)
    status, said = call("explain", "docs/page.md::b")
    assert status == 0
    assert f"2026-03-01, 8.00 s, {RUN}" in said


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, ""),
        ({"VERIFIED_DOCS_RUN": f" {RUN} "}, RUN),
        (ACTIONS, "https://github.com/example/guide/actions/runs/123"),
        (
            {**ACTIONS, "GITHUB_RUN_ATTEMPT": "2"},
            "https://github.com/example/guide/actions/runs/123/attempts/2",
        ),
        ({**ACTIONS, "VERIFIED_DOCS_RUN": RUN}, RUN),
        ({**ACTIONS, "GITHUB_ACTIONS": ""}, ""),
        ({**ACTIONS, "GITHUB_RUN_ID": ""}, ""),
    ],
)
def test_the_run_is_the_one_named_or_that_of_the_workflow(
    given: dict[str, str], address: str
) -> None:
    assert run_address(given) == address


@pytest.mark.parametrize("text", ["javascript:alert(1)", "run 7", "https://", "//host", "http://["])
def test_what_is_no_address_is_refused(
    project: Project,
    call: Callable[..., tuple[int, str]],
    monkeypatch: pytest.MonkeyPatch,
    text: str,
) -> None:
    assert not is_address(text)
    with pytest.raises(EngineError, match="VERIFIED_DOCS_RUN is"):
        run_address({"VERIFIED_DOCS_RUN": text})
    monkeypatch.setenv("VERIFIED_DOCS_RUN", text)
    project.write("docs/page.md", "```python\nx = 1\n```\n")
    status, said = call("verify")
    assert status == 2
    assert "write an address such as https://" in said
