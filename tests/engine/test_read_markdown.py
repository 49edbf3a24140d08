"""Fences are found where the site renders them, and each mistake is told with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.model.options import Options
from verified_docs.model.page import Page
from verified_docs.read.markdown import read_markdown
from verified_docs.read.pages import find_pages, read_leniently, read_page


def read(text: str) -> tuple[Page, tuple[Problem, ...]]:
    return read_markdown(text, Path("page.md"), "page.md")


def whole(text: str) -> Page:
    page, problems = read(text)
    assert problems == ()
    return page


def fenced(prefix: str, *, marker: str = "```", code: str = "x = 1\n\nprint(x)") -> str:
    """A block and its output, each line behind `prefix`."""
    lines = [f"{marker}python", *code.split("\n"), marker, "", f"{marker}output", "1", marker]
    return "\n".join((prefix + line).rstrip() for line in lines) + "\n"


PLACES = {
    "plain": ("", 1, ""),
    "paragraph": ("Text\n", 2, ""),
    "tab": ('=== "One"\n\n', 3, "    "),
    "second tab": ('=== "One"\n\n    Text\n\n=== "Two"\n\n', 7, "    "),
    "admonition": ("!!! note\n\n", 3, "    "),
    "details": ('??? tip "More"\n\n', 3, "    "),
    "open details": ('???+ tip "More"\n\n', 3, "    "),
    "bullets": ("- one\n\n", 3, "    "),
    "numbers": ("1. one\n\n", 3, "    "),
    "nested list": ("- one\n\n    - two\n\n", 5, "        "),
    "quote": ("> text\n>\n", 3, "> "),
    "quote in a quote": ("> > text\n> >\n", 3, "> > "),
    "admonition in a tab": ('=== "One"\n\n    !!! note\n\n', 5, "        "),
    "admonition in a list": ("- one\n\n    !!! note\n\n", 5, "        "),
    "tab in a quote": ('> === "One"\n>\n', 3, ">     "),
    "definition": ("Term\n:   text\n\n", 4, "    "),
    "footnote": ("Text[^1]\n\n[^1]:\n    text\n\n", 6, "    "),
    "after a comment": ("<!-- c -->\n\n", 3, ""),
    "html with markdown": ("<div markdown>\n\n", 3, ""),
}


@pytest.mark.parametrize("marker", ["```", "~~~", "`````", "~~~~"])
@pytest.mark.parametrize("place", PLACES)
def test_a_block_is_found_in_every_place_with_its_line_and_its_output(
    place: str, marker: str
) -> None:
    before, line, prefix = PLACES[place]
    page = whole(before + fenced(prefix, marker=marker))
    (block,) = page.blocks
    assert block.source == "x = 1\n\nprint(x)"
    assert block.line == line + 1
    assert block.documented is not None
    assert block.documented.text == "1"
    assert (block.documented.first_line, block.documented.close_line) == (line + 7, line + 8)
    assert page.fences[0].prefix == prefix
    assert page.fences[0].marker == marker
    assert [fence.language for fence in page.fences] == ["python", "output"]


@pytest.mark.parametrize("language", ["python", "py"])
@pytest.mark.parametrize("space", ["", " "])
def test_both_names_of_the_language_and_a_space_before_it_are_read(
    language: str, space: str
) -> None:
    page = whole(f'```{space}{language} {{ id="a" rtol=1e-3 }}\n1\n```\n')
    assert page.blocks[0].id == "a"
    assert page.blocks[0].options.rtol == 1e-3


def test_a_longer_fence_holds_a_shorter_one() -> None:
    page = whole("````text\n```python\n1\n```\n````\n")
    assert page.blocks == ()
    assert [fence.source for fence in page.fences] == ["```python\n1\n```"]


def test_fences_that_the_site_does_not_show_as_code_are_no_blocks() -> None:
    text = "<!--\n```python\n1\n```\n-->\n\n`` ```python ``\n"
    assert whole(text).fences == ()


def test_a_fence_that_the_site_shows_as_it_is_written_is_a_mistake() -> None:
    text = "Text\n\n    ```python\n    1\n    ```\n"
    page, (problem,) = read_markdown(text, Path("page.md"), "page.md")
    assert page.fences == ()
    assert problem.line == 3
    assert "shown as it is written" in problem.message


def test_front_matter_is_not_read_and_keeps_the_lines() -> None:
    page = whole("---\ntitle: x\ntext: |\n  ```python\n---\n\n```python\n1\n```\n")
    assert [block.line for block in page.blocks] == [8]


def test_lines_between_rules_are_no_front_matter() -> None:
    page = whole("---\n\n# Title\n\n```python\n1\n```\n\n---\n")
    assert [block.line for block in page.blocks] == [6]
    assert page.title == "Title"


def test_fields_at_the_top_are_metadata_as_mkdocs_reads_them() -> None:
    page = whole("title: x\nmore: y\n    ```python\n    1\n    ```\n\n```python\n2\n```\n")
    assert [block.source for block in page.blocks] == ["2"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_breaks_of_any_system_and_a_byte_order_mark_are_read(
    tmp_path: Path, newline: str, bom: bytes
) -> None:
    path = tmp_path / "页 面.md"
    path.write_bytes(bom + fenced("").replace("\n", newline).encode())
    page = read_page(path, tmp_path)
    assert page.name == "页 面.md"
    assert page.blocks[0].source == "x = 1\n\nprint(x)"
    assert page.blocks[0].documented is not None
    assert page.blocks[0].documented.text == "1"
    assert page.fences[1].open_line == 7


def test_tabs_are_read_as_the_site_renders_them() -> None:
    page = whole("- one\n\n\t```python\n\tif 1:\n\t\tprint(1)\n\t```\n")
    assert page.blocks[0].source == "if 1:\n    print(1)"


def test_characters_that_the_renderer_reserves_do_no_harm() -> None:
    assert whole("\x02```python\n1\x03\n```\n").blocks[0].source == "1"


def problem_of(text: str) -> Problem:
    _, problems = read(text)
    assert len(problems) >= 1
    return problems[0]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Text\n\n```output\n1\n```\n", 3, "no code before it"),
        ("```text\n1\n```\n\n```output\n1\n```\n", 5, "no code before it"),
        ("```python\n1\n```\nText\n```output\n1\n```\n", 5, "no code before it"),
        ("```python\n1\n```\n\n# H\n\n```output\n1\n```\n", 7, "no code before it"),
        ("- a\n\n    ```python\n    1\n    ```\n\n```output\n1\n```\n", 7, "no code before it"),
        ("```python\n1\n```\n\n```output\n1\n```\n\n```output\n1\n```\n", 9, "no code before it"),
        ("```python\n1\n```\n\n```output { id=x }\n1\n```\n", 5, "takes no options"),
        ("Text\n\n```python\n1\n", 3, "not rendered as code"),
        ("```python\n1\n~~~\n", 1, "not rendered as code"),
        ("```python\n1\n````\n", 1, "not rendered as code"),
        ("    x\n\n- a\n\n  ```python\n  1\n```\n", 5, "not rendered as code"),
        ("```python\n1\n\n```python\n2\n```\n", 1, "not closed before line 4"),
        ('```python { id="a" }\n1\n```\n\n```python { id="a" }\n2\n```\n', 5, "duplicate id `a`"),
        ("# H\n\n```python { id=h-2 }\n1\n```\n\n```python\n2\n```\n", 7, "duplicate id `h-2`"),
        ("```python { ids=a }\n1\n```\n", 1, "did you mean `id`"),
        ("```python { rtol=x }\n1\n```\n", 1, "takes a number"),
        ("```python notest\n1\n```\n", 1, "not rendered as code|braces"),
        ("```pyhton\n1\n```\n", 1, "write ```python"),
        ("```python3\n1\n```\n", 1, "write ```python"),
        ("```pycon\n1\n```\n", 2, "begins with the prompt `>>> `"),
        ("```pycon\n>>> 1\n\n1\n```\n", 4, "outside of what a statement shows"),
        ("```pycon\n>>>1\n```\n", 2, "a prompt is followed by a space"),
        ("```pycon\n>>> 1  # doctest: +SKIP\n1\n```\n", 2, "options of doctest"),
        ("```doctest\n>>> 1\n```\n", 1, "write ```pycon"),
        ("```console\nls\n```\n", 2, "begins with the prompt `$ `"),
        ("```console\n$ ls \\\n```\n", 2, "a backslash continues the command"),
        ('```console { warns="UserWarning" }\n$ ls\n```\n', 1, "belongs to a ```python fence"),
        ("```console { stderr }\n$ ls\n```\n", 1, "or a ```pycon fence, not to a ```console fence"),
        ("```python { stderr workers=2 }\n1\n```\n", 1, "`stderr` and `devices` do not apply"),
        ("```python { status=1 }\n1\n```\n", 1, "belongs to a ```console fence"),
        ('```json { fiel="a.json" }\n{}\n```\n', 1, "did you mean `file`"),
        ('```json { file="a.json" }\n{}\n```\n', 1, "no block above writes"),
        ('```json { write="a.json" }\n{}\n```\n', 1, "no block after it uses"),
        ('```json { write="../a.json" }\n{}\n```\n', 1, "in the folder that blocks run in"),
        ('```json { if="keras" }\n{}\n```\n', 1, "`if` belongs to a block, and this fence runs"),
        (
            '```json { write="a.json" gpu }\n{}\n```\n\n```python\n1\n```\n',
            1,
            "`gpu` belongs to a block, and this fence runs nothing",
        ),
        ("```{python}\n1\n```\n", 1, "marked `{python}` is not verified; write ```python"),
        ("```{python .input}\n1\n```\n", 1, "write ```python"),
        ('```text id="x"\n1\n```\n', 1, 'write ```text { id="x" }'),
        ("```python\n1\n```\n\n```outptu\n1\n```\n", 5, "write ```output"),
        ("```python\n1\n```\n\n```Output\n1\n```\n", 5, "write ```output"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, message: str) -> None:
    problem = problem_of(text)
    assert (problem.path, problem.line) == ("page.md", line)
    assert any(part in problem.message for part in message.split("|"))


@pytest.mark.parametrize(
    "info",
    [
        'title="a.py"',
        'title="a b.py" hl_lines="1 2" linenums="1"',
        ' { title="a.py" }',
        " { .annotate }",
        ' { .annotate id="a" hl_lines="1" .no-copy }',
    ],
)
def test_options_of_the_theme_are_the_themes(info: str) -> None:
    (block,) = whole(f"```python {info}\n1\n```\n").blocks
    assert block.options == (Options(id="a") if "id=" in info else Options())


@pytest.mark.parametrize("language", ["bash", "text", "json", "yaml", "sh", "c", "", "pytb"])
def test_other_languages_are_left_alone(language: str) -> None:
    assert whole(f"```{language}\nx\n```\n").blocks == ()


@pytest.mark.parametrize("before", [0, 3])
def test_a_file_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path, before: int) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(b"text\n" * before + "caf\xe9\n".encode("latin-1"))
    with pytest.raises(PageError) as caught:
        read_page(path, tmp_path)
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("page.md", before + 1)
    assert "UTF-8" in problem.message


def test_derived_ids_count_from_their_heading_and_stay_when_other_parts_change() -> None:
    one = "# A\n\n```python\n1\n```\n\n## B\n\n```python\n2\n```\n\n```python\n3\n```\n"
    assert [block.id for block in whole(one).blocks] == ["a-1", "b-1", "b-2"]
    more = one.replace("## B", "Text\n\n```python\n9\n```\n\n## New\n\n```python\n8\n```\n\n## B")
    assert [block.id for block in whole(more).blocks] == ["a-1", "a-2", "new-1", "b-1", "b-2"]


def test_an_explicit_id_of_a_heading_is_the_base_of_derived_ids() -> None:
    page = whole("# 标题 { #base }\n\n```python\n1\n```\n")
    assert page.blocks[0].id == "base-1"
    assert page.title == "标题"


def test_images_right_after_a_block_are_its_figures() -> None:
    page = whole(
        fenced("")
        + "\n![A curve](figures/a.png#only-light)\n![A curve](figures/a-dark.png#only-dark)\n"
        + "\nText\n\n![Other](figures/b.png)\n"
    )
    figures = page.blocks[0].figures
    assert [(f.path, f.alt, f.line, f.theme) for f in figures] == [
        ("figures/a.png", "A curve", 11, "light"),
        ("figures/a-dark.png", "A curve", 12, "dark"),
    ]


def test_images_from_elsewhere_are_no_figures() -> None:
    page = whole(fenced("") + "\n![A photo](photo.png)\n![Drawn](deep/figures/c.png)\n")
    assert [figure.path for figure in page.blocks[0].figures] == ["deep/figures/c.png"]


def test_pages_are_found_once_however_often_they_are_named(tmp_path: Path) -> None:
    for name in ("a.md", "sub/b.ipynb", "sub/c.txt", ".hidden/d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    paths = [tmp_path, tmp_path / "a.md", tmp_path / "sub" / ".." / "a.md"]
    assert [path.name for path in find_pages(paths)] == ["a.md", "b.ipynb"]


@pytest.mark.parametrize("name", ["missing.md", "file.txt"])
def test_a_path_that_is_no_page_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(EngineError, match=name):
        find_pages([tmp_path / name])


def test_what_is_wrong_does_not_hide_what_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text("```python { ids=a }\n1\n```\n\n```python\n2\n```\n")
    page, problems = read_leniently(path, tmp_path)
    assert len(page.blocks) == 2
    assert len(problems) == 1
    assert json.dumps(str(problems[0]))


def test_blocks_of_a_page_agree_on_its_devices(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    fences = [f"```python {{ devices={number} }}\n1\n```\n" for number in (2, 2, 3)]
    path.write_text("\n".join(fences), "utf-8")
    _, (problem,) = read_leniently(path, tmp_path)
    assert (problem.line, "`devices=3` contradicts" in problem.message) == (9, True)
