"""Programs kept from one run to the next are what slicing would give, or are made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import GUIDE, Project, pages_of_the_guide

from verified_docs.model.page import Block, Page
from verified_docs.model.selection import ANY_MACHINE
from verified_docs.read.pages import read_leniently, read_page
from verified_docs.run import program_cache as kept
from verified_docs.run.program import Program, make_program
from verified_docs.settings import load_config

TEXT = """# A

```python { id="x" }
x = [1]
y = 2
```

What a proof takes in is less than the block above it.

```python { id="p" proof }
print(x)
```

```output
[1]
```
"""


class Slicings:
    """How often a program was made since the process began."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times = 0
        monkeypatch.setattr(kept, "make_program", self._counted)

    def _counted(self, *arguments) -> Program:
        self.times += 1
        return make_program(*arguments)


@pytest.fixture
def slicings(monkeypatch: pytest.MonkeyPatch) -> Slicings:
    return Slicings(monkeypatch)


def page_of(project: Project, text: str) -> Page:
    return read_page(project.write("docs/a.md", text), project.root)


def any_machine(block: Block) -> str | None:
    return ANY_MACHINE.reason_not_to_run(block)


def kept_program(page: Page, folder: Path, reason=any_machine, display=()) -> Program:
    return kept.program_of(page, reason, display, folder)


def test_a_page_that_is_as_it_was_is_not_sliced_again(
    project: Project, tmp_path: Path, slicings: Slicings
):
    page = page_of(project, TEXT)
    expected = make_program(page, any_machine)
    assert [block.source for block in expected.proofs[0].blocks] == ["x = [1]", "print(x)"]
    assert kept_program(page, tmp_path) == kept_program(page, tmp_path) == expected
    assert slicings.times == 1


@pytest.mark.parametrize("path", pages_of_the_guide(3), ids=lambda path: path.name)
def test_the_program_of_a_page_of_the_guide_is_kept_as_it_is(
    path: Path, tmp_path: Path, slicings: Slicings
):
    page, _ = read_leniently(path, GUIDE)
    display = load_config(GUIDE).display
    expected = make_program(page, any_machine, display)
    kept_program(page, tmp_path, display=display)
    found = kept_program(page, tmp_path, display=display)
    assert slicings.times == 1
    assert found == expected
    assert repr(found) == repr(expected)  # `1 == 1.0`, but it is another option


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = [1]", "x = [2]"),
        ("print(x)", "print(y)"),
        ("print(x)", "print(x, y)"),
        ('{ id="x" }', '{ id="x" devices=2 }'),
        ('{ id="x" }', '{ id="x" if="keras>=1" }'),
        ('{ id="p" proof }', '{ id="p" proof needs="x" }'),
        ('{ id="p" proof }', '{ id="p" }'),
        ("# A\n", "# A\n\nA line more, and each line of code is another of the page.\n"),
    ],
)
def test_a_page_that_has_changed_is_sliced_again(
    before: str, after: str, project: Project, tmp_path: Path, slicings: Slicings
):
    kept_program(page_of(project, TEXT), tmp_path)
    page = page_of(project, TEXT.replace(before, after))
    assert kept_program(page, tmp_path) == make_program(page, any_machine)
    assert slicings.times == 2
    assert len(list((tmp_path / "programs").iterdir())) == 1  # in place of the older one


def test_what_is_left_out_and_what_only_shows_make_it_another_program(
    project: Project, tmp_path: Path, slicings: Slicings
):
    page = page_of(project, TEXT)
    kept_program(page, tmp_path)
    alone = kept_program(page, tmp_path, lambda block: "no" if block.options.proof else None)
    assert alone.proofs == ()
    kept_program(page, tmp_path, display=("show",))
    assert slicings.times == 3


def test_other_code_slices_every_page_again(
    project: Project, tmp_path: Path, slicings: Slicings, monkeypatch: pytest.MonkeyPatch
):
    page = page_of(project, TEXT)
    kept_program(page, tmp_path)
    monkeypatch.setattr(kept, "made_with", lambda: "other code")
    kept_program(page, tmp_path)
    assert slicings.times == 2


def test_what_is_damaged_is_made_again(project: Project, tmp_path: Path, slicings: Slicings):
    page = page_of(project, TEXT)
    expected = kept_program(page, tmp_path)
    (file,) = (tmp_path / "programs").iterdir()
    content = file.read_bytes()
    for damaged in (b"", content[:-1], content.replace(b"[1]", b"[7]")):
        file.write_bytes(damaged)
        assert kept_program(page, tmp_path) == expected
    assert slicings.times == 4


def test_where_nothing_can_be_written_nothing_is_kept(
    project: Project, tmp_path: Path, slicings: Slicings
):
    page = page_of(project, TEXT)
    taken = tmp_path / "taken"
    taken.write_text("a file stands where the folder would")
    assert kept_program(page, taken) == kept_program(page, taken) == make_program(page, any_machine)
    assert slicings.times == 2
