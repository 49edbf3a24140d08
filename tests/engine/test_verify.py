"""A documented output cannot be wrong, and a report points at the very line."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project
from test_read_notebook import code, error, notebook, plain, stream, text_cell

from verified_docs.compare.verdict import Verdict
from verified_docs.report.terminal import verdict_text

Run = Callable[..., dict[str, Verdict]]

PAGE = """
# Page

> ```python { id="a" }
> print("loss 0.5")
> print("shape (2, 3)")
> print()
> print("end")
> ```
>
> ```output
> loss 0.5
> shape (2, 3)
>
> end
> ```
"""


def test_the_page_as_it_stands_passes(run: Run) -> None:
    assert run(PAGE)["a"].status == "passed"


@pytest.mark.parametrize(
    ("old", "new", "line", "diff"),
    [
        ("> loss 0.5\n", "> loss 0.6\n", 11, "- loss 0.6\n+ loss 0.5\n"),
        ("> loss 0.5\n", "> lost 0.5\n", 11, "- lost 0.5\n+ loss 0.5\n"),
        ("> shape (2, 3)\n>\n", "> shape (3, 2)\n>\n", 12, "- shape (3, 2)\n+ shape (2, 3)\n"),
        ("> end\n> ```", "> END\n> ```", 14, "- END\n+ end"),
        ("> loss 0.5\n> shape", "> shape", 11, "+ loss 0.5\n  shape (2, 3)"),
        ("> shape (2, 3)\n>\n> end", ">\n> end", 12, "  loss 0.5\n+ shape (2, 3)"),
        ("(2, 3)\n>\n> end", "(2, 3)\n> end", 13, "+ \n  end"),
        ("> end\n> ```", "> ```", 14, "+ end"),
        ("> end\n> ```", "> end\n> more\n> ```", 15, "- more"),
        ("> loss 0.5\n> shape", "> first\n> loss 0.5\n> shape", 11, "- first\n  loss 0.5"),
        ("> end\n> ```", "> end\n>\n> ```", 15, "- "),
        ("> loss 0.5\n> shape (2, 3)\n", "> shape (2, 3)\n> loss 0.5\n", 11, "- loss 0.5"),
    ],
)
def test_a_changed_output_fails_at_the_line_that_differs(
    run: Run, old: str, new: str, line: int, diff: str
) -> None:
    assert PAGE.count(old) == 1
    (failure,) = run(PAGE.replace(old, new))["a"].failures
    assert failure.kind == "output"
    assert failure.line == line
    assert diff in failure.detail + "\n"


def test_a_deleted_output_fails_at_the_line_after_the_code(run: Run) -> None:
    text = PAGE[: PAGE.index(">\n> ```output")]
    (failure,) = run(text)["a"].failures
    assert failure.line == 8
    assert "the page shows no output" in failure.message
    assert failure.detail == "+ loss 0.5\n+ shape (2, 3)\n+ \n+ end"


def test_an_empty_output_fails_when_something_is_printed(run: Run) -> None:
    text = PAGE[: PAGE.index("> loss 0.5\n>")] + "> ```\n"
    (failure,) = run(text)["a"].failures
    assert failure.line == 11


def test_an_output_of_a_block_that_prints_nothing_fails(run: Run) -> None:
    text = '```python { id="a" }\nx = 1\n```\n\n```output\n1\n```\n'
    (failure,) = run(text)["a"].failures
    assert (failure.line, failure.message) == (6, "prints nothing")


@pytest.mark.parametrize("printed", ["a\\n", "\\na", "a\\n\\n"])
def test_blank_lines_at_either_end_count(run: Run, printed: str) -> None:
    text = f"```python {{ id=\"a\" }}\nprint('{printed}')\n```\n\n```output\na\n```\n"
    assert run(text)["a"].status == "failed"


@pytest.mark.parametrize(
    "character", ["\\x1b[2K", "\\b", "\\r", "\\x00", "\\x07", "\\x7f", "\\x0c"]
)
def test_control_characters_fail_with_advice(run: Run, character: str) -> None:
    text = f"```python {{ id=\"a\" }}\nprint('a{character}b')\n```\n\n```output\nab\n```\n"
    (failure,) = run(text)["a"].failures
    assert "control character" in failure.message
    assert "verbose=2" in failure.message
    assert failure.line == 2


def test_bold_and_colour_are_no_part_of_what_a_page_shows(run: Run) -> None:
    text = "```python { id=\"a\" }\nprint('\\x1b[1;31mred\\x1b[0m')\n```\n\n```output\nred\n```\n"
    assert run(text)["a"].status == "passed"
    assert run(text.replace("\nred\n", "\nblue\n"))["a"].status == "failed"


def test_a_line_break_of_windows_and_a_tab_are_no_control_characters(run: Run) -> None:
    text = "```python { id=\"a\" }\nprint('a\\tb\\r\\nc')\n```\n\n```output\na   b\nc\n```\n"
    assert run(text)["a"].status == "passed"


def block(source: str, options: str = "", output: str | None = None) -> str:
    text = f'```python {{ id="a" {options} }}\n{source}\n```\n'
    return text if output is None else f"{text}\n```output\n{output}\n```\n"


BOTH = "import warnings\nwarnings.warn('old')\nwarnings.warn('new', FutureWarning)"
RAISE = "print(1)\nraise ValueError('bad value')"
WARN = "import warnings\nwarnings.warn('old thing')\nprint(1)"


@pytest.mark.parametrize(
    ("text", "kinds", "line", "message"),
    [
        (block(RAISE, 'raises="ValueError"', "1\nValueError: bad value"), [], 0, ""),
        (block(RAISE, 'raises="builtins.ValueError"', "1\nValueError: bad value"), ["exception"], 3, "raised `ValueError`"),
        (block(RAISE, 'raises="ValueError"', "1\nValueError: other"), ["output"], 8, "something else"),
        (block(RAISE, 'raises="ValueError"', "1"), ["output"], 8, "something else"),
        (block(RAISE, 'raises="ValueError"', "ValueError: bad value"), ["output"], 7, "something else"),
        (block(RAISE, 'raises="KeyError"', "1\nValueError: bad value"), ["exception"], 3, "the page says `KeyError`"),
        (block(RAISE, 'raises="Exception"', "1\nValueError: bad value"), ["exception"], 3, "raised `ValueError`"),
        (block(RAISE, 'raises="ValueError"'), ["exception"], 4, "does not show the message"),
        (block(RAISE, "", "1"), ["exception"], 3, "raised ValueError: bad value"),
        (block(RAISE), ["exception"], 3, "raised ValueError: bad value"),
        (block("print(1)", 'raises="ValueError"', "1"), ["exception"], 2, "raised no exception"),
        (block("import json\njson.loads('')", 'raises="JSONDecodeError"',
               "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"), [], 0, ""),
        (block(WARN, 'warns="UserWarning"', "1\nUserWarning: old thing"), [], 0, ""),
        (block(WARN, 'warns="UserWarning"', "1\nUserWarning: new thing"), ["output"], 9, "something else"),
        (block(WARN, 'warns="UserWarning"', "1"), ["output"], 9, "something else"),
        (block(WARN, 'warns="UserWarning"'), ["output"], 5, "shows no output"),
        (block(WARN, "", "1"), ["warning"], 3, 'warns="UserWarning"'),
        (block(WARN), ["warning", "output"], 3, "does not document"),
        (block("print(1)", 'warns="UserWarning"', "1"), ["warning"], 2, "issued no `UserWarning`"),
        (block(WARN, 'warns="FutureWarning"', "1\nUserWarning: old thing"), ["warning", "warning"], 3, "does not document"),
        (block(BOTH, 'warns="UserWarning, FutureWarning"', "UserWarning: old\nFutureWarning: new"), [], 0, ""),
        (block(BOTH, 'warns="FutureWarning, UserWarning"', "UserWarning: old\nFutureWarning: new"), [], 0, ""),
        (block(BOTH, 'warns="UserWarning, FutureWarning"', "FutureWarning: new\nUserWarning: old"), ["output"], 8, "something else"),
        (block(BOTH, 'warns="UserWarning"', "UserWarning: old\nFutureWarning: new"), ["warning"], 4,
         'if it belongs there too, write warns="UserWarning, FutureWarning"'),
        (block(WARN, 'warns="UserWarning, FutureWarning"', "1\nUserWarning: old thing"), ["warning"], 4,
         'issued no `FutureWarning`; the page says it does: write warns="UserWarning" if it is right'),
        (block(WARN.replace("print(1)", "raise ValueError('x')"), 'warns="UserWarning" raises="ValueError"',
               "UserWarning: old thing\nValueError: x"), [], 0, ""),
        (block(WARN.replace("print(1)", "raise ValueError('x')"), 'raises="ValueError"', "ValueError: x"),
         ["warning"], 3, "does not document"),
        (block("import sys\nprint('x', file=sys.stderr)"), [], 0, ""),
    ],
)  # fmt: skip
def test_exceptions_and_warnings_are_claims_of_the_page(
    run: Run, text: str, kinds: list[str], line: int, message: str
) -> None:
    failures = run(text)["a"].failures
    assert [failure.kind for failure in failures] == kinds
    if failures:
        assert failures[0].line == line
        assert message in failures[0].message


def test_a_warning_from_elsewhere_is_told_at_the_block(run: Run) -> None:
    (failure,) = run(block("import warnings\nwarnings.warn('x', stacklevel=50)"))["a"].failures
    assert failure.line == 2


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ("", "failed"),
        ("rtol=1e-1", "passed"),
        ("rtol=1e-3", "failed"),
        ("atol=0.05", "passed"),
        ("atol=0.01", "failed"),
    ],
)
def test_a_wider_tolerance_is_written_on_the_block(run: Run, options: str, status: str) -> None:
    assert run(block("print(0.52)", options, "0.5"))["a"].status == status


def test_a_mask_is_written_on_the_block(run: Run) -> None:
    source = "print('took 5ms', object())"
    output = "took 7ms <object object at 0x7f0>"
    assert run(block(source, 'mask="time address"', output))["a"].status == "passed"
    assert run(block(source, 'mask="time"', output))["a"].status == "failed"


CELLS = notebook(
    text_cell("# T", "t"),
    code("x = 3\nprint(0.5)\nprint('two')\nx", stream("0.5\ntwo\n"), plain("3"), id_="a"),
    code("raise ValueError('bad')", error("ValueError", "bad"), id_="b", raises="ValueError"),
)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ('"0.5\\n"', '"0.6\\n"', '"0.6\\n"'),
        ('"two\\n"', '"tow\\n"', '"tow\\n"'),
        ('"text/plain": "3"', '"text/plain": "4"', '"text/plain": "4"'),
        ('"evalue": "bad"', '"evalue": "good"', "{"),
    ],
)
def test_a_changed_output_of_a_notebook_fails_at_its_line(
    project: Project, old: str, new: str, shown: str
) -> None:
    text = json.dumps(CELLS, indent=1)
    assert text.count(old) == 1
    path = project.write("docs/page.ipynb", text)
    assert {v.status for v in project.verify().values()} == {"passed"}
    path.write_text(text.replace(old, new), "utf-8")
    failures = [failure for v in project.verify().values() for failure in v.failures]
    assert len(failures) == 1
    assert path.read_text("utf-8").split("\n")[failures[0].line - 1].strip(" ,") == shown


def test_deleted_outputs_of_a_notebook_fail(project: Project) -> None:
    content = json.loads(json.dumps(CELLS))
    for cell in content["cells"][1:]:
        cell["outputs"] = []
    project.write("docs/page.ipynb", json.dumps(content, indent=1))
    assert [v.status for v in project.verify().values()] == ["failed", "failed"]


# The command


def command(project: Project, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run `verified-docs` in the project; return status, stdout and stderr."""
    import os

    ran = subprocess.run(
        [sys.executable, "-m", "verified_docs", *arguments],
        cwd=project.root,
        env={**os.environ, "GITHUB_ACTIONS": "", **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return ran.returncode, ran.stdout, ran.stderr


Call = Callable[..., tuple[int, str]]


def test_the_text_report_points_at_the_line_and_shows_a_diff(project: Project, call: Call) -> None:
    project.write("docs/good.md", block("print(1)", "", "1").replace('"a"', '"good"'))
    project.write("docs/my page.md", "Text\n\n" + block("print(1)", "", "2"))
    status, stdout = call("verify")
    assert status == 1
    assert stdout.startswith(
        "docs/my page.md:8: a: prints something else than the page shows\n    - 2\n    + 1\n"
    )
    assert stdout.rstrip().split("\n")[-1].startswith("2 pages: 1 passed, 1 failed in ")
    assert call("verify", "docs/good.md")[0] == 0


def test_annotations_are_written_where_github_runs_the_command(project: Project) -> None:
    project.write("docs/a,b.md", block("print('100%')", "", "2"))
    project.write("docs/bad.md", "```output\n1\n```\n")
    _, stdout, _ = command(project, "verify", GITHUB_ACTIONS="true")
    lines = [line for line in stdout.split("\n") if line.startswith("::error ")]
    assert lines[0].startswith("::error file=docs/bad.md,line=1,title=")
    assert lines[1] == (
        "::error file=docs/a%2Cb.md,line=6,title=a::"
        "prints something else than the page shows%0A- 2%0A+ 100%25"
    )


def test_the_json_report_holds_what_a_machine_needs(project: Project, call: Call) -> None:
    project.write(
        "docs/a.md", block("print('é')", "", "2") + block("x = 1", "gpu").replace('"a"', '"b"')
    )
    project.write("docs/bad.md", "```output\n1\n```\n")
    status, stdout = call("verify", "--format", "json")
    report = json.loads(stdout)
    assert status == 1
    assert report["passed"] is False
    assert [(p["path"], p["line"]) for p in report["problems"]] == [("docs/bad.md", 1)]
    a, b = report["blocks"]
    assert (a["page"], a["id"], a["line"], a["status"], a["ended"]) == (
        "docs/a.md",
        "a",
        2,
        "failed",
        "finished",
    )
    assert (a["failures"][0]["line"], a["failures"][0]["detail"]) == (6, "- 2\n+ é")
    assert (b["status"], b["reason"], b["ended"]) == ("excluded", "needs a GPU", None)


@pytest.mark.parametrize(
    ("files", "arguments", "status", "message"),
    [
        ({"docs/a.md": "Text"}, [], 0, "0 passed"),
        ({"docs/a.md": block("x = 1")}, [], 0, "1 passed"),
        ({"docs/a.md": block("x = 1")}, ["docs/a.md"], 0, "1 passed"),
        ({"docs/a.md": block("x = 1", "gpu")}, [], 0, "docs/a.md:2: a: not run: needs a GPU"),
        ({"docs/a.md": block("print(1)")}, [], 1, "1 failed"),
        (
            {"docs/a.md": "```output\n1\n```\n"},
            [],
            1,
            "docs/a.md:1: an `output` fence with no code",
        ),
        ({"docs/a.md": block("x=1", "ids=b")}, [], 1, "docs/a.md:1: unknown option `ids`"),
        ({"docs/a.ipynb": "{"}, [], 1, "docs/a.ipynb:1: not a notebook"),
        ({}, [], 2, "no folder of pages"),
        ({"docs/a.txt": ""}, [], 2, "looked for files that end in .md or .ipynb"),
        ({"docs/a.md": ""}, ["missing.md"], 2, "missing.md: no such file"),
        ({"docs/a.md": ""}, ["pyproject.toml"], 2, "not a page"),
        ({"docs/a.md": ""}, ["--shard", "3/2"], 2, "--shard takes I/N"),
        ({"docs/a.md": ""}, ["--shard", "x"], 2, "--shard takes I/N"),
        (
            {"pyproject.toml": "[tool.verified-docs]\ncolour = 1\n"},
            [],
            2,
            "unknown setting `colour`",
        ),
        ({"pyproject.toml": "[tool.verified-docs]\nmemory = 5\n"}, [], 2, "write a size such as"),
        ({"pyproject.toml": "[tool"}, [], 2, "pyproject.toml"),
        ({"pyproject.toml": "[tool]\nverified-docs = 5\n"}, [], 2, "below [tool.verified-docs]"),
        ({"pyproject.toml": "tool = 5\n"}, [], 2, "no folder of pages"),
        (
            {"pyproject.toml": '[tool.verified-docs]\npreload = "numpy"\n'},
            [],
            2,
            "setting `preload`: write a list of texts",
        ),
        (
            {"pyproject.toml": '[tool.verified-docs]\nlanguages = "docs"\n'},
            [],
            2,
            "setting `languages`: write a table such as",
        ),
        (
            {"pyproject.toml": "[tool.verified-docs]\njobs = 0\n"},
            [],
            2,
            "setting `jobs`: write a whole number, 1 or more",
        ),
        (
            {"pyproject.toml": '[tool.verified-docs]\ngpu-rtol = "wide"\n'},
            [],
            2,
            "setting `gpu-rtol`: write a number",
        ),
        (
            {"pyproject.toml": '[tool.verified-docs]\ngpu-rtol = "0.5"\n'},
            [],
            2,
            "setting `gpu-rtol`: write a number, 0 or more, not '0.5'",
        ),
        (
            {"pyproject.toml": "[tool.verified-docs]\njobs = true\n"},
            [],
            2,
            "setting `jobs`: write a whole number, 1 or more, not True",
        ),
        (
            {"pyproject.toml": "[tool.verified-docs]\nroot = 'x'\n"},
            [],
            2,
            "unknown setting `root` in [tool.verified-docs]",
        ),
        (
            {"pyproject.toml": "[tool.verified-docs]\nbuild = 5\n"},
            [],
            2,
            "setting `build`: write a text in quotes",
        ),
    ],
)
def test_the_exit_status_tells_what_came_of_it(
    project: Project,
    call: Call,
    files: dict[str, str],
    arguments: list[str],
    status: int,
    message: str,
) -> None:
    for name, text in files.items():
        project.write(name, text)
    got, output = call("verify", *arguments)
    assert (got, message in output) == (status, True), output
    assert "Traceback" not in output


LANGUAGES = 'languages = { en = "docs/en", zh = "docs/zh" }\n'


@pytest.mark.parametrize(
    ("english", "chinese", "message"),
    [
        (block("x = 1  # one"), block("x = 1  # 一"), None),
        (
            block("x = 1"),
            None,
            "docs/en/page.md:1: no translation in `zh`: copy the page to docs/zh/page.md and",
        ),
        (
            block("x = 1"),
            block("x = 2"),
            "docs/en/page.md:2: the code of `a` is not the one at docs/zh/page.md:2",
        ),
        (block("x = 1"), "文字\n", "docs/en/page.md:2: `a` has no counterpart in docs/zh/page.md"),
        (
            "Text\n",
            block("x = 1"),
            "docs/en/page.md:1: `a` at docs/zh/page.md:2 has no counterpart here",
        ),
        (block("x = 1"), block("x = 1").replace('"a"', '"b"'), "block `a` stands where `b` stands"),
        (block("x = 1", "rtol=1e-3"), block("x = 1"), "the options of `a` are not those"),
        (block("x = 1", 'notest reason="why"'), block("x = 1", 'notest reason="因为"'), None),
    ],
)
def test_languages_are_kept_in_step(
    project: Project, call: Call, english: str, chinese: str | None, message: str | None
) -> None:
    project.configure(LANGUAGES)
    project.write("docs/en/page.md", english)
    if chinese is not None:
        project.write("docs/zh/page.md", chinese)
    for arguments in ([], ["docs/en/page.md"]):
        status, output = call("verify", *arguments)
        assert status == (1 if message else 0), output
        assert message is None or output.count(message) == 1


@pytest.mark.parametrize(
    ("expected", "actual", "arguments", "status", "output"),
    [
        ("a 0.5\n", "a 0.5\n", [], 0, ""),
        ("a 0.5\n", "a  0.5", [], 0, ""),
        ("\ufeffa\r\nb\r\n", "a\nb\n", [], 0, ""),
        ("a\n", "a\n\n", [], 1, "  a\n+ \n"),
        ("a 0.5\nb\n", "a 0.6\nb\n", [], 1, "- a 0.5\n+ a 0.6\n  b\n"),
        ("a 0.5\n", "a 0.6\n", ["--rtol", "0.2"], 0, ""),
        ("a 0.5\n", "a 0.6\n", ["--atol", "0.11"], 0, ""),
        ("5ms\n", "6ms\n", ["--mask", "time"], 0, ""),
        ("5ms /a\n", "6ms /b\n", ["--mask", "time,path"], 0, ""),
        ("5ms\n", "6ms\n", ["--mask", "clock"], 2, "unknown mask `clock`"),
        ("", "", [], 0, ""),
        ("", "a", [], 1, "+ a\n"),
    ],
)
def test_two_files_are_compared_by_the_command(
    project: Project,
    call: Call,
    expected: str,
    actual: str,
    arguments: list[str],
    status: int,
    output: str,
) -> None:
    for name, text in (("expected", expected), ("actual", actual)):
        (project.root / name).write_bytes(text.encode())
    got, printed = call("compare", "expected", "actual", *arguments)
    assert got == status
    assert output in printed
    assert bool(printed) == bool(output)


def test_a_file_that_cannot_be_compared_is_an_error(project: Project, call: Call) -> None:
    status, output = call("compare", "pyproject.toml", "missing")
    assert (status, output) == (2, "verified-docs: missing: No such file or directory\n")
    (project.root / "binary").write_bytes(b"\xff")
    status, output = call("compare", "pyproject.toml", "binary")
    assert status == 2
    assert "binary: not UTF-8" in output


def test_the_report_of_a_crash_shows_the_last_lines_that_were_written(run: Run) -> None:
    source = "import os, sys\nfor n in range(40): print('line', n)\nsys.stderr.write('oops\\n')\nos._exit(0)"
    text = verdict_text(run(block(source))["a"])
    assert "line 39" in text
    assert "line 19\n" not in text
    assert "oops" in text


def test_version_and_help_need_no_project(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "verified_docs", "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0
    for name in ("verify", "update", "ledger", "compare", "serve"):
        assert name in ran.stdout


@pytest.mark.parametrize(("value", "annotated"), [("true", True), ("false", False), ("", False)])
def test_lines_of_a_pull_request_are_annotated_only_where_there_is_one(
    project: Project,
    call: Callable[..., tuple[int, str]],
    monkeypatch: pytest.MonkeyPatch,
    value: str,
    annotated: bool,
) -> None:
    project.write("docs/page.md", "```python\nprint(1)\n```\n")
    monkeypatch.setenv("GITHUB_ACTIONS", value)
    status, output = call("verify")
    assert status == 1
    assert ("::error file=docs/page.md,line=" in output) == annotated
