"""Somebody who comes with documentation of their own is told what to type, and finds no litter."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.read.pages import asked_pages
from verified_docs.settings import Config, find_config, load_config

Call = Callable[..., tuple[int, str]]

RIGHT = "```python\nprint(1)\n```\n\n```output\n1\n```\n"


@pytest.mark.parametrize("command", ["verify", "update", "snippets", "mutants", "ledger"])
@pytest.mark.parametrize("named", [True, False])
def test_a_folder_without_pages_is_told_with_what_was_looked_for(
    project: Project, call: Call, command: str, named: bool
) -> None:
    project.write("docs/page.rst", "Not a page\n")
    status, output = call(command, *(["docs"] if named else []))
    assert status == 2
    assert "docs: looked for files that end in .md or .ipynb; name" in output


def test_one_empty_folder_among_others_is_told(project: Project, call: Call) -> None:
    project.write("docs/page.md", RIGHT)
    (project.root / "more").mkdir()
    status, output = call("verify", "docs", "more")
    assert status == 2
    assert "no page in more" in output


def test_pages_behind_a_link_are_read_and_a_loop_of_links_ends(project: Project) -> None:
    page = project.write("elsewhere/deep/page.md", RIGHT)
    project.write("docs/index.md", RIGHT)
    (project.root / "docs/linked").symlink_to(project.root / "elsewhere")
    (project.root / "docs/around").symlink_to(project.root / "docs")
    (project.root / "elsewhere/deep/back").symlink_to(project.root / "elsewhere")
    found = asked_pages((), project.config)
    assert [os.path.relpath(path, project.root) for path in found] == [
        "docs/index.md",
        "docs/linked/deep/page.md",
    ]
    assert found[1].resolve() == page.resolve()


@pytest.mark.parametrize(
    ("settings", "line", "said"),
    [
        ("\ncolour = 1\n", 3, "unknown setting `colour` in [tool.verified-docs]; known: build, "),
        ("jobs = 1\njob = 2\n", 3, "unknown setting `job` in [tool.verified-docs], did you mean"),
        ("Preload = []\n", 2, "did you mean `preload`?"),
        ('"files-size" = "1 GiB"\n', 2, "did you mean `file-size`?"),
        ("environments.A = '1'\n", 2, "did you mean `environment`?"),
        ("[tool.verified-docs.enviroment]\nA = '1'\n", 2, "did you mean `environment`?"),
        ("jobs = 1\n\nmemory = 5\n", 4, "setting `memory`: write a size such as"),
        ("languages = { en = 5 }\n", 2, '`languages`: write a table such as { en = "docs/en" }'),
    ],
)
def test_a_wrong_setting_is_told_at_its_line_with_what_it_may_be(
    project: Project, settings: str, line: int, said: str
) -> None:
    project.configure(settings)
    with pytest.raises(EngineError) as raised:
        load_config(project.root)
    assert f"pyproject.toml:{line}: " in str(raised.value)
    assert said in str(raised.value)


def test_a_table_with_an_underscore_is_told(project: Project) -> None:
    project.write("pyproject.toml", "[project]\nname = 'x'\n\n[tool.verified_docs]\njobs = 1\n")
    with pytest.raises(EngineError, match=r"toml:4: write \[tool.verified-docs\] with a hyphen"):
        load_config(project.root)
    assert find_config(project.root) is None  # pytest leaves alone what does not name the engine


@pytest.mark.parametrize(("here", "mark"), [("docs/deep", ".git"), ("src", "mkdocs.yml")])
def test_a_project_without_settings_is_found_from_inside(
    project: Project, here: str, mark: str
) -> None:
    (project.root / "pyproject.toml").unlink()
    (project.root / here).mkdir(parents=True)
    (project.root / "docs").mkdir(exist_ok=True)
    assert load_config(project.root / here).root == project.root / here
    (project.root / mark).mkdir()
    assert load_config(project.root / here).root == project.root
    (project.root / here / "docs").mkdir()
    assert load_config(project.root / here).root == project.root / here


def test_nothing_that_the_engine_keeps_is_seen_by_git(project: Project, call: Call) -> None:
    project.write("docs/page.md", RIGHT)
    subprocess.run(["git", "init", "-q", "--template=", "."], cwd=project.root, check=True)
    assert call("verify")[0] == 0
    listing = ["git", "status", "--porcelain", "--untracked-files=all"]
    seen = subprocess.run(listing, cwd=project.root, check=True, capture_output=True, text=True)
    assert seen.stdout.split() == ["??", "docs/page.md", "??", "pyproject.toml"]
    assert any((project.root / ".verified").glob("*.json"))
    assert any((project.root / ".cache").rglob("pages/*"))


def test_whoever_removes_the_file_for_git_is_not_asked_again(project: Project, call: Call) -> None:
    project.write("docs/page.md", RIGHT)
    assert call("verify")[0] == 0
    for folder in (project.config.cache, project.config.records):
        (folder / ".gitignore").unlink()
    project.write("docs/page.md", RIGHT.replace("1", "2"))
    assert call("verify")[0] == 0
    assert not list(project.root.rglob(".gitignore"))


def test_programs_take_a_folder_for_a_language_and_say_so(project: Project, call: Call) -> None:
    project.write("docs/page.md", RIGHT)
    status, output = call("snippets")
    assert status == 2
    assert "docs/page.md: in no folder of a language" in output
    assert 'languages = { en = "docs" }' in output
    project.configure('languages = { en = "docs" }\n')
    assert call("snippets") == (0, "wrote snippets/en/page/top-1.py\n")


def test_an_update_leaves_nothing_but_pages_where_no_programs_are_kept(
    project: Project, call: Call
) -> None:
    project.write("docs/page.md", RIGHT.replace("1", "2", 1))
    status, output = call("update")
    assert (status, output) == (0, "wrote docs/page.md\n1 file(s) changed, 0 block(s) refused\n")
    assert not (project.root / "snippets").exists()


def test_an_update_of_a_page_with_a_mistake_leaves_the_other_pages_programs(
    project: Project, call: Call
) -> None:
    project.configure('languages = { en = "docs" }\n')
    project.write("docs/page.md", RIGHT)
    project.write("docs/broken.md", "```python { rtoll=1 }\n1\n```\n")
    status, output = call("update", "docs/broken.md")
    assert status == 1
    assert "wrote" not in output


LIBRARY = """
import socket

class LibraryError(Exception):
    pass

def fetch(address):
    try:
        return connect(address)
    except OSError as error:
        raise LibraryError(f"no connection: {error}") from error

def connect(address):
    return socket.create_connection((address, 80))
"""
FETCHING = """
```python
import sys

sys.path.insert(0, {root!r})
import library


def get():
    return library.fetch("example.org")


get()
```

```python
x = 1
```
"""


def test_a_denied_network_is_told_in_the_lines_of_the_page(project: Project) -> None:
    project.write("library.py", LIBRARY)
    project.write("docs/page.md", FETCHING.format(root=str(project.root)))
    verdicts = project.verify()
    (failure,) = verdicts["top-1"].failures
    assert failure.line == 9
    assert failure.message.startswith("this block may not reach example.org: ")
    assert "```python { network }" in failure.message
    assert "--network" in failure.message
    lines = failure.detail.splitlines()
    assert [line.strip() for line in lines if "File" in line] == [
        'File "docs/page.md", line 12, in <module>',
        'File "docs/page.md", line 9, in get',
    ]
    assert lines[-1] == "library.LibraryError"
    assert "library.py" not in failure.detail
    (failure,) = verdicts["top-2"].failures
    assert failure.message == "not run, because `top-1` above it did not end as it should"


@pytest.mark.parametrize(
    "page",
    [
        "```pycon\n>>> import socket\n>>> socket.gethostbyname('example.org')\n'192.0.2.1'\n```\n",
        "```python\nimport socket\ntry:\n    socket.gethostbyname('example.org')\n"
        "except OSError as error:\n    print(error)\n```\n",
    ],
)
def test_no_update_writes_what_only_the_engine_has_denied(
    project: Project, call: Call, page: str
) -> None:
    project.write("docs/page.md", page)
    status, output = call("update")
    assert status == 1
    assert "may not reach example.org" in output
    assert (project.root / "docs/page.md").read_text() == page


def test_every_setting_is_explained_with_what_holds_here(project: Project, call: Call) -> None:
    project.configure('languages = { en = "docs/en" }\njobs = 3\nmemory = "1.5 GiB"\n')
    status, output = call("settings", "--format", "json")
    assert status == 0
    listed = {one["name"]: one for one in json.loads(output)}
    names = {name.replace("_", "-") for name in Config.model_fields} - {"root"}
    assert set(listed) == names
    assert all(one["meaning"].endswith(".") for one in listed.values())
    written = "".join(f"{name} = {one['value']}\n" for name, one in listed.items())
    before = project.config
    project.configure(written)
    assert project.config == before
    project.configure("".join(f"{name} = {one['default']}\n" for name, one in listed.items()))
    assert project.config == Config(root=project.root)
    project.configure("jobs = 3\n")
    text = call("settings")[1]
    assert "\njobs = 3  # 2 unless set\n    How many pages run at a time.\n" in text
    assert '\nmemory = "6 GiB"\n' in text


def test_what_came_is_written_by_a_command_that_is_named(project: Project, call: Call) -> None:
    project.write("docs/a b.md", RIGHT.replace("1", "2", 1))
    project.write("docs/c.md", "```python\n1 / 0\n```\n")
    status, output = call("verify")
    assert status == 1
    *_, remedy, _ = output.splitlines()
    assert remedy == "where what came is right, `verified-docs update 'docs/a b.md'` writes it"
    assert "verified-docs update" not in call("verify", "docs/c.md")[1]


def test_a_checkout_that_is_only_read_is_verified_and_nothing_is_kept(
    project: Project, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("docs/page.md", RIGHT + "\n" + RIGHT.replace("1", "2", 1))
    monkeypatch.setattr("os.access", lambda path, mode: False)
    status, output = call("verify")
    assert status == 1
    assert "1 passed, 1 failed" in output
    assert "verified-docs: .verified cannot be written: nothing is on record" in output
    assert not project.config.records.exists()
