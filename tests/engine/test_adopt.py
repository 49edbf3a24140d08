"""Output that a page shows before anything verifies it is taken over, not written twice."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from projects import Project
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.compare.shown import laid_out, resembles
from verified_docs.kinds.commented import commented_output, lines_of_output
from verified_docs.model.page import Documented
from verified_docs.model.selection import Selection
from verified_docs.read.pages import read_leniently, read_page
from verified_docs.write.outputs import Updated, update


def code(source: str, id: str) -> str:
    return f'```python {{ id="{id}" }}\n{source}\n```\n'


def adopt(project: Project, adopts: bool = True) -> Updated:
    return update(project.pages(), project.config, Selection(), adopt=adopts)


PAGE = "\n".join(
    [
        code('print("the sum is", 1 + 1)', "agrees"),
        '```text title="It prints"\nthe sum is 2\n```\n',
        code('print("the product is", 3 * 3)', "older"),
        "~~~\nthe product is 8\nand more\n~~~\n",
        code('print("ready")', "tree"),
        "```text\nsrc/\n  tea.py\n```\n",
        "- item\n",
        textwrap.indent(code('print("nested output")', "nested"), "    "),
        "    ```console\n    nested output\n    ```\n",
        code("x = 1", "silent"),
        "```text\nx is one\n```\n",
    ]
)


def test_a_fence_that_shows_what_a_block_prints_becomes_its_output(project: Project):
    path = project.write("docs/page.md", PAGE)
    updated = adopt(project)
    assert updated.refused == ()
    assert updated.adopted == (
        "docs/page.md:5: the ```text fence is the output of agrees now",
        "docs/page.md:13: the ``` fence is the output of older now, with what it prints today",
        "docs/page.md:33: the ```console fence is the output of nested now",
    )
    text = path.read_text("utf-8")
    assert "```\n\n```output\nthe sum is 2\n```\n" in text
    assert "```\n\n~~~output\nthe product is 9\n~~~\n" in text
    assert "```\n\n```output\nready\n```\n\n```text\nsrc/\n" in text
    assert "    ```\n\n    ```output\n    nested output\n    ```\n" in text
    assert "```text\nx is one\n```\n" in text
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}
    assert adopt(project) == Updated((), ())
    assert path.read_text("utf-8") == text


def test_without_being_asked_update_writes_no_second_output_beside_one(project: Project):
    path = project.write("docs/page.md", PAGE)
    updated = adopt(project, adopts=False)
    assert [verdict.block.id for verdict in updated.refused] == ["agrees", "older", "nested"]
    (failure,) = updated.refused[0].failures
    assert "the ```text fence on line 5 is not verified" in failure.message
    assert "`verified-docs update --adopt`" in failure.message
    assert path.read_text("utf-8").count("output\n") == 2  # of `tree`, and what `nested` prints


def test_the_command_says_what_it_has_adopted(project: Project, monkeypatch: pytest.MonkeyPatch):
    project.write("docs/page.md", code("print(10)", "ten") + "\n```text\n10\n```\n")
    monkeypatch.chdir(project.root)
    refused = CliRunner().invoke(app, ["update"])
    assert (refused.exit_code, "docs/page.md:2: " in refused.output) == (1, False)
    adopted = CliRunner().invoke(app, ["update", "--adopt"])
    assert adopted.exit_code == 0
    assert adopted.output.startswith("docs/page.md:5: the ```text fence is the output of ten now\n")


COMMENTS = """\
print(3)
#> 3
for n in range(2):
    print(n)
    #> 0
    #> 1
print({"a": [n for n in range(20)]})
\"\"\"
{
    'a': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
}
\"\"\"
"""


def test_output_in_comments_is_verified_where_it_is(project: Project):
    wrong = COMMENTS.replace("#> 1", "#> 2")
    text = code(COMMENTS.rstrip(), "right") + "\n" + code(wrong.rstrip(), "wrong")
    project.write("docs/page.md", text + "\n" + code("x = 1\n#> 1", "nothing"))
    verdicts = project.verify()
    assert verdicts["right"].status == "passed"
    (failure,) = verdicts["wrong"].failures
    assert failure.line == 22
    assert "  0\n- 2\n+ 1\n" in failure.detail
    (failure,) = verdicts["nothing"].failures
    assert failure.message.startswith("prints nothing of what the page shows, which is in its com")


def test_output_in_comments_that_is_wrong_becomes_a_fence(project: Project):
    wrong = "x = 1\nprint(x)\n#> 2\nfor _ in 'a':\n    print('b')\n    '''\n    c\n    '''\n"
    kept = code("print(5)\n#> 5", "kept")
    text = kept + "\n" + code(wrong.rstrip(), "wrong") + "\n" + code("x = 1\n#> 1", "nothing")
    path = project.write("docs/page.md", text)
    updated = adopt(project)
    assert [verdict.block.id for verdict in updated.refused] == ["nothing"]
    assert updated.adopted == (
        "docs/page.md:9: the output in the comments of wrong was another: it is a fence now",
    )
    fence = code("x = 1\nprint(x)\nfor _ in 'a':\n    print('b')", "wrong")
    expected = f"{kept}\n{fence}\n```output\n1\nb\n```\n\n" + code("x = 1\n#> 1", "nothing")
    assert path.read_text("utf-8") == expected
    assert adopt(project).changed == ()


def test_output_is_shown_in_one_place(project: Project):
    text = code("print(5)\n#> 5", "twice") + "\n```output\n5\n```\n"
    _, (problem,) = read_leniently(project.write("docs/page.md", text), project.root)
    assert (problem.line, "keep one of the two" in problem.message) == (6, True)


@pytest.mark.parametrize(
    ("source", "found", "lines"),
    [
        ("print(1)\n#> 1", [(1, "1")], [1]),
        ("print(1)\n  #>  1\n#>", [(1, " 1"), (2, "")], [1, 2]),
        ('print("""\n#> 1\n""")', [], []),
        ("# > 1\nx = 1  #> 1\nprint(1)", [], []),
        (
            "if 1:\n    print(1)\n    '''\n    1\n      2\n    '''",
            [(3, "1"), (4, "  2")],
            [2, 3, 4, 5],
        ),
        ("x = 1\n'''\n1\n'''", [], []),
        ("print(1)\n'''1\n'''", [], []),
        ("print(\n#> 1", [], []),
    ],
)
def test_only_comments_and_strings_below_print_are_output(
    source: str, found: list[tuple[int, str]], lines: list[int]
):
    assert commented_output(source) == found
    assert lines_of_output(source) == lines


@pytest.mark.parametrize(
    ("written", "printed", "text", "lines"),
    [
        ("1\n{\n  'a': 1,\n}\n2", "1\n{'a': 1}\n2", "1\n{'a': 1}\n2", (1, 2, 5)),
        ("A(\n  b=[\n  1\n  ],\n)", "A(b=[1])", "A(b=[1])", (1,)),
        ("{\n  'a': 1\n}", "{\n  'a': 1\n}", "{\n  'a': 1\n}", (1, 2, 3)),
        ("{\n  'a': 2\n}", "{'a': 1}", "{\n  'a': 2\n}", (1, 2, 3)),
        ("(\nnot code\n)", "(not code)", "(\nnot code\n)", (1, 2, 3)),
        ("[", "[1]", "[", (1,)),
    ],
)
def test_a_value_laid_out_over_lines_is_the_one_printed_on_one_line(
    written: str, printed: str, text: str, lines: tuple[int, ...]
):
    found = laid_out(Documented(written, 1, 9), printed)
    assert (found.text, found.lines) == (text, lines)


@pytest.mark.parametrize(
    ("written", "printed", "alike"),
    [
        ("loss: 0.51", "loss: 0.49", True),
        ("a\nb\nc", "a\nb", True),
        ("src/\n  tea.py", "ready", False),
        ("", "1", False),
    ],
)
def test_an_older_output_is_told_from_other_text(written: str, printed: str, alike: bool):
    assert resembles(written, printed) is alike


def test_a_terminal_without_a_command_is_told_where_it_could_be_output(project: Project):
    text = code("x = 1", "a") + "\n```console\nx\n```\n\n```console\ny\n```\n"
    page, problems = read_leniently(project.write("docs/page.md", text), project.root)
    assert page.blocks[0].beside is not None
    assert page.notes == ((5, "a ```console fence without a command, which begins with `$ `"),)
    assert [problem.line for problem in problems] == [10]


ANNOTATED = """\
```python { id="annotated" }
print(1)  # (1)!
print(2)  # (2)
```

1. First, with text
that goes on
   and on.

    ```python { id="inside" }
    print(3)
    ```

2)  Second

"""


@pytest.mark.parametrize("after", ["Text.\n", "- another list\n", "```text\nsomething\n```\n"])
def test_an_output_stands_after_the_annotations_of_its_block(project: Project, after: str):
    path = project.write("docs/page.md", ANNOTATED + after)
    update(project.pages(), project.config, Selection())
    text = path.read_text("utf-8")
    inside = ANNOTATED.replace("    ```\n\n2)", "    ```\n\n    ```output\n    3\n    ```\n\n2)")
    assert text == inside + "```output\n1\n2\n```\n\n" + after
    page = read_page(path, project.root)
    assert [b.documented and b.documented.text for b in page.blocks] == ["1\n2", "3"]
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}


@pytest.mark.parametrize(
    "between",
    ["1. First\n\nText.\n", "Text.\n", "- First\n", "1. First\n\n```text\nx\n```\n"],
)
def test_an_output_after_anything_else_belongs_to_no_block(project: Project, between: str):
    text = f"```python\nprint(1)  # (1)!\n```\n\n{between}\n```output\n1\n```\n"
    _, problems = read_leniently(project.write("docs/page.md", text), project.root)
    assert "no code before it" in problems[-1].message


def test_a_list_is_one_of_annotations_only_where_a_comment_refers_to_it(project: Project):
    text = "```python\nprint('(1)!')\n```\n\n1. First\n\n```output\n1\n```\n"
    _, problems = read_leniently(project.write("docs/page.md", text), project.root)
    assert "no code before it" in problems[0].message


def test_an_output_after_annotations_is_removed_without_them(project: Project):
    text = "```python\nx = 1  # (1)!\n```\n\n1. First\n"
    path: Path = project.write("docs/page.md", text + "\n```output\n1\n```\n")
    update(project.pages(), project.config, Selection())
    assert path.read_text("utf-8") == text
