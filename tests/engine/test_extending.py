"""A new kind of block, option and mask: each is one declaration, and nothing else has to know."""

from __future__ import annotations

import dataclasses
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from projects import Project

from verified_docs.compare import judge
from verified_docs.export import as_script
from verified_docs.kinds import KINDS
from verified_docs.model import MASKS, Mask, Outcome, Selection
from verified_docs.model.options import Options, option
from verified_docs.mutate.allowed import allowance
from verified_docs.mutate.output_mutants import output_mutants
from verified_docs.slicing import snippets_of
from verified_docs.verify.fence_list import ledger
from verified_docs.write import update

KIND = '''
import dataclasses

from verified_docs.kinds import KINDS, Gave, Kind


class ShoutKind(Kind):
    """Words that are printed in capitals, as often as the option `times` says."""

    name = "shout"
    called = "a ```shout fence"
    languages = ("shout",)
    mistaken = ("cry",)
    syntax = "shell"
    takes = frozenset({"tolerance", "shouting"})
    is_python = False
    is_program = False
    takes_output = True

    def read(self, block):
        return dataclasses.replace(block, source="\\n".join([block.source] * block.options.times))

    def run(self, block, stage):
        print(block.source.upper())
        return Gave()


KINDS.append(ShoutKind())
'''
PAGE = """
```shout { id="twice" times=2 mask="colour" }
a rose #aa0011
```

```output
A ROSE #0000FF
A ROSE #0000FF
```
"""


def times(key: str, value: Any) -> int:
    return int(value)


@dataclasses.dataclass(frozen=True)
class MoreOptions(Options):
    times: int = option(times, 1, fits="shouting")


COLOUR = Mask("colour", re.compile(r"#[0-9A-Fa-f]{6}(?!\w)"), re.compile(r"#[0-9A-Fa-f]{6}"))


@pytest.fixture
def extended(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Project]:
    """A project whose pages can have the new kind, option and mask."""
    before = [*KINDS]
    (tmp_path / "shouting.py").write_text(KIND)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("verified_docs.model.options.Options", MoreOptions)
    monkeypatch.setitem(MASKS, "colour", COLOUR)  # type: ignore[arg-type]  # a dict for who adds
    importlib.import_module("shouting")
    project.configure(
        'preload = ["shouting"]\nlanguages = { en = "docs/en" }\n'
        f'environment = {{ PYTHONPATH = "{tmp_path}" }}'
    )
    yield project
    KINDS[:] = before
    del sys.modules["shouting"]


def test_a_block_of_a_new_kind_runs_and_is_compared(extended: Project) -> None:
    extended.write("docs/en/page.md", PAGE)
    verdict = extended.verify()["twice"]
    assert verdict.status == "passed", verdict.failures
    assert verdict.outcome is not None
    assert verdict.outcome.stdout == "A ROSE #AA0011\nA ROSE #AA0011\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [(" times=2", ""), (' mask="colour"', ""), ("A ROSE #0000FF\nA", "A"), ("A ROSE", "THE ROSE")],
)
def test_what_a_block_of_a_new_kind_shows_cannot_be_wrong(
    extended: Project, before: str, after: str
) -> None:
    extended.write("docs/en/page.md", PAGE.replace(before, after, 1))
    verdict = extended.verify()["twice"]
    assert [failure.kind for failure in verdict.failures] == ["output"]


def test_update_writes_what_a_block_of_a_new_kind_prints(extended: Project) -> None:
    path = extended.write("docs/en/page.md", PAGE.replace("A ROSE #0000FF\nA", "a"))
    done = update(extended.pages(), extended.config, Selection())
    assert (done.changed, done.refused) == (("docs/en/page.md",), ())
    assert path.read_text() == PAGE.replace("0000FF", "AA0011").lstrip("\n")
    assert extended.verify()["twice"].status == "passed"


def test_a_new_option_and_mask_are_told_of_where_they_do_not_belong(extended: Project) -> None:
    path = extended.write(
        "docs/en/page.md",
        "```python { times=2 }\n```\n\n```shout { devices=2 }\na\n```\n\n"
        '```shout { mask="colours" }\n```\n\n```cry\na\n```\n',
    )
    reasons = [entry.reason for entry in ledger([path], extended.root)]
    assert reasons == [
        "option `times` belongs to a ```shout fence, not to a ```python fence",
        "option `devices` belongs to a ```python fence or a cell of a notebook or a ```pycon "
        "fence, not to a ```shout fence",
        f"unknown mask `colours`; known: {', '.join(MASKS)}",
        "a fence marked `cry` is not verified; write ```shout",
    ]


def test_a_new_kind_is_mutated_and_exported(extended: Project) -> None:
    extended.write("docs/en/page.md", PAGE)
    (page,) = extended.pages()
    (block,) = page.blocks
    outcome = Outcome("finished", stdout="A ROSE #AA0011\nA ROSE #AA0011\n")
    assert judge(page, block, outcome).status == "passed"
    survived = [
        allowance(mutant.text.shown.text, mutant.documented, outcome.stdout[:-1], block.options)
        for mutant in output_mutants(block)
        if mutant.text and judge(page, mutant.block, outcome).status == "passed"
    ]
    assert survived
    assert set(survived) == {"masked"}
    assert snippets_of(page, extended.config) == []
    assert "# ```shout\n# a rose #aa0011\n# ```\n#\n# ```text\n# A ROSE" in as_script(page)
