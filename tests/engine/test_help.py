"""The help of each command is a page of a manual, and what it says is so."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import Result
from environments import make
from projects import Project
from typer.main import get_command
from typer.testing import CliRunner

import verified_docs
from verified_docs.cli import app

GROUP = get_command(app)
NAMES = sorted(GROUP.commands)  # type: ignore[attr-defined]
WIDTH = 80


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments), prog_name="verified-docs", terminal_width=WIDTH)


def help_of(name: str) -> str:
    result = invoke(*name.split(), "--help")
    assert result.exit_code == 0
    return result.output


def sections(text: str) -> dict[str, str]:
    """The sections of a page of the manual by their titles."""
    parts = re.split(r"^(\w[\w ]*):\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def statuses(text: str) -> set[int]:
    return {
        int(number) for number in re.findall(r"^  (\d+)  ", sections(text)["Exit status"], re.M)
    }


def examples(name: str) -> list[str]:
    """The examples of a command, without its help being made."""
    command = GROUP.commands[name] if name else GROUP  # type: ignore[attr-defined]
    return examples_in(command.sections)


def examples_in(text: str) -> list[str]:
    return re.findall(r"^    \$ (verified-docs .*)$", sections(text)["Examples"], re.M)


@pytest.mark.parametrize("name", ["", *NAMES])
def test_the_help_is_a_page_of_the_manual(name: str) -> None:
    text = help_of(name)
    assert all(len(line) <= WIDTH for line in text.splitlines())
    usage, _, rest = text.partition("\n\n")
    assert usage.startswith(f"Usage: verified-docs {name}".rstrip())
    assert len(rest.partition("Options:")[0].split("\n\n")) > 2, "more than one paragraph"
    titles = [title for title in sections(text) if title not in ("Usage", "Arguments", "Commands")]
    assert titles[:3] == ["Options", "Exit status", "Examples"]
    assert {2, 130} <= statuses(text)
    assert examples_in(text) == examples(name)
    if name:
        assert re.search(r"\bReads?\b", rest)
        assert re.search(r"\b[Ww]rites?\b", rest)
        assert titles[3:] == ["See also"]
        for other in re.findall(r"verified-docs (\w+)", sections(text)["See also"]):
            assert other in NAMES
            assert other != name


@pytest.mark.parametrize("name", NAMES)
def test_every_option_and_argument_is_explained(name: str) -> None:
    for parameter in GROUP.commands[name].params:  # type: ignore[attr-defined]
        assert parameter.help, parameter.name
        assert "list[" not in help_of(name)


def test_the_list_of_commands_shows_whole_sentences() -> None:
    listed = sections(help_of(""))["Commands"]
    for name in NAMES:
        assert re.search(rf"^  {name} +[A-Z].*\.$", listed, re.M), name
    assert "..." not in listed


def test_every_command_has_an_example() -> None:
    for name in ["", *NAMES]:
        assert examples(name), name


PAGE = """\
---
title: {title}
---

# {title} {{#title}}

```python {{ id="first" }}
print(1)
```

```output
1
```

```python {{ id="second" }}
x = 2
```
"""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project in which everything holds, with the files that the examples name."""
    project = Project(tmp_path_factory.mktemp("guide"))
    project.configure(
        'languages = { en = "docs/en", zh = "docs/zh" }\nglossary = "terms.md"\nbuild = "build"\n'
    )
    for language in ("en", "zh"):
        project.write(
            f"docs/{language}/terms.md",
            "# Terms {#terms}\n\n| English | 中文 |\n| --- | --- |\n| layer | 层 |\n",
        )
    project.write("docs/en/index.md", PAGE.format(title="Start"))
    project.write("docs/zh/index.md", PAGE.format(title="开始"))
    project.write("expected.txt", "loss 0.1234 in 12ms\n")
    project.write("actual.txt", "loss 0.1235 in 12ms\n")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project.root)
        assert invoke("snippets").exit_code == 0
        assert invoke("translations", "--accept", "docs/en").exit_code == 0
        begin = ["init", "-q", "--template="]  # without the examples of hooks, which are copied too
        for command in (begin, ["add", "-A"], ["commit", "-q", "-m", "Guide"]):
            subprocess.run([*git, *command], check=True)
    return project


@pytest.fixture
def guide(original: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of that project."""
    project = Project(tmp_path / "guide")
    shutil.copytree(original.root, project.root)
    monkeypatch.chdir(project.root)
    return project


@pytest.mark.parametrize(
    "example", [(name, line) for name in ["", *NAMES] for line in examples(name)]
)
def test_every_example_does_what_it_says(
    guide: Project, monkeypatch: pytest.MonkeyPatch, example: tuple[str, str]
) -> None:
    name, line = example
    served: list[int] = []
    monkeypatch.setattr(
        "verified_docs.cli._preview.serve", lambda config, port: served.append(port)
    )
    if name == "matrix":
        make(guide, "tensorflow-2.19", "")
    before = {path: path.read_bytes() for path in Path("docs").rglob("*.md")}
    result = invoke(*shlex.split(line)[1:])
    assert result.exit_code == 0, result.output
    assert {path: path.read_bytes() for path in Path("docs").rglob("*.md")} == before
    if name == "serve":
        (port,) = served
        described = sections(help_of("serve"))["Examples"].partition(line)[0].splitlines()[-2]
        assert str(port) in described or "--port" in line


@pytest.mark.parametrize(
    ("status", "arguments"),
    [
        (1, ["verify", "wrong.md"]),
        (1, ["update", "refused.md"]),
        (1, ["snippets", "--check", "docs/en/new.md"]),
        (1, ["compare", "expected.txt", "other.txt"]),
        (2, ["verify", "missing.md"]),
        (2, ["verify", "--shard", "3/2"]),
        (2, ["verify", "--device", "tpu"]),
        (2, ["verify", "--device", "gpu"]),
        (2, ["update", "missing.md"]),
        (2, ["snippets", "expected.txt"]),
        (2, ["ledger", "missing"]),
        (0, ["ledger", "binary.md"]),
        (2, ["explain", "docs/en/index.md::none"]),
        (2, ["explain", "docs/en/index.md"]),
        (2, ["explain", "docs"]),
        (2, ["explain", "missing.md:3"]),
        (2, ["compare", "expected.txt", "missing.txt"]),
        (2, ["compare", "--mask", "words", "expected.txt", "actual.txt"]),
        (2, ["compare", "--rtol", "-1", "expected.txt", "actual.txt"]),
        (2, ["nonsense"]),
    ],
)
def test_a_command_ends_with_the_status_that_its_help_gives(
    guide: Project, status: int, arguments: list[str]
) -> None:
    guide.write("wrong.md", "```python\nprint(1)\n```\n\n```output\n2\n```\n")
    guide.write("docs/en/new.md", "```python\nx = 1\n```\n")
    guide.write("refused.md", "```python\nprint(object())\n```\n")
    guide.write("other.txt", "loss 0.5\n")
    (guide.root / "binary.md").write_bytes(b"\xff")
    result = invoke(*arguments)
    assert result.exit_code == status, result.output
    assert not isinstance(result.exception, Exception) or isinstance(result.exception, SystemExit)
    assert result.output.strip()
    if arguments[0] in NAMES:
        assert status in statuses(help_of(arguments[0]))


def test_an_interruption_ends_with_130(guide: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("verified_docs.cli._preview.serve", interrupted)
    assert invoke("serve").exit_code == 130


def test_the_version_is_told() -> None:
    result = invoke("--version")
    assert result.exit_code == 0
    assert result.output == f"verified-docs {verified_docs.__version__}\n"


@pytest.mark.parametrize("module", ["verified_docs.cli", "verified_docs.languages"])
def test_an_interruption_while_the_engine_is_imported_shows_no_traceback(
    guide: Project, tmp_path: Path, module: str
) -> None:
    interrupting = f"""\
import sys
from verified_docs.__main__ import main

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
sys.argv = ["verified-docs", "verify"]
main()
"""
    ran = subprocess.run([sys.executable, "-c", interrupting], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (130, "")
    assert ran.stderr == "verified-docs: interrupted\n"
