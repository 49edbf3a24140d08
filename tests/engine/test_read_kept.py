"""Pages kept from one run to the next are what reading them would give, or are read again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from projects import GUIDE, Project, pages_of_the_guide

from verified_docs.model.page import Page
from verified_docs.read import page_cache as kept
from verified_docs.read import pages as read
from verified_docs.read.pages import read_leniently, read_page

TEXT = '# A\n\n```python { id="x" rtol=1e-3 mask=time }\nprint(1)\n```\n\n```output\n1\n```\n'


class Readings:
    """How often a page was parsed since the process began."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times = 0
        for name in ("read_markdown", "read_notebook"):
            monkeypatch.setattr(read, name, self._counted(getattr(read, name)))

    def _counted(self, parse):
        def counted(*arguments):
            self.times += 1
            return parse(*arguments)

        return counted


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Readings:
    return Readings(monkeypatch)


def next_run(path: Path, project: Project) -> kept.Read:
    """Read a page as another process would: with nothing in memory."""
    read._parsed.cache_clear()
    return read_leniently(path, project.root, project.config.cache)


def files(project: Project) -> list[Path]:
    return sorted((project.config.cache / "pages").iterdir())


def test_a_page_that_is_as_it_was_is_not_read_again(project: Project, readings: Readings):
    page = project.write("docs/a.md", TEXT)
    first = next_run(page, project)
    assert next_run(page, project) == first == read_leniently(page, project.root)
    assert readings.times == 2  # the first time, and without a cache
    assert first[0].blocks[0].options.masks == {"time"}


@pytest.mark.parametrize("path", pages_of_the_guide(3), ids=lambda path: path.name)
def test_a_page_of_the_guide_is_kept_as_it_is(path: Path, tmp_path: Path, readings: Readings):
    expected = read_leniently(path, GUIDE)
    read._parsed.cache_clear()
    read_leniently(path, GUIDE, tmp_path)
    read._parsed.cache_clear()
    readings.times = 0
    found = read_leniently(path, GUIDE, tmp_path)
    assert readings.times == 0
    assert found == expected
    assert repr(found) == repr(expected)  # `1 == 1.0`, but it is another option


def test_a_page_that_has_changed_is_read_again(project: Project, readings: Readings):
    page = project.write("docs/a.md", TEXT)
    next_run(page, project)
    page.write_text(TEXT.replace("print(1)", "print(2)"))
    assert next_run(page, project)[0].blocks[0].source == "print(2)"
    assert len(files(project)) == 1  # in place of the older one
    page.write_text(TEXT)
    assert next_run(page, project)[0].blocks[0].source == "print(1)"
    assert readings.times == 3


def test_other_code_reads_every_page_again(
    project: Project, readings: Readings, monkeypatch: pytest.MonkeyPatch
):
    page = project.write("docs/a.md", TEXT)
    next_run(page, project)
    monkeypatch.setattr(kept, "made_with", lambda *parts: "other code")
    next_run(page, project)
    assert readings.times == 2


@pytest.mark.parametrize("damage", ["cut", "changed", "emptied", "of another page"])
def test_what_is_damaged_is_read_again(project: Project, readings: Readings, damage: str):
    page, other = project.write("docs/a.md", TEXT), project.write("docs/b.md", TEXT)
    first = next_run(page, project)
    file = files(project)[0]
    content = bytearray(file.read_bytes())
    content[content.index(b"print(1)") + 6] += 1
    next_run(other, project)
    another = next(path for path in files(project) if path != file)
    found = {
        "cut": file.read_bytes()[:-5],
        "changed": bytes(content),
        "emptied": b"",
        "of another page": another.read_bytes(),
    }
    file.write_bytes(found[damage])
    assert next_run(page, project) == first
    assert readings.times == 3
    assert next_run(page, project) == first
    assert readings.times == 3


def test_mistakes_are_told_again(project: Project, readings: Readings):
    page = project.write("docs/a.md", TEXT.replace("rtol", "rtoll"))
    _, problems = next_run(page, project)
    assert [problem.line for problem in problems] == [3]
    assert next_run(page, project)[1] == problems
    read._parsed.cache_clear()
    with pytest.raises(read.PageError, match=r"docs/a\.md:3: "):
        read_page(page, project.root, project.config.cache)
    assert readings.times == 1


def test_a_moved_page_is_kept_under_its_new_name(project: Project, readings: Readings):
    page = project.write("docs/a.md", TEXT)
    next_run(page, project)
    moved: Page = next_run(page.rename(page.with_name("b.md")), project)[0]
    assert (moved.name, moved.path.name, readings.times) == ("docs/b.md", "b.md", 2)


def test_what_would_not_read_back_the_same_is_not_kept(project: Project):
    path, cache = project.root / "docs/a.md", project.config.cache
    half = Page(path, "docs/a.md", TEXT, "\ud800", (), ())
    kept.keep_page(cache, path, "docs/a.md", TEXT, (half, ()))
    assert kept.find_page(cache, path, "docs/a.md", TEXT) is None
    whole = Page(path, "docs/a.md", TEXT, "\U00010000", (), ())
    kept.keep_page(cache, path, "docs/a.md", TEXT, (whole, ()))
    assert kept.find_page(cache, path, "docs/a.md", TEXT) == (whole, ())


def test_where_nothing_can_be_written_pages_are_read_each_time(
    project: Project, readings: Readings
):
    page = project.write("docs/a.md", TEXT)
    shutil.rmtree(project.config.cache.parent, ignore_errors=True)
    project.config.cache.parent.write_text("a file where a folder belongs")
    assert next_run(page, project) == next_run(page, project)
    assert readings.times == 2
