"""The languages of a page cannot drift apart."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.languages.behind import accept_pages
from verified_docs.languages.parity import parity_problems

PAGE = """
# Title {#title}

Text with [a link](other.md) and [another](https://example.org/a).

## Part {#part}

```python { id="a" rtol=1e-3 }
x = 1  # one
```

![A picture](picture.png)

### Detail {#detail}

[the link again](other.md)
"""


def problems(project: Project, english: str, chinese: str | None) -> list[str]:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    project.write("docs/en/page.md", english)
    project.write("docs/zh/other.md", "# Other {#other}\n")
    project.write("docs/en/other.md", "# Other {#other}\n")
    if chinese is not None:
        project.write("docs/zh/page.md", chinese)
    return [str(problem) for problem in parity_problems(project.pages(), project.config)]


def test_a_translation_of_prose_comments_and_order_of_links_passes(project: Project) -> None:
    chinese = (
        PAGE.replace("Title", "标题")
        .replace("# one", "# 一")
        .replace(
            "Text with [a link](other.md) and [another](https://example.org/a).",
            "[另一个](https://example.org/a)和[链接](other.md)。",
        )
    )
    assert problems(project, PAGE, chinese) == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            "### Detail {#detail}\n",
            "",
            "docs/en/page.md:13: heading `#detail` is missing in docs/zh/page.md: write it there as "
            "well, below line 5, or take it out here",
        ),
        (
            "{#part}",
            "{#teil}",
            "docs/en/page.md:5: heading `#part` is `#teil` at docs/zh/page.md:5: `verified-docs sync "
            "docs/en/page.md` carries the id here over, and `verified-docs sync docs/zh/page.md` the "
            "one there",
        ),
        (
            "### Detail",
            "#### Detail",
            "docs/en/page.md:13: heading `#detail` is of level 3 here and of level 4 at "
            "docs/zh/page.md:13: give it the same in both",
        ),
        (
            "](picture.png)",
            "](other.png)",
            "docs/en/page.md:11: image `picture.png` stands where docs/zh/page.md:11 has `other.png`",
        ),
        (
            "[the link again](other.md)",
            "",
            "docs/en/page.md:15: link `other.md` is missing in docs/zh/page.md, below `#detail`: "
            "write it there as well",
        ),
        (
            "[the link again](other.md)",
            "[the link again](an.md)",
            "docs/en/page.md:15: link `other.md` stands where docs/zh/page.md:15 has `an.md`",
        ),
        ("x = 1", "x = 2", "docs/en/page.md:8: the code of `a` is not the one"),
        ("rtol=1e-3", "rtol=1e-2", "docs/en/page.md:8: the options of `a` are not those"),
        ('id="a" ', 'id="b" ', "docs/en/page.md:8: block `a` stands where `b` stands"),
    ],
)
def test_drift_is_told_at_its_line(project: Project, before: str, after: str, said: str) -> None:
    assert before in PAGE
    found = problems(project, PAGE, PAGE.replace(before, after))
    (problem,) = found
    assert problem.startswith(said)


@pytest.mark.parametrize(
    ("before", "after", "here", "there"),
    [
        ("    y = 2", "    y = 3", 11, 12),
        ("    y = 2", "    y = 2\n    z = 3", 12, 13),
        ("f(1)", "f(2)", 13, 14),
        ("x = 1", "x = 1 +", 8, 8),
    ],
)
def test_changed_code_is_told_at_its_line_on_both_pages(
    project: Project, before: str, after: str, here: int, there: int
) -> None:
    code = "x = 1\n\ndef f(a):\n    y = 2\n    return y\nf(1)"
    english = PAGE.replace("x = 1  # one", code)
    chinese = PAGE.replace("x = 1  # one", "# 注释\n" + code)
    english = english.replace(before, after)
    told = problems(project, english, chinese)
    assert f"docs/en/page.md:{here}: the code of `a` is not the one" in told[0]
    assert f"docs/zh/page.md:{there}" in told[0]
    assert "`verified-docs sync docs/en/page.md` carries over what is here" in told[0]
    assert "`verified-docs sync docs/zh/page.md` what is there" in told[0]


def test_a_link_below_another_heading_is_told_on_both_pages(project: Project) -> None:
    sentence = " and [another](https://example.org/a)"
    moved = PAGE.replace(sentence, "") + sentence
    address = "link `https://example.org/a` is missing in docs"
    remedy = "write it there as well, or take it out here"
    assert problems(project, PAGE, moved) == [
        f"docs/en/page.md:3: {address}/zh/page.md, below `#title`: {remedy}",
        f"docs/zh/page.md:16: {address}/en/page.md, below `#detail`: {remedy}",
    ]


def test_headings_in_another_order_are_told(project: Project) -> None:
    swapped = PAGE.replace("{#part}", "{#x}").replace("{#detail}", "{#part}")
    swapped = swapped.replace("{#x}", "{#detail}").replace("### Detail", "## Detail")
    english = PAGE.replace("### Detail", "## Detail")
    (problem,) = problems(project, english, swapped)
    assert "heading `h2#part` stands where docs/zh/page.md:5 has `h2#detail`" in problem


def test_a_missing_translation_is_told(project: Project) -> None:
    (problem,) = problems(project, PAGE, None)
    assert problem == (
        "docs/en/page.md:1: no translation in `zh`: copy the page to docs/zh/page.md and translate "
        "its prose"
    )


def test_a_heading_without_an_id_of_its_own_is_told_at_its_line(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    code = '```python\n## no heading\nx = "#_1"\n```\n'
    project.write("docs/en/page.md", f"# One {{#one}}\n\n{code}\n## Two {{#two}}\n")
    project.write("docs/zh/page.md", f"# 一 {{#one}}\n\n{code}\n## 二\n")
    (problem,) = parity_problems(project.pages(), project.config)
    assert str(problem) == (
        "docs/zh/page.md:8: this heading has no id of its own: write {#two} after it, the id of its "
        "counterpart at docs/en/page.md:8"
    )


def stamped(project: Project, english: str, chinese: str) -> list[str]:
    """What is apart of two pages that were in step and have been changed since."""
    problems(project, PAGE, CHINESE)
    accept_pages(project.pages(), project.config)
    for language, text, before in (("en", english, PAGE), ("zh", chinese, CHINESE)):
        if text != before:
            path = project.root / f"docs/{language}/page.md"
            marks = path.read_text("utf-8").partition("<!-- written against")
            path.write_text(text + "\n" + marks[1] + marks[2], "utf-8")
    return [str(problem) for problem in parity_problems(project.pages(), project.config)]


CHINESE = PAGE.replace("# Title", "# 标题").replace("# Part", "# 一节").replace("Detail", "细节")


@pytest.mark.parametrize("changed", ["en", "zh"])
def test_a_renamed_heading_is_told_once_on_the_page_that_was_changed(
    project: Project, changed: str
) -> None:
    english = PAGE.replace("# Part {#part}", "# Piece {#piece}") if changed == "en" else PAGE
    chinese = CHINESE if changed == "en" else CHINESE.replace("一节 {#part}", "一段 {#piece}")
    (problem,) = stamped(project, english, chinese)
    other = "zh" if changed == "en" else "en"
    line = PAGE.lstrip().split("\n").index("## Part {#part}") + 1
    place = f"docs/{changed}/page.md"
    assert problem.startswith(
        f"{place}:{line + 1}: heading `#piece` is `#part` at docs/{other}/page.md:"
    )
    assert f"its text has changed here; `verified-docs sync {place}` carries" in problem


@pytest.mark.parametrize("changed", ["en", "zh"])
def test_a_heading_that_was_taken_out_is_told_where_it_was(project: Project, changed: str) -> None:
    english = PAGE.replace("### Detail {#detail}\n", "") if changed == "en" else PAGE
    chinese = CHINESE if changed == "en" else CHINESE.replace("### 细节 {#detail}\n", "")
    (problem,) = stamped(project, english, chinese)
    assert problem.startswith(f"docs/{changed}/page.md:")
    assert "heading `#detail` of docs/" in problem
    assert "is missing below this line" in problem


def test_a_new_heading_is_told_where_it_is(project: Project) -> None:
    (problem,) = stamped(project, PAGE + "\n### More {#more}\n", CHINESE)
    assert problem.startswith("docs/en/page.md:")
    assert "heading `#more` is missing in docs/zh/page.md: write it there as well" in problem


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_misspelt_option_is_one_mistake_whatever_the_other_language_has(
    project: Project, call: Callable[..., tuple[int, str]], language: str
) -> None:
    problems(project, PAGE, PAGE)
    path = project.root / f"docs/{language}/page.md"
    path.write_text(path.read_text().replace("rtol", "rtoll"))
    status, output = call("verify", "docs/en/page.md", "docs/zh/page.md")
    assert status == 1
    assert f"docs/{language}/page.md:7: unknown option `rtoll`" in output
    assert "1 mistake(s) in pages" in output
