"""What a page types at its blocks is read, shown as a terminal shows it, and part of programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project
from test_read_notebook import code, notebook, stream

from verified_docs.compare.verdict import Verdict, judge
from verified_docs.errors import PageError
from verified_docs.export.download import as_script
from verified_docs.languages.parity import parity_problems
from verified_docs.model.options import OptionError, Options, parse_options
from verified_docs.model.outcome import Outcome, Raised
from verified_docs.model.page import Block, Documented, Page
from verified_docs.run.program import chain
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify.verification import Verification

Run = Callable[..., dict[str, Verdict]]

PAGE = r"""
```python { id="asks" stdin="Ada\n36" }
name = input("Name? ")
age = int(input("Age? "))
print("Hello,", name, age + 1)
```

```output
Name? Ada
Age? 36
Hello, Ada 37
```

```python { id="later" }
print(age)
```

```output
36
```

```pycon { id="session" stdin="Bob" }
>>> other = input("Name? ")
Name? Bob
>>> other, name
('Bob', 'Ada')
```

```python { id="lines" stdin="1\n2" }
import sys

total = sum(int(line) for line in sys.stdin)
```

```output
1
2
```

```python { id="function" stdin="say 'x' \\ 你好" }
def ask(question):
    return input(question)


said = ask("? ")
```

```output
? say 'x' \ 你好
```

```python { id="last" stdin="" }
print(repr(ask("! ")), total, said, other)
```

```output
!
'' 3 say 'x' \ 你好 Bob
```
"""


def messages(verdict: Verdict) -> list[str]:
    return [failure.message for failure in verdict.failures]


def test_what_is_typed_is_shown_as_on_a_terminal_and_each_program_runs_alone(
    project: Project,
) -> None:
    project.configure('languages = { en = "docs/en" }')
    project.write("docs/en/page.md", PAGE)
    (page,) = project.pages()
    snippets = snippets_of(page, project.config)
    programs = [page, *[snippet.page for snippet in snippets]]
    with Verification(project.config, programs) as verification:
        verdicts = verification.verdicts()
    assert len(verdicts) == 12
    assert [messages(verdict) for verdict in verdicts if verdict.status != "passed"] == []
    texts = {snippet.path.stem: snippet.text for snippet in snippets}
    assert "#asks\n# stdin: Ada\n# stdin: 36\n\nname = input" in texts["asks"]
    assert 'iter(["Ada", "36"])' in texts["later"]
    assert "stdin" not in texts["later"]
    assert 'int(input("Age? "))\ndel input\n\nprint(age)' in texts["later"]


def test_a_cell_is_typed_at_too(project: Project) -> None:
    cell = code("input('Name? ')", stream("Name? Ada\n'Ada'"), id_="a", stdin="Ada")
    project.write("docs/page.ipynb", json.dumps(notebook(cell)))
    verdict = project.verify()["a"]
    assert verdict.status == "passed", verdict.failures


@pytest.mark.parametrize(
    ("options", "source", "shown", "told"),
    [
        ("", "input()", "", "nothing is typed at standard input: say what is, as in stdin="),
        (
            "",
            "try:\n    input()\nexcept EOFError:\n    print(1)",
            "1",
            "nothing is typed at standard input: say what is, as in stdin=",
        ),
        (
            r'stdin="1\n\n3"',
            "x = input()",
            "1",
            "never reads what the page types: an empty line, `3`; take it out of `stdin`",
        ),
        ('stdin=""', "print(1)", "1", "never reads what the page types: an empty line; take `std"),
        ('stdin="ab"', "import sys\nx = sys.stdin.read(1)", "ab", "never reads what the page typ"),
        ('stdin="1"', "input()\ninput()", "1", "; `stdin` types 1 line(s), and more is read: add"),
    ],
)
def test_all_that_is_typed_is_read_and_no_more(
    run: Run, options: str, source: str, shown: str, told: str
) -> None:
    output = f"\n```output\n{shown}\n```\n" if shown else ""
    verdict = run(f'```python {{ id="a" {options} }}\n{source}\n```\n{output}')["a"]
    (failure,) = verdict.failures
    assert told in failure.message
    assert failure.line == (1 if "never" in told or "try" in source else source.count("\n") + 2)


def test_a_line_that_is_read_but_for_its_end_is_read(run: Run) -> None:
    page = '```python { id="a" stdin="ab" }\nimport sys\n_ = sys.stdin.read(2)\n```\n'
    assert run(page + "\n```output\nab\n```\n")["a"].status == "passed"


def test_what_a_page_reads_instead_of_standard_input_is_its_own(run: Run) -> None:
    verdicts = run("""
        ```python { id="replaced" }
        import io
        import sys

        sys.stdin = io.StringIO("Ada\\nBob")
        print(input("? "))
        ```

        ```output
        ? Ada
        ```

        ```python { id="goes-on" }
        print(input("? "))
        sys.stdin = sys.__stdin__
        ```

        ```output
        ? Bob
        ```

        ```python { id="redirected" stdin="Eve" }
        import contextlib

        with contextlib.redirect_stdout(io.StringIO()) as text:
            input("? ")
        print(repr(text.getvalue()))
        ```

        ```output
        Eve
        '? '
        ```
        """)
    assert [messages(one) for one in verdicts.values() if one.status != "passed"] == []


def test_an_announced_exception_does_not_excuse_what_is_not_read() -> None:
    shown = Documented("ValueError: no", 5, 6)
    block = Block("a", "", 2, Options(stdin="1\n2", raises="ValueError"), shown)
    page = Page(Path("page.md"), "page.md", "", "", (block,), ())
    raised = Raised("ValueError", "ValueError: no", "", 2)
    (failure,) = judge(page, block, Outcome("raised", raised=raised, unread="2\n")).failures
    assert failure.message.startswith("never reads what the page types: `2`; take it out")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("stdin=36", "36"),
        ('stdin=""', ""),
        ('stdin=" Ada "', " Ada "),
        (r'stdin="a\nb\\n\tc"', "a\nb\\n\tc"),
    ],
)
def test_what_is_typed_is_read_as_it_is_written(text: str, typed: str) -> None:
    assert parse_options(f"{{ {text} }}").stdin == typed


@pytest.mark.parametrize("text", ["stdin", r'stdin="\d"', 'stdin="a\\"'])
def test_what_cannot_be_typed_is_an_error(text: str) -> None:
    with pytest.raises(OptionError):
        parse_options(f"{{ {text} }}")


@pytest.mark.parametrize(
    ("fence", "told"),
    [
        ('```console { stdin="a" }\n$ cat\n```\n', "option `stdin` belongs to a ```python fence"),
        ('```python { workers=2 stdin="a" }\n```\n', "which of them gets what is typed is chance"),
    ],
)
def test_where_nobody_can_type_it_is_a_mistake(project: Project, fence: str, told: str) -> None:
    project.write("docs/page.md", fence)
    with pytest.raises(PageError, match=told):
        project.pages()


def test_what_is_typed_is_in_the_key_of_a_record() -> None:
    keys = {
        chain([Block("a", "input()", 1, Options(stdin=typed))])[0] for typed in (None, "", "Ada")
    }
    assert len(keys) == 3


def test_the_languages_type_the_same(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    page = '```python {{ id="a" stdin="{}" }}\ninput()\n```\n'
    project.write("docs/en/page.md", page.format("Ada"))
    project.write("docs/zh/page.md", page.format("Bob"))
    (problem,) = parity_problems(project.pages(), project.config)
    assert "the options of `a` are not those" in problem.message


def test_a_download_says_what_to_type(project: Project) -> None:
    project.write("docs/page.md", PAGE)
    (page,) = project.pages()
    assert "# %%\n# stdin: Ada\n# stdin: 36\nname = input" in as_script(page)


@pytest.mark.parametrize("source", ["input()", "open('/etc/x', 'w')"])
def test_what_a_page_may_not_do_is_told_without_the_lines_of_the_engine(
    run: Run, source: str
) -> None:
    (failure,) = run(f'```python {{ id="a" }}\n{source}\n```\n')["a"].failures
    assert 'File "docs/page.md", line 2, in <module>' in failure.detail
    assert "verified_docs" not in failure.detail


def test_a_proof_takes_in_what_was_typed_above_it(project: Project) -> None:
    project.configure('languages = { en = "docs/en" }')
    asking = PAGE.partition('```python { id="later"')[0]
    project.write(
        "docs/en/page.md",
        f'{asking}Ada is 36.\n\n```python {{ id="proof" proof stdin="Bob" }}\n'
        'print(input("Who? "), name, age)\n```\n\n```output\nWho? Bob\nBob Ada 36\n```\n',
    )
    (page,) = project.pages()
    programs = [snippet.page for snippet in snippets_of(page, project.config)]
    with Verification(project.config, [page, *programs]) as verification:
        verdicts = verification.verdicts()
    assert len(verdicts) == 4
    assert [messages(verdict) for verdict in verdicts if verdict.status != "passed"] == []
