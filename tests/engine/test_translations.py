"""A change of either language is seen in the other, with the paragraph that changed."""

from __future__ import annotations

import difflib
import json
from pathlib import Path

import nbformat
import pytest
from projects import Project
from test_read_notebook import code, notebook, stream, text_cell
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.export.download import as_script
from verified_docs.languages.behind import accept_pages, standings
from verified_docs.languages.prose import paragraphs
from verified_docs.languages.stamps import (
    marks_of,
    with_marks,
    without_marks,
    without_marks_in_html,
)
from verified_docs.model.page import Page
from verified_docs.read.markdown import read_markdown
from verified_docs.read.pages import read_page

PAGE = """\
---
title: A title
description: >-
  What a page
  is about.
template: page.html
---

# Heading {#heading}
Text that
goes on `a[0](b)` with a [link](there.md "Tip").

<!-- a note
to authors -->

```python { id="one" notest reason="takes a day" }
# whole
# lines
x = "# none"  # after
```

```output
1
```

![A picture](figures/picture.png#only-light){ width=100 }

- one
- two

!!! note "Take care"

    > Quoted

    ```mermaid
    A --> B
    ```

### Setting {: #setting .class }

```yaml
a: 1  # yaml
```

[there]: https://example.org/there
"""


def read(text: str, name: str = "docs/en/page.md") -> Page:
    page, problems = read_markdown(text, Path(name), name)
    assert problems == ()
    return page


def test_prose_is_what_only_a_translator_can_carry_over() -> None:
    found = [(one.line, one.end, one.heading, one.text) for one in paragraphs(read(PAGE))]
    assert found == [
        (2, 2, "", "A title"),
        (3, 3, "", "What a page is about."),
        (9, 9, "heading", "# Heading"),
        (10, 11, "heading", 'Text that goes on `a[0](b)` with a [link]( "Tip").'),
        (16, 16, "heading", "takes a day"),
        (17, 18, "heading", "# whole # lines"),
        (19, 19, "heading", "# after"),
        (26, 26, "heading", "![A picture](){ width=100 }"),
        (28, 29, "heading", "- one - two"),
        (31, 31, "heading", '!!! note "Take care"'),
        (33, 33, "heading", "Quoted"),
        (35, 37, "heading", "A --> B"),
        (39, 39, "setting", "### Setting"),
        (42, 42, "setting", "# yaml"),
        (45, 45, "setting", "[there]:"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{#heading}", "{#other}"),
        ("(there.md", "(elsewhere.md"),
        ("figures/picture.png", "figures/other.png"),
        ("https://example.org/there", "https://example.org/elsewhere"),
        ('x = "# none"', 'x = "# other"'),
        ('id="one"', 'id="two" rtol=0.1'),
        ("```output\n1\n", "```output\n2\n"),
        ("Text that\ngoes on", "Text   that goes\non"),
        ("a note\nto authors", "another note"),
        ("page.html", "other.html"),
    ],
)
def test_what_the_languages_share_and_layout_are_no_prose(before: str, after: str) -> None:
    assert before in PAGE
    one, other = (paragraphs(read(text)) for text in (PAGE, PAGE.replace(before, after)))
    assert [p.digest for p in one] == [p.digest for p in other]


@pytest.mark.parametrize(
    "before",
    ["A title", "about", "Heading", "goes on", "a[0](b)", "[link]", "Tip", "takes a day", "# whole",
     "# after", "A picture", "two", "Take care", "Quoted", "A --> B", "### Setting", "# yaml"],
)  # fmt: skip
def test_every_word_a_reader_reads_is_prose(before: str) -> None:
    assert PAGE.count(before) == 1
    one, other = (paragraphs(read(text)) for text in (PAGE, PAGE.replace(before, before + "s")))
    assert sum(p.digest != q.digest for p, q in zip(one, other, strict=True)) == 1


def test_text_after_a_comment_on_its_line_is_prose() -> None:
    text = "# T {#t}\n\n<!-- a --> Text.\n\nMore.\n\n<!-- b -->\n"
    assert [one.text for one in paragraphs(read(text))] == ["# T", "Text.", "More."]


ENGLISH = "# Title {#title}\n\nOne.\n\nTwo.\n\n## Part {#part}\n\nThree.\n"
CHINESE = "# 标题 {#title}\n\n一。\n\n二。\n\n## 部分 {#part}\n\n三。\n"


@pytest.fixture
def pair(project: Project) -> Project:
    """A page in two languages, each marked as written against the other."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    project.write("docs/en/page.md", ENGLISH)
    project.write("docs/zh/page.md", CHINESE)
    assert accept_pages(project.pages()[:1], project.config) == [
        "docs/en/page.md",
        "docs/zh/page.md",
    ]
    return project


def edit(project: Project, name: str, before: str, after: str) -> None:
    path = project.root / name
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def behind(project: Project) -> dict[str, list[tuple[str, int, str, str]]]:
    """Return for each page that is behind what has changed in its counterpart."""
    return {
        one.page.name: [(d.kind, d.line, d.text, d.heading) for d in one.differences]
        for one in standings(project.pages(), project.config)
        if one.state == "behind"
    }


def test_pages_that_were_accepted_are_in_step(pair: Project) -> None:
    assert {one.state for one in standings(pair.pages(), pair.config)} == {"in step"}
    assert accept_pages(pair.pages(), pair.config) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Two.", "Two and a half.", [("changed", 5, "Two and a half.", "title")]),
        ("Three.", "Three.\n\nFour.", [("new", 11, "Four.", "part")]),
        ("One.\n\n", "", [("gone", 1, "", "title")]),
        ("One.\n\nTwo.", "Both.", [("changed", 3, "Both.", "title"), ("gone", 3, "", "title")]),
        ("One.\n\nTwo.", "Two.\n\nOne.", [("new", 3, "Two.", "title"), ("gone", 5, "", "title")]),
        ("# Title {#title}\n\n", "", [("gone", 1, "", "")]),
    ],
)
def test_an_edit_is_seen_in_the_other_language(
    pair: Project, before: str, after: str, expected: list[tuple[str, int, str, str]]
) -> None:
    edit(pair, "docs/en/page.md", before, after)
    assert behind(pair) == {"docs/zh/page.md": expected}


def test_an_edit_of_the_translation_is_seen_in_the_original(pair: Project) -> None:
    edit(pair, "docs/zh/page.md", "三。", "四。")
    assert behind(pair) == {"docs/en/page.md": [("changed", 9, "四。", "part")]}
    accept_pages(pair.pages(), pair.config)
    assert behind(pair) == {}


def test_words_taken_over_from_a_page_are_no_news_to_it(pair: Project) -> None:
    for name in ("docs/en/page.md", "docs/zh/page.md"):
        with (pair.root / name).open("a", encoding="utf-8") as file:
            file.write("\n```python\nx = 1  # an English comment\n```\n")
    found = behind(pair)
    assert found == {}


def test_a_page_without_a_mark_or_a_counterpart_is_told(pair: Project) -> None:
    pair.write("docs/zh/page.md", CHINESE)
    pair.write("docs/en/alone.md", "# Alone {#alone}\n")
    found = standings(pair.pages(), pair.config)
    assert [(one.page.name, one.language, one.counterpart, one.state) for one in found] == [
        ("docs/en/alone.md", "zh", "docs/zh/alone.md", "missing"),
        ("docs/en/page.md", "zh", "docs/zh/page.md", "in step"),
        ("docs/zh/page.md", "en", "docs/en/page.md", "unmarked"),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\n\n<!-- written against en: 0123abcd -->\n"])
def test_a_mark_is_set_at_the_end_and_changes_nothing_else(
    newline: str, start: str, end: str
) -> None:
    text = f"# Title {{#title}}\n\nText.{end}"
    raw = start + text.replace("\n", newline)
    digests = tuple(f"{number:08x}" for number in range(20))
    marked = with_marks(read(text), raw, {"en": digests})
    assert marked.startswith((start + "# Title {#title}\n\nText.\n\n<!-- ").replace("\n", newline))
    assert marked.endswith("-->" + newline)
    assert max(map(len, marked.split("\n"))) <= 101
    assert ("\n" in marked.replace("\r\n", "")) == (newline == "\n")
    page = read(marked.removeprefix("\ufeff").replace("\r\n", "\n"))
    assert marks_of(page) == {"en": digests}
    assert with_marks(page, marked, {"en": digests}) == marked
    assert [one.text for one in paragraphs(page)] == ["# Title", "Text."]


def test_a_mark_is_found_wherever_text_was_added_after_it() -> None:
    page = read("# Title {#title}\n\n<!-- written against zh: 0123abcd\n89abcdef -->\n\nMore.\n")
    assert marks_of(page) == {"zh": ("0123abcd", "89abcdef")}
    text = with_marks(page, page.text, {"zh": (), "fr": ("00000000",)})
    assert text == (
        "# Title {#title}\n\n\nMore.\n\n"
        "<!-- written against fr: 00000000 -->\n<!-- written against zh: -->\n"
    )
    assert marks_of(read(text)) == {"fr": ("00000000",), "zh": ()}


def test_a_mark_is_shown_nowhere_but_in_a_fence() -> None:
    mark = "<!-- written against zh: 0123abcd\n89abcdef -->"
    shown = f"```html\n{mark}\n```"
    page = read(f'# Title {{#title}}\n\n{shown}\n\n```python {{ id="a" }}\nx = 1\n```\n\n{mark}\n')
    assert marks_of(page) == {"zh": ("0123abcd", "89abcdef")}
    assert without_marks(page).count("written against") == 1
    assert len(without_marks(page)) == len(page.text) - len(mark) + 1
    assert as_script(page).count("written against") == 1
    html = (
        "<pre>&lt;!-- written against zh: 0123abcd --&gt;</pre>\n<p>x</p>\n" + mark + "\n<p>y</p>"
    )
    assert without_marks_in_html(html) == html.replace("\n" + mark, "")


def test_a_notebook_carries_its_mark_in_its_metadata(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language, words, comment in (("en", "Words", "one"), ("zh", "文字", "一")):
        cells = [
            text_cell(f'## <a id="part"></a>{words}\n\nMore {words}.', "text"),
            code(f"x = 1  # {comment}\nprint(x)", stream("1\n"), id_="code"),
        ]
        content = {
            **notebook(*cells),
            "metadata": {"kernelspec": {"name": "k", "display_name": "K"}},
        }
        project.write(f"docs/{language}/page.ipynb", json.dumps(content, indent=1) + "\n")
    english = project.root / "docs" / "en" / "page.ipynb"
    before = english.read_text("utf-8")
    accept_pages(project.pages(), project.config)
    text = english.read_text("utf-8")
    lines = difflib.ndiff(before.splitlines(), text.splitlines())
    assert [line for line in lines if line.startswith("- ")] == []
    nbformat.validate(nbformat.reads(text, as_version=4))
    assert behind(project) == {}
    assert accept_pages(project.pages(), project.config) == []
    edit(project, "docs/en/page.ipynb", "More Words", "Other Words")
    edit(project, "docs/en/page.ipynb", "# one", "# two")
    assert "# two" in english.read_text("utf-8").splitlines()[27 - 1]
    assert behind(project) == {
        "docs/zh/page.ipynb": [
            ("changed", 9, "Other Words.", "part"),
            ("changed", 27, "# two", "part"),
        ]
    }


def test_the_command_lists_what_changed_and_accepts(
    pair: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pair.root)
    listed = CliRunner().invoke(app, ["translations"])
    assert (listed.exit_code, listed.stdout) == (0, "2 page(s), 0 to bring in step\n")
    edit(pair, "docs/en/page.md", "Two.", "Two" + " and more" * 30 + ".")
    edit(pair, "docs/en/page.md", "\n\nThree.", "")
    for given in ([], ["docs/en/page.md"], ["docs/zh"]):
        listed = CliRunner().invoke(app, ["translations", *given])
        assert listed.exit_code == 1
        assert listed.stdout.splitlines() == [
            "docs/zh/page.md: docs/en/page.md has changed since this page was written",
            f"    docs/en/page.md:5: changed: {('Two' + ' and more' * 30)[:99]}…",
            "    docs/en/page.md:7: a paragraph after this line has gone",
            "2 page(s), 1 to bring in step",
        ]
    found = json.loads(CliRunner().invoke(app, ["translations", "--format", "json"]).stdout)
    assert [(one["page"], one["state"], len(one["differences"])) for one in found] == [
        ("docs/zh/page.md", "behind", 2)
    ]
    refused = CliRunner().invoke(app, ["translations", "--accept"])
    assert refused.exit_code == 2
    assert "--accept takes the pages" in refused.stderr
    accepted = CliRunner().invoke(app, ["translations", "--accept", "docs/zh/page.md"])
    assert accepted.exit_code == 0
    assert accepted.stdout == "wrote docs/zh/page.md\n2 page(s), 0 to bring in step\n"


def test_the_command_names_pages_without_a_mark_or_a_counterpart(
    pair: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pair.root)
    pair.write("docs/zh/page.md", CHINESE)
    pair.write("docs/en/alone.md", "# Alone {#alone}\n")
    listed = CliRunner().invoke(app, ["translations"])
    assert listed.exit_code == 1
    first, second, _ = listed.stdout.splitlines()
    assert first.startswith(
        "docs/en/alone.md: no translation in `zh`: copy the page to docs/zh/alone.md"
    )
    assert second.startswith("docs/zh/page.md: does not say what it was written against")


def test_a_page_that_cannot_be_read_is_no_counterpart(pair: Project) -> None:
    pages = pair.pages()
    (pair.root / "docs" / "zh" / "page.md").write_bytes(b"\xff")
    assert standings(pages[:1], pair.config) == []


def test_a_mark_does_not_change_what_runs(pair: Project) -> None:
    marked = read_page(pair.root / "docs" / "en" / "page.md", pair.root)
    plain = read(ENGLISH)
    assert marked.blocks == plain.blocks
    assert marked.landmarks == plain.landmarks
