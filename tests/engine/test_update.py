"""`update` writes what blocks print, and touches no other byte."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from projects import Project, examples
from test_read_notebook import code, error, notebook, plain, stream, text_cell
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.compare.shown import printed
from verified_docs.compare.text import agree
from verified_docs.model.outcome import Outcome
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.settings import Config
from verified_docs.verify import Verification
from verified_docs.write.edit import Change, rewritten
from verified_docs.write.outputs import Updated, update


def test_two_updates_at_once_write_each_output_once(project: Project):
    code = 'import time\ntime.sleep(0.5)\nprint("slow")'
    path = project.write("docs/page.md", f'```python {{ id="a" }}\n{code}\n```\n')
    command = [sys.executable, "-m", "verified_docs", "update"]
    both = [
        subprocess.Popen(command, cwd=project.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    told = [process.communicate(timeout=120)[1].decode() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert path.read_text().endswith(f"{code}\n```\n\n```output\nslow\n```\n")
    assert sorted("another `update` is writing" in one for one in told) == [False, True]


@pytest.fixture
def updated(project: Project) -> Callable[[], Updated]:
    return lambda: update(project.pages(), project.config, Selection())


@pytest.mark.parametrize(
    ("text", "result"),
    [
        # agreeing lines stay as they are, digits included
        (
            'Text  \n\n```python { id="a" }\nprint(0.123456)\nprint("two")\n```\n\n```output\n0.123457\ntow\n```\nEnd',
            'Text  \n\n```python { id="a" }\nprint(0.123456)\nprint("two")\n```\n\n```output\n0.123457\ntwo\n```\nEnd',
        ),
        # inserted, with and without an end of line
        (
            '```python { id="a" }\nprint(1)\n```\n\nEnd\n',
            '```python { id="a" }\nprint(1)\n```\n\n```output\n1\n```\n\nEnd\n',
        ),
        (
            '```python { id="a" }\nprint(1)\n```',
            '```python { id="a" }\nprint(1)\n```\n\n```output\n1\n```\n',
        ),
        # removed
        (
            '```python { id="a" }\nx = 1\n```\n\n```output\n1\n```\n\nEnd\n',
            '```python { id="a" }\nx = 1\n```\n\nEnd\n',
        ),
        # more and fewer lines
        (
            '```python { id="a" }\nprint("a\\n\\nb\\n")\n```\n\n```output\na\nx\n```\n',
            '```python { id="a" }\nprint("a\\n\\nb\\n")\n```\n\n```output\na\n\nb\n\n```\n',
        ),
        # indentation and quote marks
        (
            '- item\n\n    ```python { id="a" }\n    print("1\\n\\n  2")\n    ```\n\n    ```output\n    x\n    ```\n',
            '- item\n\n    ```python { id="a" }\n    print("1\\n\\n  2")\n    ```\n\n    ```output\n    1\n\n      2\n    ```\n',
        ),
        (
            '> ```python { id="a" }\n> print("1\\n\\n2")\n> ```\n',
            '> ```python { id="a" }\n> print("1\\n\\n2")\n> ```\n>\n> ```output\n> 1\n>\n> 2\n> ```\n',
        ),
        # a longer marker when the content has a fence
        (
            '```python { id="a" }\nprint("```\\nx")\n```\n\n```output\nx\n```\n',
            '```python { id="a" }\nprint("```\\nx")\n```\n\n````output\n```\nx\n````\n',
        ),
        (
            '```python { id="a" }\nprint("  ```output")\n```\n',
            '```python { id="a" }\nprint("  ```output")\n```\n\n````output\n  ```output\n````\n',
        ),
        # other markers and blank lines between stay
        (
            '~~~python { id="a" }\nprint(2)\n~~~\n\n\n~~~~ output\n1\n~~~~\n',
            '~~~python { id="a" }\nprint(2)\n~~~\n\n\n~~~~ output\n2\n~~~~\n',
        ),
        # declared exceptions and warnings are shown
        (
            '```python { id="a" raises="ValueError" }\nprint(1)\nraise ValueError("é")\n```\n',
            '```python { id="a" raises="ValueError" }\nprint(1)\nraise ValueError("é")\n```\n\n```output\n1\nValueError: é\n```\n',
        ),
        (
            '```python { id="a" warns="UserWarning" }\nimport warnings\nwarnings.warn("x")\n```\n',
            '```python { id="a" warns="UserWarning" }\nimport warnings\nwarnings.warn("x")\n```\n\n```output\nUserWarning: x\n```\n',
        ),
        # nothing to do
        (
            '```python { id="a" }\nprint(1)\n```\n\n\n```output\n1\n```',
            '```python { id="a" }\nprint(1)\n```\n\n\n```output\n1\n```',
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_only_what_changed_is_written(
    project: Project, updated: Callable[[], Updated], text: str, result: str, newline: str
) -> None:
    path = project.root / "docs" / "page.md"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", newline).encode())
    changed = updated().changed
    expected = result.replace("\n", newline)
    if not text.endswith("\n") and result.endswith("\n") and "\n" not in text:
        expected = result
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.encode()
    assert changed == (() if text == result else ("docs/page.md",))
    assert project.verify()["a"].status == "passed"
    assert updated() == Updated((), ())


def test_several_blocks_of_a_page_are_written_at_once(
    project: Project, updated: Callable[[], Updated]
) -> None:
    parts = [f'```python {{ id="b{n}" }}\nprint("{n}\\n" * {n + 1})\n```\n' for n in range(4)]
    parts[1] += "\n```output\nwrong\n```\n"
    project.write("docs/page.md", "\n".join(parts))
    updated()
    verdicts = project.verify()
    assert [v.status for v in verdicts.values()] == ["passed"] * 4


def test_both_languages_are_written_and_keep_their_own_text(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    text = '```python {{ id="a" }}\nprint(1)  # {}\n```\n\n{}\n'
    project.write("docs/en/page.md", text.format("one", "Text"))
    project.write("docs/zh/page.md", text.format("一", "文字"))
    import os

    before = Path.cwd()
    os.chdir(project.root)
    try:
        result = CliRunner().invoke(app, ["update", "docs/en/page.md"])
    finally:
        os.chdir(before)
    assert result.exit_code == 0, result.output
    assert "wrote docs/en/page.md" in result.output
    assert "wrote docs/zh/page.md" in result.output
    said = result.output.splitlines()
    named = sum(line.startswith(("wrote ", "removed ")) for line in said)
    assert said[-1] == f"{named} file(s) changed, 0 block(s) refused"
    assert named > len(("en", "zh")), "the programs count as well"
    for name, comment, end in (("en", "one", "Text"), ("zh", "一", "文字")):
        written = (project.root / f"docs/{name}/page.md").read_text("utf-8")
        assert written == (
            f'```python {{ id="a" }}\nprint(1)  # {comment}\n```\n\n```output\n1\n```\n\n{end}\n'
        )


def test_a_block_that_ends_otherwise_in_another_run_is_refused_with_both_ends(
    project: Project, updated: Callable[[], Updated]
) -> None:
    code = "import os\nprint(1)\nif os.environ['PYTHONHASHSEED'] == '2': raise ValueError"
    project.write("docs/page.md", f"```python\n{code}\n```\n")
    (refused,) = updated().refused
    message = (
        "ends as `finished` in one run and as `raised` in another: have it end the same way each "
        "time"
    )
    assert refused.failures[0].message == message


@pytest.mark.parametrize(
    "source",
    [
        "import random\nprint(random.random())",
        "print(object())",
        "print({'a', 'b', 'c', 'd', 'e', 'f', 'g'})",
        "import time\nprint(time.time())",
        "import time\nprint(time.time_ns())",
        "print({'green', 'adam'})",
        "print(*frozenset(['green', 'adam']))",
        "import datetime\nprint(datetime.date.today())",
        "import datetime\nprint(datetime.datetime.now().strftime('%A'))",
        "import os\nprint(os.cpu_count())",
        "import os\nprint(os.getpid())",
        "import os\nprint(os.getcwd())",
        "import shutil\nprint(shutil.get_terminal_size().columns)",
        "import random\nprint('a', 'b', sep='\\n' * random.randint(1, 10**4))",
    ],
)
def test_what_depends_on_chance_is_refused(
    project: Project, updated: Callable[[], Updated], source: str
) -> None:
    path = project.write("docs/page.md", f'```python {{ id="a" }}\n{source}\n```\n')
    before = path.read_bytes()
    result = updated()
    assert result.changed == ()
    assert "when it runs again" in result.refused[0].failures[0].message
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("source", "more"),
    [
        ("print(len({'a', 'b'}))", True),
        ("print(len(set('ab')))", True),
        ("print(len(frozenset('ab').union('c')))", True),
        ("class Axis:\n    def set(self, x): print(x)\n\nAxis().set(x=1)", False),
    ],
)
def test_a_page_that_makes_sets_runs_for_more_readers(
    project: Project,
    updated: Callable[[], Updated],
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    more: bool,
) -> None:
    readers = []

    def verification(
        config: Config, pages: list[Page], selection: Selection, *rest: object, **more
    ):
        readers.append(selection.reader)
        return Verification(config, pages, selection, *rest, **more)

    monkeypatch.setattr("verified_docs.write.outputs.Verification", verification)
    project.write("docs/page.md", f"```python\n{source}\n```\n")
    assert updated().refused == ()
    assert (len(set(readers)) > 3) == more, readers


@pytest.mark.parametrize(
    "command", ["date +%F", "echo $$", "pwd", "python -c \"print({'green', 'adam'})\""]
)
def test_a_command_that_depends_on_chance_is_refused(
    project: Project, updated: Callable[[], Updated], command: str
) -> None:
    project.write("docs/page.md", f"```console\n$ {command}\n```\n")
    (refused,) = updated().refused
    assert "when it runs again" in refused.failures[0].message


def test_every_part_of_the_date_is_another_for_another_reader(
    project: Project, updated: Callable[[], Updated]
) -> None:
    shown = ["now.year", "now.month", "now.day", "now.weekday()", "now.hour", "now.minute"]
    shown += ["time.gmtime().tm_year", 'time.strftime("%Y", time.gmtime())']
    made = "import datetime, time\nnow = datetime.datetime.now(datetime.timezone.utc)\n"
    blocks = [f"```python\nprint({one})\n```\n" for one in shown]
    project.write("docs/page.md", "\n".join([f"```python\n{made}```\n", *blocks]))
    assert len(updated().refused) == len(shown)


def test_the_clock_of_other_programs_is_not_changed(
    project: Project, updated: Callable[[], Updated]
) -> None:
    project.write("docs/page.md", "```console\n$ date -u +%Y\n```\n")
    assert updated().refused == ()


@pytest.mark.parametrize(
    "source",
    [
        "import shutil\nprint('=' * shutil.get_terminal_size().columns)",
        "from rich.console import Console\nfrom rich.table import Table\n"
        "table = Table('name', str(id(Table)))\ntable.add_row('word ' * 40)\n"
        "Console().print(table)",
    ],
)
def test_what_says_something_else_in_a_wide_terminal_is_refused(
    project: Project, updated: Callable[[], Updated], source: str
) -> None:
    project.write("docs/page.md", f"```python\n{source}\n```\n")
    (refused,) = updated().refused
    assert "in a wider terminal" in refused.failures[0].message


@pytest.mark.parametrize(
    "source",
    [
        "import argparse\nparser = argparse.ArgumentParser('tea', description='steep ' * 40)\n"
        "parser.print_help()",
        "from rich.console import Console\nfrom rich.table import Table\n"
        "table = Table('name', 'what it is')\ntable.add_row('a', 'word ' * 40)\n"
        "table.add_section()\ntable.add_row('b', '1')\nConsole().print(table)",
        "import keras\nmodel = keras.Sequential(name='small')\nmodel.add(keras.Input((3,)))\n"
        "model.add(keras.layers.Dense(2, name='a_long_name_that_is_cut_short_in_a_table'))\n"
        "model.summary()",
    ],
)
def test_lines_may_break_elsewhere_in_a_wide_terminal(
    project: Project, updated: Callable[[], Updated], source: str
) -> None:
    project.write("docs/page.md", f'```python {{ id="a" }}\n{source}\n```\n')
    assert updated().changed == ("docs/page.md",)
    assert updated() == Updated((), ())
    assert project.verify(fresh=True)["a"].status == "passed"


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="only root may have another name here"
)
def test_the_name_of_the_machine_is_refused(
    project: Project, updated: Callable[[], Updated]
) -> None:
    project.write("docs/page.md", "```python\nimport socket\nprint(socket.gethostname())\n```\n")
    (refused,) = updated().refused
    assert "+ reader-2" in refused.failures[0].detail


def test_what_a_mask_covers_is_not_chance(project: Project, updated: Callable[[], Updated]) -> None:
    project.write("docs/page.md", '```python { id="a" mask="address" }\nprint(object())\n```\n')
    assert updated().changed == ("docs/page.md",)
    assert project.verify(fresh=True)["a"].status == "passed"


@pytest.mark.parametrize(
    ("source", "options"),
    [
        ("print(2)\n1 / 0", ""),
        ("print(2)", 'raises="ValueError"'),
        ("print(2)\nraise KeyError", 'raises="ValueError"'),
        ("import os\nos._exit(0)", ""),
        ("import warnings\nwarnings.warn('x')\nprint(2)", ""),
        ("print('a\\rb')", ""),
        ("while True: pass", "timeout=0.5"),
    ],
)
def test_a_block_that_fails_otherwise_is_left_alone_and_its_neighbours_are_written(
    project: Project, updated: Callable[[], Updated], source: str, options: str
) -> None:
    path = project.write(
        "docs/page.md",
        '```python { id="good" }\nprint(1)\n```\n\n'
        f'```python {{ id="bad" {options} }}\n{source}\n```\n\n```output\n3\n```\n',
    )
    result = updated()
    assert "bad" in [verdict.block.id for verdict in result.refused]
    text = path.read_text("utf-8")
    if "\\r" not in source:
        assert "```output\n3\n```" in text
    assert "print(1)\n```\n\n```output\n1\n```" in text


def test_a_notebook_changes_only_in_the_outputs_that_were_wrong(
    project: Project, updated: Callable[[], Updated]
) -> None:
    content = notebook(
        text_cell("# T é", "t"),
        code("print('a')\nprint('b')\n3", stream("a\n"), id_="a"),
        code("x = 1", stream("old\n"), id_="b"),
        code("print(2)", stream("2\n"), id_="c"),
        code("raise ValueError('x')", id_="d", raises="ValueError"),
        code("import warnings\nwarnings.warn('w')\nprint(1)", id_="e", warns="UserWarning"),
    )
    for indent in (1, 4):
        text = json.dumps(content, indent=indent, ensure_ascii=False) + "\n"
        path = project.write("docs/page.ipynb", text)
        assert updated().changed == ("docs/page.ipynb",)
        fixed = json.loads(json.dumps(content))
        cells = fixed["cells"]
        cells[1]["outputs"] = [stream("a\nb\n"), plain("3")]
        cells[1]["outputs"][1]["data"]["text/plain"] = ["3"]
        cells[2]["outputs"] = []
        cells[4]["outputs"] = [{**error("ValueError", "x"), "traceback": ["ValueError: x"]}]
        cells[5]["outputs"] = [stream("1\n"), stream("UserWarning: w\n", "stderr")]
        written = path.read_text("utf-8")
        assert json.loads(written) == fixed
        same = json.dumps(fixed, indent=indent, ensure_ascii=False) + "\n"
        assert sorted(written.split("\n")) == sorted(
            json.dumps(json.loads(written), indent=indent, ensure_ascii=False).split("\n") + [""]
        )
        assert len(written) == len(same)
        assert {v.status for v in project.verify().values()} == {"passed"}


def test_cells_without_ids_are_written_too(
    project: Project, updated: Callable[[], Updated]
) -> None:
    content = notebook(code("print(1)"), code("print(2)"), minor=4)
    path = project.write("docs/page.ipynb", json.dumps(content, indent=1).replace("\n", "\r\n"))
    updated()
    raw = path.read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    texts = [cell["outputs"][0]["text"] for cell in json.loads(raw)["cells"]]
    assert texts == [["1\n"], ["2\n"]]


lines = st.sampled_from(
    ["a", "0.123456", "  indented", "", "```", "~~~", "````output", "> q", "- x", "# h", "中"]
)
texts = st.lists(lines, min_size=1, max_size=6).map("\n".join).filter(lambda text: text.strip())
places = st.sampled_from(
    [("", ""), ("> q\n>\n", "> "), ("- item\n\n", "    "), ('=== "T"\n\n', "    ")]
)


@settings(max_examples=examples(150))
@given(places, texts, texts | st.none(), st.sampled_from(["\n", "\r\n"]))
def test_whatever_a_block_prints_is_read_back_as_it_was_printed(
    place: tuple[str, str], stdout: str, old: str | None, newline: str
) -> None:
    head, prefix = place
    parts = [
        "```python",
        "x",
        "```",
        *(["", "``````output", *old.split("\n"), "``````"] if old is not None else []),
    ]
    raw = head + "\n".join((prefix + part).rstrip() for part in parts) + "\n\nEnd\n"
    page, problems = read_markdown(raw, Path("page.md"), "page.md")
    assert problems == ()
    outcome = Outcome("finished", stdout=stdout + "\n")
    text = rewritten(page, raw.replace("\n", newline), [Change(page.blocks[0], outcome)])
    assert text.count("\n") == text.count(newline)
    again, problems = read_markdown(text.replace("\r\n", "\n"), Path("page.md"), "page.md")
    assert problems == ()
    (block,) = again.blocks
    assert block.documented is not None
    assert agree(block.documented.text, printed(block, outcome))
    assert text.endswith(f"{newline}End{newline}")
    assert text.startswith(head.replace("\n", newline))


@settings(max_examples=examples(100))
@given(
    st.text(
        alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\r"), max_size=30
    ),
    st.none()
    | st.text(min_size=1, max_size=10).filter(lambda text: "\n" not in text and "\r" not in text),
    st.sampled_from([None, 1, 2]),
)
def test_whatever_a_cell_gives_is_read_back_as_it_was_given(
    stdout: str, value: str | None, indent: int | None
) -> None:
    raw = json.dumps(notebook(code("x", id_="a"), code("y", id_="b")), indent=indent)
    page, _ = read_notebook(raw, Path("page.ipynb"), "page.ipynb")
    outcome = Outcome("finished", stdout=stdout, value=value)
    text = rewritten(page, raw, [Change(page.blocks[0], outcome)])
    again, problems = read_notebook(text, Path("page.ipynb"), "page.ipynb")
    assert problems == ()
    documented = again.blocks[0].documented
    shown = printed(page.blocks[0], outcome)
    assert (documented.text if documented else "") == shown
    assert again.blocks[1].documented is None


def test_update_says_which_translation_is_missing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    page = project.write("docs/en/page.md", "```python\nprint(1)\n```\n")
    monkeypatch.chdir(project.root)
    result = CliRunner().invoke(app, ["update", "docs/en/page.md"])
    assert page.read_text("utf-8").endswith("```output\n1\n```\n")
    assert "docs/en/page.md:1: no translation" in result.output
    assert result.exit_code == 1


def test_spaces_that_no_comparison_counts_are_written_as_they_came(
    project: Project, updated: Callable[[], Updated]
) -> None:
    code = 'print("rate     loss")\nprint("0.1      2.0000001")\nprint("one more", 1)'
    text = '```python {{ id="a" }}\n{}\n```\n\n```output\n{}\n```\n'
    old = "rate  loss\n0.1   2.000000\none more 1"
    path = project.write("docs/page.md", text.format(code, old))
    assert project.verify()["a"].status == "passed"
    # a page whose record holds is not run, and nothing is known of its spaces
    assert updated() == Updated((), ())
    updated_fresh = update(project.pages(), project.config, Selection(fresh=True))
    assert updated_fresh.changed == ("docs/page.md",)
    # of a line whose digits differ nothing is written
    new = "rate     loss\n0.1   2.000000\none more 1"
    assert path.read_text() == text.format(code, new)
    assert update(project.pages(), project.config, Selection(fresh=True)) == Updated((), ())
    # and where another line is rewritten, so are the spaces of this
    path.write_text(text.format(code.replace("more", "less"), old))
    assert updated().changed == ("docs/page.md",)
    assert path.read_text() == text.format(
        code.replace("more", "less"), new.replace("more", "less")
    )


def test_spaces_that_another_reader_does_not_get_stay(project: Project) -> None:
    code = 'import os\nprint("a", " " * (len(str(os.getpid())) - 1 + hash("a") % 7), "b")'
    text = f'```python {{ id="a" }}\n{code}\n```\n\n```output\na b\n```\n'
    path = project.write("docs/page.md", text)
    assert update(project.pages(), project.config, Selection()) == Updated((), ())
    assert path.read_text() == text
