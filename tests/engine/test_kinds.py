"""Whatever a page can show is proven: sessions, consoles, signatures, files, workers, figures."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict
from verified_docs.languages.parity import parity_problems
from verified_docs.model.selection import Selection
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify.verification import Verification
from verified_docs.write.outputs import update

Run = Callable[..., dict[str, Verdict]]

SESSION = """
```pycon { id="s" }
>>> x = 3
>>> x + 1
4
>>> def halve(y):
...     return y / 0
...
>>> halve(x)
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ZeroDivisionError: division by zero

>>> print("a\\n\\nb")
a
<BLANKLINE>
b
>>> x = = 2
Traceback (most recent call last):
SyntaxError: invalid syntax
>>> 1.0 / 3
0.3333333
>>> _ * 3
1.0
>>> # nothing comes of a comment
```
"""


def failure(verdict: Verdict) -> tuple[int, str]:
    assert len(verdict.failures) == 1, verdict.failures
    return verdict.failures[0].line, verdict.failures[0].message


def test_a_session_shows_values_printed_lines_and_exceptions(run: Run) -> None:
    assert run(SESSION)["s"].status == "passed"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (">>> x + 1\n4", ">>> x + 1\n5", 4),
        (">>> x + 1\n4", ">>> x + 1", 4),
        (">>> x = 3", ">>> x = 3\n3", 3),
        ("ZeroDivisionError: division by zero", "ZeroDivisionError: by zero", 11),
        ("ZeroDivisionError: division by zero", "ValueError: division by zero", 11),
        ("<BLANKLINE>\n", "", 15),
        ("invalid syntax", "cannot assign", 19),
        ("0.3333333", "0.3334333", 21),
        ("1.0\n", "1.0\n2.0\n", 24),
    ],
)
def test_a_change_in_a_session_fails_at_its_line(
    run: Run, before: str, after: str, line: int
) -> None:
    assert SESSION.count(before) == 1
    verdict = run(SESSION.replace(before, after))["s"]
    assert failure(verdict) == (line, "prints something else than the page shows")


def test_a_session_and_the_blocks_around_it_share_their_names(run: Run) -> None:
    verdicts = run("""
        ```python { id="before" }
        x = 1
        ```

        ```pycon { id="s" }
        >>> y = x + 1
        ```

        ```python { id="after" }
        print(y)
        ```

        ```output
        2
        ```
        """)
    assert {verdict.status for verdict in verdicts.values()} == {"passed"}


def test_a_session_is_a_program_that_prints_what_it_shows(project: Project) -> None:
    project.configure('languages = { en = "docs/en" }')
    project.write(
        "docs/en/page.md",
        SESSION.replace("# nothing", "print(x)\n3\n>>> # nothing").replace(
            ">>> x + 1", ">>> def show(y):\n...     print(y)\n...\n>>> show(2)\n2\n>>> x + 1"
        ),
    )
    (page,) = project.pages()
    (snippet,) = snippets_of(page, project.config)
    with Verification(project.config, [snippet.page]) as verification:
        (verdict,) = verification.verdicts()
    assert verdict.status == "passed", verdict.failures


def test_leaving_a_session_is_a_failure(run: Run) -> None:
    verdict = run('```pycon { id="s" }\n>>> raise SystemExit\n```\n')["s"]
    assert verdict.failures[0].message.startswith("raised SystemExit")


def test_a_session_keeps_its_stack_when_it_is_updated(project: Project) -> None:
    path = project.write("docs/page.md", SESSION.replace("\n4\n", "\n7\n"))
    done = update(project.pages(), project.config, Selection())
    assert done.refused == ()
    assert path.read_text() == SESSION.lstrip("\n")


def test_an_exception_that_a_session_does_not_show_is_written_with_its_stack_hidden(
    project: Project,
) -> None:
    path = project.write("docs/page.md", '> ```pycon { id="s" }\n> >>> 1 / 0\n> ```\n')
    update(project.pages(), project.config, Selection())
    assert path.read_text() == (
        '> ```pycon { id="s" }\n> >>> 1 / 0\n> Traceback (most recent call last):\n>     ...\n'
        "> ZeroDivisionError: division by zero\n> ```\n"
    )
    assert project.verify()["s"].status == "passed"


CONSOLE = """
```python { write="tools/greet.py" }
import sys

print("hello", *sys.argv[1:])
```

```console { id="c" }
$ python tools/greet.py \\
    you
hello you
$ echo to stderr >&2
to stderr

$ ls tools
greet.py
```
"""


def test_a_console_and_python_find_the_same_programs(run: Run) -> None:
    here = os.path.dirname(sys.executable)
    find = "import shutil; print(shutil.which('python') == PROGRAM)"
    page = f"""
    ```python {{ id="a" }}
    {find.replace("PROGRAM", repr(os.path.join(here, "python")))}
    ```

    ```output
    True
    ```

    ```console {{ id="b" }}
    $ test "$(command -v python)" = "{here}/python"
    ```
    """
    assert {verdict.status for verdict in run(page).values()} == {"passed"}


def test_a_console_runs_commands_and_compares_what_they_write(run: Run) -> None:
    assert run(CONSOLE)["c"].status == "passed"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("hello you", "hello me", 10),
        ("hello you\n", "", 10),
        ("to stderr\n\n", "\n\n", 12),
        ('print("hello"', 'print("hi"', 10),
        ("greet.py\n```", "greet.py\nmore\n```", 16),
    ],
)
def test_a_change_in_a_console_fails_at_its_line(
    run: Run, before: str, after: str, line: int
) -> None:
    verdict = run(CONSOLE.replace(before, after))["c"]
    assert failure(verdict) == (line, "prints something else than the page shows")


@pytest.mark.parametrize(
    ("options", "commands", "message"),
    [
        ("", "$ exit 3", "`exit 3` ended with exit status 3; expected 0, or say status=3"),
        ("status=2", "$ exit 3", "`exit 3` ended with exit status 3; expected 2"),
        ("status=3", "$ true", "`true` ended with exit status 0; expected 3"),
        ("status=3", "$ (exit 3)\n$ exit 3", "`(exit 3)` ended with exit status 3; expected 0"),
        ("", "$ exit\n$ true", "`true` is not run: the command above it has ended the shell"),
        ("", "$ no-such-program 2>&-", "ended with exit status 127; expected 0"),
    ],
)
def test_every_command_ends_with_0_and_the_last_as_the_fence_says(
    run: Run, options: str, commands: str, message: str
) -> None:
    verdict = run(f'```console {{ id="c" {options} }}\n{commands}\n```\n')["c"]
    assert message in failure(verdict)[1]


ONE_BASH = """\
```console { id="c" status=4 }
$ mkdir data && touch data/inside.txt
$ cd data
$ ls
inside.txt
$ export WORD=there; hello() { echo "hello $WORD"; }; plain=1
$ hello; echo $plain; [[ hello == h* ]] && (cd /; pwd)
hello there
1
/
$ read -r line; echo "$? <$line>"
1 <>
$ cd nowhere || no-such-program || true
bash: cd: nowhere: No such file or directory
bash: no-such-program: command not found
$ exit 4
```

```console { id="d" }
$ ls; echo "<$WORD>"
data
<>
```
"""


def test_the_commands_of_a_fence_are_typed_into_one_bash(run: Run) -> None:
    assert [verdict.failures for verdict in run(ONE_BASH).values()] == [(), ()]


def test_a_command_finds_the_programs_beside_the_interpreter(run: Run) -> None:
    text = '```console { id="c" }\n$ command -v verified-docs >found && echo found\nfound\n```\n'
    assert run(text)["c"].status == "passed"


def test_what_a_page_writes_for_a_block_is_part_of_the_block(project: Project) -> None:
    project.write("docs/page.md", CONSOLE)
    assert project.verify()["c"].status == "passed"
    assert project.verify()["c"].recorded
    project.write("docs/page.md", CONSOLE.replace('"hello"', '"hi"'))
    assert project.verify()["c"].status == "failed"


SIGNATURE = """
```python { id="sig" signature }
json.dump(
    obj,
    fp,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
)
```
"""


def test_a_signature_is_that_of_what_is_installed(run: Run) -> None:
    assert run(SIGNATURE)["sig"].status == "passed"
    flat = '```python { id="sig" signature }\nbase64.b64encode(s, altchars=None)\n```\n'
    assert run(flat)["sig"].status == "passed"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("    fp,\n", "    file,\n", 4),
        ("    obj,\n    fp,\n", "    fp,\n    obj,\n", 3),
        ("skipkeys=False", "skipkeys=True", 6),
        ("    *,\n", "", 5),
        ("    cls=None,\n", "", 10),
        ("    **kw,\n", "    more=1,\n    **kw,\n", 15),
        ("    **kw,\n", "", 2),
    ],
)
def test_a_change_in_a_signature_fails_at_its_line(
    run: Run, before: str, after: str, line: int
) -> None:
    verdict = run(SIGNATURE.replace(before, after))["sig"]
    assert failure(verdict) == (line, "the installed `json.dump` has another signature")


def test_update_writes_the_installed_signature(project: Project) -> None:
    path = project.write("docs/page.md", SIGNATURE.replace("    fp,\n", "    f=1,\n"))
    update(project.pages(), project.config, Selection())
    assert path.read_text() == SIGNATURE.lstrip("\n")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("json.dumpss(obj)", "there is no `json.dumpss`"),
        ("nothing.here(a)", "`nothing` is no name of the page and no module"),
        ("json.dumps", "not a signature: write one call"),
        ("json.dumps(a, a)", "duplicate argument|the installed"),
        ("sys.version_info(a)", "has no signature|the installed"),
    ],
)
def test_what_is_no_signature_is_told(run: Run, source: str, message: str) -> None:
    verdict = run(f'```python {{ id="sig" signature }}\n{source}\n```\n')["sig"]
    assert verdict.status == "failed"
    told = "\n".join(f"{item.message} {item.detail}" for item in verdict.failures)
    assert any(part in told for part in message.split("|")), told


def test_a_signature_may_name_what_the_page_defines(run: Run) -> None:
    verdicts = run("""
        ```python
        class Base:
            def __init__(self, name=None, *, units: int = 2): ...

        class Layer(Base):
            def __init__(self, rate: float = 0.5, *args, activation=max, **kwargs): ...
        ```

        ```python { id="sig" signature }
        Layer(rate=0.5, *args, activation=max, **kwargs)
        ```
        """)
    assert verdicts["sig"].status == "passed"


PARAMETERS = """
# API

## A function {{ #json.dumps {complete}}}

| Parameter | Meaning |
| --- | --- |
| `obj` | what to write |
| `skipkeys`, `ensure_ascii=True` | two of them |
| plain text | no parameter |

## Text {{ #text }}

| `nothing` | of note |
| --- | --- |
| `anything` | goes |
"""


def test_a_list_of_parameters_names_only_what_there_is(run: Run) -> None:
    verdicts = run(PARAMETERS.format(complete=""))
    assert list(verdicts) == ["json.dumps-parameters"]
    assert verdicts["json.dumps-parameters"].status == "passed"


@pytest.mark.parametrize(
    ("before", "after", "line", "message"),
    [
        ("`obj`", "`object`", 7, "`json.dumps` has no parameter `object`; it takes `obj`"),
        ("`obj`", "`*obj`", 7, "has no parameter `*obj`"),
        ("ensure_ascii=True", "ensure_ascii=False", 8, "installed is `ensure_ascii=True`"),
        ("`obj`", "`obj()`", 7, "`obj()` is not the name of a parameter"),
    ],
)
def test_a_parameter_that_there_is_not_fails_at_its_line(
    run: Run, before: str, after: str, line: int, message: str
) -> None:
    text = PARAMETERS.format(complete="").replace(before, after)
    at, told = failure(run(text)["json.dumps-parameters"])
    assert at == line
    assert message in told


def test_code_in_another_cell_of_a_row_is_no_parameter(run: Run) -> None:
    text = PARAMETERS.format(complete="").replace("| what to write", "| `whatever`")
    assert run(text)["json.dumps-parameters"].status == "passed"


def test_a_list_that_claims_to_be_complete_leaves_nothing_out(run: Run) -> None:
    at, told = failure(run(PARAMETERS.format(complete=".complete "))["json.dumps-parameters"])
    assert at == 8
    assert "leaves out `check_circular`, `allow_nan`, `cls`" in told


def test_a_heading_that_claims_to_be_complete_and_has_no_list_is_told_of(run: Run) -> None:
    text = "# API\n\n## A function {{ #{name} .complete }}\n\nIt returns the time.\n"
    at, told = failure(run(text.format(name="json.dumps"))["json.dumps-parameters"])
    assert at == 3
    assert "leaves out `obj`, `skipkeys`" in told
    name = "locale.localeconv"  # takes nothing
    assert run(text.format(name=name))[f"{name}-parameters"].status == "passed"


def test_a_definition_list_is_a_list_of_parameters_and_may_name_inherited_ones(run: Run) -> None:
    verdict = run("""
        # API

        ```python
        class Base:
            def __init__(self, name=None): ...

        class Layer(Base):
            def __init__(self, rate=0.5, **kwargs): ...
        ```

        ## Popen { #collections.OrderedDict }

        ## Layer { #subprocess.Popen }

        `args`
        :   What to run.

        `bufsize`, `executable`
        :   More of it.

        Text
        :   Is no parameter.
        """)["subprocess.Popen-parameters"]
    assert verdict.status == "passed"
    assert verdict.block.parameters is not None
    names = [one.text for one in verdict.block.parameters.parameters]
    assert names == ["args", "bufsize", "executable"]


FILES = """
```python { id="a" }
with open("out.json", "w") as file:
    print('{{"loss": 0.25}}', file=file)
```

```json {{ file="{name}" }}
{{"loss": {loss}}}
```
"""


@pytest.mark.parametrize(
    ("name", "loss", "line", "message"),
    [
        ("out.json", "0.25", 0, ""),
        ("out.json", "0.2500001", 0, ""),
        ("out.json", "0.26", 7, "the file `out.json` holds something else than the page shows"),
        (
            "none.json",
            "0.25",
            6,
            "`a` leaves no file `none.json`, which the page shows: have it write one in its "
            "working folder, or take this fence out",
        ),
    ],
)
def test_a_file_that_a_block_writes_is_compared(
    run: Run, name: str, loss: str, line: int, message: str
) -> None:
    text = FILES.replace('{ id="a" }', '{{ id="a" }}').format(name=name, loss=loss)
    verdict = run(text)["a"]
    assert [(item.line, item.message) for item in verdict.failures] == (
        [(line, message)] if message else []
    )


def test_update_writes_what_a_file_holds(project: Project) -> None:
    text = FILES.replace('{ id="a" }', '{{ id="a" }}')
    path = project.write("docs/page.md", text.format(name="out.json", loss="0.1\n, 3"))
    update(project.pages(), project.config, Selection())
    assert path.read_text() == text.format(name="out.json", loss="0.25").lstrip("\n")


LAUNCHER = '''
workers-setup = """
import os, subprocess, sys, tempfile

if "WORKER" not in os.environ:
    started = []
    for number in range(workers):
        output = tempfile.TemporaryFile("w+")
        environment = {**os.environ, "WORKER": str(number)}
        command = [sys.executable, __file__]
        started.append((subprocess.Popen(command, env=environment, stdout=output), output))
    for number, (process, output) in enumerate(started):
        process.wait()
        output.seek(0)
        print(f"worker {number}:", output.read(), sep="\\\\n", end="")
    sys.exit(max(abs(process.returncode) for process, _ in started))
"""
'''
WORKERS = """
```python
import os

rate = 0.5
mine = print("not by the workers, who bind the name anew")
```

```output
not by the workers, who bind the name anew
```

```python { id="w" workers=2 }
mine = 1
print(os.environ["WORKER"], os.getpid() != os.getppid(), rate)
```

```output
worker 0:
0 True 0.5
worker 1:
1 True 0.5
```

```python { id="after" }
print(mine)
```

```output
None
```
"""


def test_workers_are_processes_of_their_own_and_each_output_is_compared(project: Project) -> None:
    project.configure(LAUNCHER)
    project.write("docs/page.md", WORKERS)
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}
    project.write("docs/page.md", WORKERS.replace("1 True", "2 True"))
    message = "prints something else than the page shows"
    assert failure(project.verify()["w"]) == (21, message)


def test_a_worker_that_fails_fails_the_block_with_what_it_said(project: Project) -> None:
    project.configure(LAUNCHER)
    project.write("docs/page.md", '```python { id="w" workers=2 }\n1 / 0\n```\n')
    verdict = project.verify()["w"]
    assert "ZeroDivisionError: division by zero" in verdict.failures[0].message
    assert "exit status 1" in verdict.failures[0].detail


def test_workers_without_a_setting_for_them_are_an_error(project: Project) -> None:
    project.write("docs/page.md", '```python { id="w" workers=2 }\n1\n```\n')
    with pytest.raises(Exception, match="set `workers-setup`"):
        project.verify()


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        (">>> 1  # one\n1", ">>> 1  # eins\n1", ""),
        (">>> 1\n1", ">>> 2\n2", "the code of `s` is not the one"),
        (">>> x = =\n", ">>> x = =\n", ""),
    ],
)
def test_sessions_of_two_languages_have_the_same_statements(
    project: Project, one: str, other: str, message: str
) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    for language, text in (("en", one), ("zh", other)):
        project.write(f"docs/{language}/page.md", f'```pycon {{ id="s" }}\n{text}\n```\n')
    told = [problem.message for problem in parity_problems(project.pages(), project.config)]
    assert len(told) == (1 if message else 0)
    assert not message or message in told[0]


def png(project: Project, code: str) -> tuple[str, str]:
    """Return what a block draws, light and dark."""
    project.write("docs/draw.md", f'```python {{ id="d" }}\n{code}\n```\n')
    outcome = project.verify()["d"].outcome
    assert outcome is not None
    return outcome.figures[0]


def notebook(code: str, outputs: list[dict[str, Any]], **options: Any) -> str:
    cell = {
        "cell_type": "code",
        "id": "plot",
        "metadata": {"verified-docs": options},
        "execution_count": None,
        "source": code.splitlines(keepends=True),
        "outputs": outputs,
    }
    return json.dumps(
        {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1
    )


DRAW = "import matplotlib.pyplot as plt\nplt.plot([1, {top}])\nplt.show()"


@pytest.mark.skipif(
    importlib.util.find_spec("matplotlib") is None, reason="matplotlib is not installed"
)
def test_a_figure_in_a_notebook_is_drawn_again_and_compared(project: Project) -> None:
    project.configure('preload = ["matplotlib.pyplot"]\n')
    light, dark = png(project, DRAW.format(top=2))
    (project.root / "docs/draw.md").unlink()
    stored = {
        "output_type": "display_data",
        "data": {"image/png": light},
        "metadata": {"verified-docs": {"dark": dark}},
    }
    path = project.root / "docs/page.ipynb"
    path.write_text(notebook(DRAW.format(top=2), [stored], alt="A line that rises"))
    assert project.verify()["plot"].status == "passed"

    path.write_text(notebook(DRAW.format(top=2), [stored]))
    assert "no alternative text" in project.verify()["plot"].failures[0].message

    path.write_text(notebook(DRAW.format(top=9), [stored], alt="A line that rises"))
    verdict = project.verify()["plot"]
    assert {failure.kind for failure in verdict.failures} == {"figure"}
    assert len(verdict.failures) == 2

    path.write_text(notebook(DRAW.format(top=9), [], alt="A line that rises"))
    assert "stores them in the cell" in project.verify()["plot"].failures[0].message
    update(project.pages(), project.config, Selection())
    assert project.verify()["plot"].status == "passed"
    before = path.read_bytes()
    update(project.pages(), project.config, Selection())
    assert path.read_bytes() == before


def test_every_kind_survives_a_record(project: Project) -> None:
    project.configure(LAUNCHER)
    text = SESSION + CONSOLE + SIGNATURE + PARAMETERS.format(complete="")
    project.write("docs/page.md", text)
    first = project.verify()
    second = project.verify()
    assert all(verdict.recorded for verdict in second.values())
    for id_, verdict in second.items():
        assert verdict.outcome is not None
        assert verdict == dataclasses.replace(first[id_], recorded=True)


def test_a_broken_session_is_told_and_nothing_else_is_lost(tmp_path: Path) -> None:
    from verified_docs.read.pages import read_leniently

    path = tmp_path / "page.md"
    path.write_text("```pycon\nno prompt\n```\n\n```python\nx = 1\n```\n")
    page, problems = read_leniently(path, tmp_path)
    assert [problem.line for problem in problems] == [2]
    assert [block.kind for block in page.blocks] == ["session", "script"]


FILE = """
```python {{ id="f" }}
with open("out.txt", "w", newline="") as file:
    print(file.write({content!r}))
```

```output
{length}
```

```text {{ file="out.txt" }}
{shown}
```
"""


@pytest.mark.parametrize(
    ("content", "shown", "message"),
    [
        ("a\n", "a", ""),
        ("a", "a", ""),
        ("a\n\n\n", "a\n\n", ""),
        ("a\n\n\n", "a", "holds something else than the page shows"),
        ("a\n", "a\n\n", "holds something else than the page shows"),
        ("x\n" * 60_000, "x\n" * 59_999 + "x", ""),
        ("x\n" * 60_000, "x\n" * 59_998 + "x", "holds something else than the page shows"),
        ("x" * 5_000_000, "x", "holds more than 4 MiB"),
        ("a\x1b[1mb", "a", "holds the character \\x1b, which a page cannot show"),
        ("a\rb", "a", "holds the character \\x0d, which a page cannot show"),
    ],
)
def test_all_of_a_file_is_compared(run: Run, content: str, shown: str, message: str) -> None:
    verdict = run(FILE.format(content=content, length=len(content), shown=shown))["f"]
    told = [failure.message for failure in verdict.failures]
    assert message in told[0] if message else not told
