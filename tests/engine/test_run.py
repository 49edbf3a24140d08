"""A page runs as its reader would run it: a script of its own, in an empty folder."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict
from verified_docs.errors import EngineError
from verified_docs.model.outcome import Outcome

Run = Callable[..., dict[str, Verdict]]


def page(*blocks: str, **options: str) -> str:
    """A page with these blocks, called a, b, c …; `options` adds to the braces of each."""
    parts = []
    for name, code in zip("abcdefgh", blocks, strict=False):
        braces = f'{{ id="{name}" {options.get(name, "")} }}'
        parts.append(f"```python {braces}\n{textwrap.dedent(code).strip()}\n```\n")
    return "\n".join(parts)


def outcome(verdict: Verdict) -> Outcome:
    assert verdict.outcome is not None
    return verdict.outcome


def test_blocks_share_one_namespace_that_is_main(run: Run) -> None:
    verdicts = run(
        page(
            "import os, sys\nx = 1\nprint(__name__, sorted(os.listdir()), os.environ['HOME'] != '/root')",
            "x += 1\nprint(x, sys.modules['__main__'].x, os.getcwd() == os.environ['PWD'])",
            "print(sorted(name for name in globals() if not name.startswith('__')))\n"
            "import tempfile; print(os.path.dirname(tempfile.gettempdir()) == os.path.dirname(os.getcwd()))",
            "print([name for name in ('verified_docs.cli', 'pytest', 'psutil', 'packaging') if name in sys.modules])",
        )
    )
    assert outcome(verdicts["a"]).stdout == "__main__ [] True\n"
    assert outcome(verdicts["b"]).stdout == "2 2 True\n"
    assert outcome(verdicts["c"]).stdout == "['os', 'sys', 'x']\nTrue\n"
    assert outcome(verdicts["d"]).stdout == "[]\n"


def test_functions_and_classes_pickle_and_show_their_source(run: Run) -> None:
    verdicts = run(
        page(
            """
            import inspect, pickle

            class Point:
                # a comment
                def __init__(self, x):
                    self.x = x

            def double(x):
                return 2 * x
            """,
            """
            print(pickle.loads(pickle.dumps(Point(3))).x, pickle.loads(pickle.dumps(double))(2))
            print(inspect.getsource(Point))
            print(inspect.getsource(double))
            print(inspect.getsource(Point.__init__))
            """,
        )
    )
    assert outcome(verdicts["b"]).stdout == (
        "3 4\nclass Point:\n    # a comment\n    def __init__(self, x):\n        self.x = x\n\n"
        "def double(x):\n    return 2 * x\n\n    def __init__(self, x):\n        self.x = x\n\n"
    )


@pytest.mark.parametrize("method", ["spawn", "forkserver", "fork"])
def test_a_page_is_a_script_that_its_workers_can_run(run: Run, method: str) -> None:
    verdicts = run(
        page(
            "import multiprocessing, os",
            "def double(x):\n    return 2 * x",
            "x = (",
            f"""
            if __name__ == "__main__":
                with multiprocessing.get_context("{method}").Pool(1) as pool:
                    print(pool.map(double, [1, 2]), os.path.isfile(__file__), os.listdir())
            """,
            c='raises="SyntaxError"',
            d="timeout=30",
        )
    )
    assert outcome(verdicts["d"]).stdout == "[2, 4] True []\n"


def test_stdout_stderr_warnings_and_the_exception_are_kept_apart(run: Run) -> None:
    verdicts = run(
        page(
            """
            import logging, os, subprocess, sys, warnings
            print("out")
            print("err", file=sys.stderr)
            warnings.warn("old")
            logging.warning("logged")
            subprocess.run(["sh", "-c", "echo child; echo child-err >&2"])
            os.write(1, b"raw\\n")
            sys.stdout.write("no line break")
            """,
            "print('b')\nraise ValueError('bad')",
            a='warns="UserWarning"',
            b='raises="ValueError"',
        )
    )
    a, b = outcome(verdicts["a"]), outcome(verdicts["b"])
    assert a.stdout == "out\nchild\nraw\nno line break"
    assert a.stderr == "err\nWARNING:root:logged\nchild-err\n"
    assert [(w.category, w.message, w.line) for w in a.warnings] == [("UserWarning", "old", 5)]
    assert a.raised is None
    assert b.stdout == "b\n"
    assert b.raised is not None
    assert (b.raised.type, b.raised.text, b.raised.line) == ("ValueError", "ValueError: bad", 14)
    assert 'File "docs/page.md", line 14, in <module>' in b.raised.traceback
    assert "raise ValueError('bad')" in b.raised.traceback
    assert "verified_docs" not in b.raised.traceback


def test_a_block_after_a_declared_exception_runs_and_one_after_a_surprise_does_not(
    run: Run,
) -> None:
    verdicts = run(page("1 / 0", "x = 1\nx.y", "print(x)", a='raises="ZeroDivisionError"'))
    assert outcome(verdicts["a"]).ended == "raised"
    assert outcome(verdicts["b"]).ended == "raised"
    assert outcome(verdicts["c"]).ended == "not run"


def test_a_syntax_error_is_told_with_its_line(run: Run) -> None:
    verdicts = run("Text\n\n" + page("x = 1\nx = = 2"))
    (failure,) = verdicts["a"].failures
    assert failure.kind == "exception"
    assert failure.line == 5
    assert "SyntaxError" in failure.message


def test_messages_that_no_encoding_can_write_are_escaped(run: Run) -> None:
    verdicts = run(
        page(
            r"""
            import os, sys, warnings
            print("é 中")
            print("\udc80 é 中", file=sys.stderr)
            os.write(2, b"\xff\n")
            warnings.warn("bad \udc80")
            """,
            r"raise ValueError('\ud800')",
            a='warns="UserWarning"',
            b='raises="ValueError"',
        )
    )
    a, b = outcome(verdicts["a"]), outcome(verdicts["b"])
    assert a.stdout == "é 中\n"
    assert a.stderr == "\\udc80 é 中\n\\xff\n"
    assert a.warnings[0].message == "bad \\udc80"
    assert b.raised is not None
    assert b.raised.text == "ValueError: \\ud800"


@pytest.mark.own_server
def test_a_page_sees_a_fixed_environment_and_not_that_of_the_caller(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("COLUMNS", "20")
    project.configure('[tool.verified-docs.environment]\nCOLUMNS = "80"\n')
    names = '[os.environ.get(name) for name in ("SECRET_TOKEN", "LC_ALL", "PYTHONPATH", "COLUMNS", "TZ")]'
    project.write("docs/page.md", page(f"import os\nprint({names})"))
    verdict = project.verify()["a"]
    assert outcome(verdict).stdout == "[None, 'C.UTF-8', None, '80', 'UTC']\n"


def test_pages_do_not_see_what_other_pages_did(project: Project) -> None:
    spoil = """
        import os, sys, locale, random, json, builtins, decimal, signal, time, warnings
        os.environ["SPOILT"] = "1"
        os.environ["TZ"] = "Asia/Shanghai"
        time.tzset()
        locale.setlocale(locale.LC_CTYPE, "C")
        decimal.getcontext().prec = 3
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        warnings.simplefilter("error")
        sys.setrecursionlimit(5000)
        os.makedirs("left")
        os.umask(0)
        sys.path.append("/spoilt")
        json.dumps = None
        builtins.spoilt = 1
        random.seed(1)
        os.chdir("/")
    """
    check = """
        import os, sys, json, builtins, decimal, locale, random, signal, time, warnings
        print(os.environ.get("SPOILT"), os.listdir(), "/spoilt" in sys.path, json.dumps is None)
        print(hasattr(builtins, "spoilt"), os.getcwd() == "/", random.random() == 0.13436424411240122)
        print(time.tzname[0], locale.setlocale(locale.LC_ALL), decimal.getcontext().prec)
        print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL, sys.getrecursionlimit() == 5000)
        mask = os.umask(0)
        print(mask == 0, ("error", None, Warning, None, 0) in warnings.filters)
    """
    for number in range(3):
        project.write(f"docs/{number}-spoil.md", page(spoil).replace('"a"', f'"s{number}"'))
        text = page(f"x = {number}\n" + textwrap.dedent(check)).replace('"a"', f'"c{number}"')
        project.write(f"docs/{number}-check.md", text)
    fresh = subprocess.run(
        [sys.executable, "-c", "import locale; print(locale.setlocale(locale.LC_ALL))"],
        env={"LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
    ).stdout.strip()
    verdicts = project.verify()
    for number in range(3):
        stdout = outcome(verdicts[f"c{number}"]).stdout
        assert stdout == (
            f"None [] False False\nFalse False False\nUTC {fresh} 28\nTrue False\nFalse False\n"
        )


def test_chance_differs_from_page_to_page(project: Project) -> None:
    for name in "ab":
        text = f"```python {{ id={name} }}\nimport random\n{name} = random.random()\nprint({name})\n```\n"
        project.write(f"docs/{name}.md", text)
    verdicts = project.verify()
    assert outcome(verdicts["a"]).stdout != outcome(verdicts["b"]).stdout


def test_pages_of_any_name_run(project: Project) -> None:
    for number, name in enumerate(["with space", "中文/页", "quote'\"", "per%cent", "a#b", "~x"]):
        text = f"```python {{ id=n{number} }}\nprint({number})\nraise ValueError\n```\n"
        project.write(f"docs/{name}.md", text)
    verdicts = project.verify()
    assert len(verdicts) == 6
    for verdict in verdicts.values():
        raised = outcome(verdict).raised
        assert raised is not None
        assert raised.line == 3
        assert verdict.page.name in raised.traceback


def test_windows_line_breaks_run_like_others(project: Project) -> None:
    path = project.root / "docs/page.md"
    path.parent.mkdir()
    text = '# T\n\n```python { id="a" }\nx = """a\nb"""\nprint(len(x))\n```\n\n```output\n3\n```\n'
    path.write_bytes(text.replace("\n", "\r\n").encode())
    assert project.verify()["a"].status == "passed"


def test_device_setup_runs_before_the_first_block_of_a_page_that_asks_for_devices(
    project: Project,
) -> None:
    project.configure('device-setup = """\nimport os\nos.environ["GOT"] = str(devices)\n"""\n')
    code = "import os\nprint(os.environ.get('GOT'))"
    project.write("docs/one.md", page(code + "\n#", "x = 1", b="devices=3"))
    project.write("docs/two.md", page("x = 2\n" + code).replace('"a"', '"c"'))
    verdicts = project.verify()
    assert outcome(verdicts["a"]).stdout == "3\n"
    assert outcome(verdicts["c"]).stdout == "None\n"


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ("raise RuntimeError('no devices')", "RuntimeError: no devices"),
        ("raise SystemExit", "SystemExit"),
        ("x = = 1", "SyntaxError: invalid syntax"),
        ("raise ValueError('\\0')", "ValueError: \\x00"),
    ],
)
def test_a_mistake_in_device_setup_is_told_with_its_line_and_fails_the_page_alone(
    project: Project, mistake: str, told: str
) -> None:
    setup = f"x = devices\n{mistake}\n".replace("\\", "\\\\")
    project.configure(f'device-setup = """\n{setup}"""\n')
    project.write("docs/one.md", page("x = 1", a="devices=2"))
    project.write("docs/two.md", page("x = 2").replace('"a"', '"c"'))
    verdicts = project.verify()
    (failure,) = verdicts["a"].failures
    assert "`device-setup` in [tool.verified-docs]" in failure.message
    assert f"in its line 2, `{mistake}`: " in failure.message
    assert told in failure.message
    assert "Traceback" not in failure.message + failure.detail
    assert "exit status" not in failure.message
    assert verdicts["c"].status == "passed"


def importable(project: Project, monkeypatch: pytest.MonkeyPatch, name: str, source: str) -> None:
    """Have the process that forks the pages find a module."""
    folder = project.write(f"modules/{name}.py", source).parent
    sources = Path(__file__).resolve().parents[2] / "src"
    monkeypatch.setattr("verified_docs.run.server._SOURCES", str(folder))
    monkeypatch.setattr(
        "verified_docs.run.server._COMMAND",
        f"import sys; sys.path[1:1] = [{{sources!r}}, {str(sources)!r}]; "
        "from verified_docs.child.forkserver import main; main()",
    )


@pytest.mark.own_server
def test_what_a_preloaded_module_did_with_temporary_files_does_not_reach_a_page(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    importable(project, monkeypatch, "eager", "import tempfile\ntempfile.gettempdir()\n")
    project.configure('preload = ["eager"]\n')
    code = "import os, tempfile\nprint(tempfile.gettempdir() == os.environ['TMPDIR'])"
    project.write("docs/page.md", page(code))
    assert outcome(project.verify()["a"]).stdout == "True\n"


@pytest.mark.own_server
@pytest.mark.parametrize(
    ("module", "source", "message"),
    [
        ("surely_missing", None, "cannot import `surely_missing`"),
        ("broken_one", "import surely_missing", "cannot import `surely_missing`"),
        ("broken_two", "raise RuntimeError('not today')", "not today"),
        ("broken_three", "x = = 1", "SyntaxError"),
        ("broken_four", "import os; os._exit(3)", "has ended"),
    ],
)
def test_a_module_that_cannot_be_imported_first_is_a_clear_error(
    project: Project, monkeypatch: pytest.MonkeyPatch, module: str, source: str | None, message: str
) -> None:
    if source is not None:
        importable(project, monkeypatch, module, source)
    project.configure(f'# what every page uses\npreload = ["{module}"]\n')
    project.write("docs/page.md", page("print(1)"))
    with pytest.raises(EngineError, match=rf"pyproject\.toml:3: (?s:.*){message}"):
        project.verify()


def test_excluded_blocks_are_not_run_and_say_why(run: Run) -> None:
    verdicts = run(
        page(
            "x = 1",
            "raise ValueError",
            "raise ValueError",
            "raise ValueError",
            "print(x)",
            b='notest reason="too dear"',
            c="gpu",
            d="network",
        )
        + "\n```output\n1\n```\n"
    )
    assert [(v.status, v.reason) for v in verdicts.values()] == [
        ("passed", ""),
        ("excluded", "too dear"),
        ("excluded", "needs a GPU"),
        ("excluded", "needs a network"),
        ("passed", ""),
    ]


def test_the_value_of_a_cell_is_shown_as_a_notebook_shows_it(project: Project) -> None:
    import json

    sources = [
        "1 + 1",
        "x = 2",
        "x;",
        "x # end",
        "None",
        "print(3)\nx",
        "'a\\nb'",
        "(x,\n x)",
        "if x:\n    5",
        "_",
    ]
    cells = [
        {
            "cell_type": "code",
            "execution_count": None,
            "metadata": {},
            "outputs": [],
            "id": f"c{n}",
            "source": source,
        }
        for n, source in enumerate(sources)
    ]
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    project.write("docs/page.ipynb", json.dumps(content))
    verdicts = project.verify()
    values = [outcome(verdict).value for verdict in verdicts.values()]
    assert values == ["2", None, None, "2", None, "2", "'a\\nb'", "(2, 2)", None, "(2, 2)"]


@pytest.mark.own_server
def test_nothing_of_a_run_stays_open_or_on_the_disk(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    for number in range(6):
        project.write(
            f"docs/{number}.md",
            f"```python {{ id=b{number} }}\nimport os\nos.makedirs('a/b'); os.chmod('a', 0)\nx={number}\n```\n",
        )
    project.verify()
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    project.verify(fresh=True)
    after = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    assert len(after) <= len(before)
    assert os.listdir(tmp_path / "temporary") == []
