"""The languages of a page cannot drift apart."""

from __future__ import annotations

import pytest
from projects import Project

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
        ("### Detail {#detail}\n", "", "docs/en/page.md:13: heading `h3#detail` is missing"),
        ("{#part}", "{#teil}", "docs/zh/page.md:5: heading `h2#teil` is missing"),
        ("### Detail", "#### Detail", "docs/zh/page.md:13: heading `h4#detail` is missing"),
        ("](picture.png)", "](other.png)", "docs/en/page.md:11: image `picture.png` is missing"),
        ("[the link again](other.md)", "", "docs/en/page.md:15: link `other.md` is missing"),
        ("x = 1", "x = 2", "docs/en/page.md:8: the code of `a` is not the one"),
        ("rtol=1e-3", "rtol=1e-2", "docs/en/page.md:8: the options of `a` are not those"),
        ('id="a" ', 'id="b" ', "docs/en/page.md:8: block `a` stands where `b` stands"),
    ],
)
def test_drift_is_told_at_its_line(project: Project, before: str, after: str, said: str) -> None:
    assert before in PAGE
    found = problems(project, PAGE, PAGE.replace(before, after))
    assert any(line.startswith(said) for line in found), found


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
    assert "`verified-docs sync docs/en/page.md` carries it over" in told[0]


def test_a_link_below_another_heading_is_told_on_both_pages(project: Project) -> None:
    sentence = " and [another](https://example.org/a)"
    moved = PAGE.replace(sentence, "") + sentence
    address = "link `https://example.org/a` is missing in docs"
    assert problems(project, PAGE, moved) == [
        f"docs/en/page.md:3: {address}/zh/page.md, below `h1#title`",
        f"docs/zh/page.md:16: {address}/en/page.md, below `h3#detail`",
    ]


def test_headings_in_another_order_are_told(project: Project) -> None:
    swapped = PAGE.replace("{#part}", "{#x}").replace("{#detail}", "{#part}")
    swapped = swapped.replace("{#x}", "{#detail}").replace("### Detail", "## Detail")
    english = PAGE.replace("### Detail", "## Detail")
    (problem,) = problems(project, english, swapped)
    assert "heading `h2#part` stands where docs/zh/page.md:5 has `h2#detail`" in problem


def test_a_missing_translation_is_told(project: Project) -> None:
    (problem,) = problems(project, PAGE, None)
    assert problem.startswith("docs/en/page.md:1: no translation: the page in `zh` belongs at")


def test_a_heading_without_an_id_of_its_own_is_told_at_its_line(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    code = '```python\n## no heading\nx = "#_1"\n```\n'
    project.write("docs/en/page.md", f"# One {{#one}}\n\n{code}\n## Two {{#two}}\n")
    project.write("docs/zh/page.md", f"# 一 {{#one}}\n\n{code}\n## 二\n")
    told = {
        (problem.path, problem.line) for problem in parity_problems(project.pages(), project.config)
    }
    assert told == {("docs/en/page.md", 8), ("docs/zh/page.md", 8)}
