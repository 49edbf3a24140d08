"""A fence that is not what its author meant is told once, with what to write where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verified_docs.read.markdown import read_markdown

CODE = "```python\nprint(2)\n```\n"
SHOWN = {
    "a fence as long": ("```markdown\n", "```python\nprint(1)\n```\n", "```\n"),
    "one of four": ("````markdown\n", "````python\nprint(1)\n````\n", "````\n"),
    "a longer one": ("```text\n", "````markdown\n```python\nprint(1)\n```\n````\n", "```\n"),
    "a longer one with a marker": ("````text\n", "`````markdown\n````\n`````\n", "````\n"),
    "in a string": ("```python\n", 'x = """\n```python\n1\n```\n"""\n', "```\n"),
    "with tildes": ("~~~markdown\n", "~~~python\nprint(1)\n~~~\n", "~~~\n"),
    "without a language": ("```\n", "```python\nprint(1)\n```\n", "```\n"),
}


def mistakes(text: str) -> list[tuple[int, str]]:
    _, problems = read_markdown(text, Path("page.md"), "page.md")
    return [(problem.line, problem.message) for problem in problems]


def sources(text: str) -> list[str]:
    page, _ = read_markdown(text, Path("page.md"), "page.md")
    return [fence.source for fence in page.fences]


@pytest.mark.parametrize("below", ["", "\nText\n\n" + CODE, "\n```\nplain\n```\n\n" + CODE])
@pytest.mark.parametrize("shown", SHOWN)
def test_a_fence_that_shows_another_is_told_once_and_mended_by_what_is_said(
    shown: str, below: str
) -> None:
    opening, inside, end = SHOWN[shown]
    text = f"Text\n\n{opening}{inside}{end}{below}"
    ((line, message),) = mistakes(text)
    assert line == 3
    assert "opens a fence inside of this one" in message
    advice = re.search(r"write ([`~]+)(\w*) here and ([`~]+) in line (\d+)$", message)
    assert advice is not None
    lines = text.split("\n")
    lines[line - 1] = advice[1] + advice[2]
    lines[int(advice[4]) - 1] = advice[3]
    mended = "\n".join(lines)
    assert mistakes(mended) == []
    assert sources(mended)[0] == inside.removesuffix("\n")


@pytest.mark.parametrize(
    "text",
    [
        "```markdown\n    ```python\n    1\n    ```\n```\n",
        "````markdown\n```python\n1\n```\n````\n",
        "```markdown\n~~~python\n1\n~~~\n```\n",
        "```text\n````python\n1\n````\n```\n",
        "```text\n````python\n```\n",
        "```text\n``` x ``` is code\n```\n",
    ],
)
def test_a_fence_that_shows_another_whole_is_no_mistake(text: str) -> None:
    assert mistakes(text) == []
    assert len(sources(text)) == 1


def test_a_fence_that_is_not_closed_before_another_is_told_with_both_ways_out() -> None:
    ((line, message),) = mistakes(f"```python\nprint(1)\n\n{CODE}\n```\nplain\n```\n")
    assert line == 1
    assert "not closed before line 4 opens another: write ``` above that line; or," in message
    assert message.endswith("write ````python here and ```` in line 6")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("```python\n1\n", 1, "nothing closes it: write ``` below it"),
        ("```python\n1\n~~~\n", 1, "nothing closes it: write ``` below it"),
        ("```python\n1\n````\n", 1, "line 3 does not close it: write ``` there, as long as here"),
        (
            "- a\n\n  ```python\n  1\n```\n",
            3,
            "line 5 does not close it: write ``` there, indented",
        ),
        ("````markdown\n```python\n1\n```\n\nText\n\n" + CODE, 1, "nothing closes it: write ````"),
        ("- ```python\n  1\n  ```\n\n" + CODE, 1, "not rendered on the line of a list item"),
    ],
)
def test_a_fence_that_is_not_rendered_is_told_once_with_why(
    text: str, line: int, said: str
) -> None:
    ((told, message),) = mistakes(text)
    assert told == line
    assert said in message
