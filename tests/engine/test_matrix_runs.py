"""What a program does in another environment is written down as a plain fact."""

from __future__ import annotations

import hashlib
import json
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from environments import SERIES, make
from projects import GUIDE, Project
from typer.testing import CliRunner, Result

from verified_docs.cli import app
from verified_docs.matrix import building, elsewhere

SCHEMA = json.loads((GUIDE / "compatibility" / "matrix" / "schema.json").read_text("utf-8"))

PAGE = """
# Page

```python { id="holds" }
import library
print(library.one)
```

```output
1
```

```python { id="prints" }
print("a line")
print(library.two)
```

```output
a line
2
```

```python { id="lacks" }
print(library.three)
```

```output
3
```

```python { id="parameter" }
print(library.scaled(2, by=2))
```

```output
4
```

```python { id="from" }
from library import inner
print(inner.four, inner.two)
```

```output
4
```

```python { id="warns" }
print(library.old())
```

```output
5
```

```python { id="raises" }
print(library.strict(6))
```

```output
6
```

```python { id="package" }
import no_such_package
print(7)
```

```output
7
```

```python { id="condition" if="library>=2" }
print(8)
```

```output
8
```
"""

LIBRARY = """
import types, warnings

inner = types.ModuleType("library.inner")
inner.two = 2

one = 1
two = "two"

def scaled(number):
    return number

def old():
    warnings.warn("old() will go", FutureWarning, stacklevel=2)
    return 5

def strict(number):
    raise ValueError(f"not {number}\\nat all")
"""


Command = Callable[..., Result]


@pytest.fixture
def command(project: Project, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the programs of a project in its environments."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    project.write("docs/en/page.md", PAGE)
    project.write("docs/zh/page.md", PAGE.replace("# Page", "# 页"))
    monkeypatch.chdir(project.root)
    CliRunner().invoke(app, ["snippets"])
    return lambda *arguments: CliRunner().invoke(app, ["matrix", *arguments])


def known(project: Project, name: str = "old") -> dict[str, Any]:
    """What the file of an environment says, which its schema describes."""
    content = json.loads((project.root / f"compatibility/matrix/{name}.json").read_text("utf-8"))
    jsonschema.validate(content, SCHEMA)
    return content


def entries(project: Project, name: str = "old") -> dict[str, Any]:
    """What each block did, without the digests."""
    programs = known(project, name)["programs"].items()
    return {
        key.removeprefix("page/"): {k: v for k, v in entry.items() if k != "program"}
        for key, entry in programs
    }


def test_a_program_holds_or_the_fact_says_what_it_does(project: Project, command: Command) -> None:
    make(project, "old", LIBRARY)
    result = command()
    assert result.exit_code == 0, result.output
    assert entries(project) == {
        "condition": {
            "result": "not run",
            "why": "condition",
            "detail": "library>=2",
        },
        "from": {
            "result": "lacks",
            "name": "library.inner.four",
            "type": "AttributeError",
            "message": "module 'library.inner' has no attribute 'four'",
        },
        "holds": {"result": "holds"},
        "lacks": {
            "result": "lacks",
            "name": "library.three",
            "type": "AttributeError",
            "message": "module 'library' has no attribute 'three'",
        },
        "package": {"result": "not run", "why": "package", "detail": "no_such_package"},
        "parameter": {
            "result": "lacks",
            "name": "library.scaled",
            "parameter": "by",
            "type": "TypeError",
            "message": "scaled() got an unexpected keyword argument 'by'",
        },
        "prints": {"result": "prints", "line": 2, "here": "2", "there": "two"},
        "raises": {"result": "raises", "type": "ValueError", "message": "not 6 …"},
        "warns": {
            "result": "warns",
            "warns": {"category": "FutureWarning", "message": "old() will go"},
        },
    }


def test_the_file_is_sorted_a_line_a_program_and_has_the_same_bytes_again(
    project: Project, command: Command
) -> None:
    make(project, "old", LIBRARY)
    command()
    path = project.root / "compatibility" / "matrix" / "old.json"
    before = path.read_bytes()
    programs = list(known(project)["programs"])
    assert programs == sorted(programs)
    assert before.decode().count('\n  "page/') == len(programs)
    assert "9 known" in command().output
    assert "9 known" not in command("--fresh").output
    assert path.read_bytes() == before


def test_only_a_program_that_has_changed_is_run_again(project: Project, command: Command) -> None:
    make(project, "old", LIBRARY)
    command()
    for language in ("en", "zh"):
        path = project.root / f"docs/{language}/page.md"
        path.write_text(path.read_text("utf-8").replace("a line", "one line"), "utf-8")
    assert "1 prints" in (result := command()).output
    assert "8 known" in result.output


def test_a_comment_and_a_title_leave_a_fact_as_it_is(project: Project, command: Command) -> None:
    make(project, "old", LIBRARY)
    command()
    path = project.root / "docs/en/page.md"
    text = path.read_text("utf-8").replace("# Page", "# Another title")
    path.write_text(text.replace("print(library.one)", "print(library.one)  # it is 1"), "utf-8")
    assert "9 known" in command().output


def test_what_other_packages_did_is_no_fact_any_more(project: Project, command: Command) -> None:
    make(project, "old", LIBRARY)
    command()
    pins = f"library==1.1 --hash=sha256:{'0' * 64}\n"
    project.write("requirements/matrix/old.txt", pins)
    project.write(".matrix/old/built-from", hashlib.sha256(pins.encode()).hexdigest())
    assert "known" not in command().output


def test_a_run_of_some_pages_keeps_what_is_known_of_others(
    project: Project, command: Command
) -> None:
    make(project, "old", LIBRARY)
    for language in ("en", "zh"):
        project.write(
            f"docs/{language}/other.md", '# Other\n\n```python { id="one" }\nx = 1\n```\n'
        )
    command("old", "docs/en/page.md")
    page = set(known(project)["programs"])
    assert "other/one" not in page
    command("old", "docs/en/other.md")
    assert set(known(project)["programs"]) == {*page, "other/one"}


def test_a_program_that_is_gone_is_forgotten(project: Project, command: Command) -> None:
    make(project, "old", LIBRARY)
    command()
    (project.root / "snippets/en/page/holds.py").unlink()
    for language in ("en", "zh"):
        path = project.root / f"docs/{language}/page.md"
        path.write_text(path.read_text("utf-8").replace('id="holds"', 'id="renamed"'), "utf-8")
    CliRunner().invoke(app, ["snippets"])
    command()
    assert "holds" not in entries(project)
    assert entries(project)["renamed"] == {"result": "holds"}


def test_on_another_backend_a_program_that_uses_tensorflow_is_not_run(
    project: Project, command: Command
) -> None:
    for language in ("en", "zh"):
        text = '# P\n\n```python { id="tf" }\nimport tensorflow as tf\n```\n'
        project.write(f"docs/{language}/page.md", text)
    CliRunner().invoke(app, ["snippets"])
    make(project, "jax", LIBRARY, 'backend = "jax"\nvariables = { BACKEND = "jax" }')
    command()
    assert entries(project, "jax") == {"tf": {"result": "not run", "why": "tensorflow"}}
    assert known(project, "jax")["environment"]["variables"] == {"BACKEND": "jax"}


def test_what_is_missing_is_called_as_its_class_not_as_a_variable(
    project: Project, command: Command
) -> None:
    library = """
class Base:
    def strict(self, one):
        pass

class Words:
    def __init__(self, **more):
        if more:
            raise ValueError(f"Unrecognized keyword arguments passed to Words: {more}")

    def count(self, **more):
        raise ValueError(f"Unrecognized keyword arguments passed to Words: {more}")

def words():
    return Words()
"""
    codes = {
        "attribute": "import library\n\nclass Own(library.Base):\n    pass\n\nOwn().later",
        "method": "import library as lib\n\none = lib.Base()\none.strict(1, by=2)",
        "said": "import library\n\nmade = library.words()\nmade.count(by=2)",
        "said-of-a-class": "from library import Words as Kind\n\nmake = Kind\nmake(by=2)",
        "python": "(1, 2).tolist()",
    }
    blocks = "\n\n".join(f'```python {{ id="{id_}" }}\n{code}\n```' for id_, code in codes.items())
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", f"# P\n\n{blocks}\n")
    CliRunner().invoke(app, ["snippets"])
    make(project, "old", library)
    command()
    named = {
        name: f"{one.get('name', one['result'])}({one.get('parameter', '')})"
        for name, one in entries(project).items()
    }
    assert named == {
        "attribute": "library.Base.later()",
        "method": "lib.Base.strict(by)",
        "python": "raises()",
        "said": "Words.count(by)",
        "said-of-a-class": "Words(by)",
    }


def test_what_is_one_thing_and_then_another_varies(project: Project, command: Command) -> None:
    make(project, "old", "import os\none = 1\ntwo = os.getpid()\n")
    command("old")
    assert entries(project)["prints"] == {"result": "varies"}


def test_a_program_of_the_matrix_sees_no_package_of_the_engine(
    project: Project, command: Command
) -> None:
    for language in ("en", "zh"):
        text = (
            '# P\n\n```python { id="sees" }\nimport importlib.util\n'
            'print(importlib.util.find_spec("pydantic"))\n```\n\n```output\nNone\n```\n'
        )
        project.write(f"docs/{language}/page.md", text)
    CliRunner().invoke(app, ["snippets"])
    make(project, "old", LIBRARY)
    command()
    assert entries(project) == {"sees": {"result": "holds"}}


def test_an_environment_that_is_only_declared_is_told_and_not_run(
    project: Project, command: Command
) -> None:
    make(project, "old", LIBRARY, 'out = "Nobody has it."')
    result = command()
    assert "old: not run. Nobody has it." in result.output
    assert not (project.root / "compatibility").exists()


def test_an_environment_that_runs_nothing_is_told_and_the_others_are_run(
    project: Project, command: Command
) -> None:
    make(project, "broken", LIBRARY, 'preload = ["no_such_module"]')
    make(project, "old", LIBRARY)
    result = command()
    assert result.exit_code == 2
    assert "broken: " in result.output
    assert "no_such_module" in result.output
    assert entries(project)["holds"] == {"result": "holds"}


def test_what_was_run_before_an_interruption_is_written_down(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(project, "old", LIBRARY)
    seen: list[str] = []
    plain = elsewhere.not_to_run

    def interrupted(program: Any, environment: Any) -> Any:
        seen.append(program.name)
        if len(seen) > 3:
            raise KeyboardInterrupt
        return plain(program, environment)

    monkeypatch.setattr(elsewhere, "not_to_run", interrupted)
    assert command().exit_code == 130
    assert 1 <= len(known(project)["programs"]) < 9


def test_what_is_neither_an_environment_nor_a_page_is_told(
    project: Project, command: Command
) -> None:
    make(project, "old", LIBRARY)
    result = command("older")
    assert result.exit_code == 2
    assert "older is no environment and no page; known: old" in result.output


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("requires = 1", "`requires`"),
        ("color = 1", "`color`"),
        ('python = "2.7"', "`python`"),
    ],
)
def test_a_mistake_in_a_declaration_is_told_with_its_place(
    project: Project, command: Command, table: str, told: str
) -> None:
    lines = {"title": '"T"', "python": f'"{SERIES}"', "requires": "[]"}
    name, _, value = table.partition(" = ")
    text = "\n".join(f"{key} = {one}" for key, one in (lines | {name: value}).items())
    project.write("requirements/matrix/environments.toml", f'["old"]\n{text}\n')
    result = command()
    assert result.exit_code == 2
    assert "environments.toml: [old]: " + told in result.output


def test_an_environment_that_is_not_pinned_says_what_pins_it(
    project: Project, command: Command
) -> None:
    make(project, "old", LIBRARY)
    (project.root / "requirements/matrix/old.txt").unlink()
    result = command()
    assert result.exit_code == 2
    assert "`make lock-matrix`" in result.output


def test_an_environment_with_other_pins_is_built_anew(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(project, "old", LIBRARY)
    project.write("requirements/matrix/old.txt", f"library==1.1 --hash=sha256:{'0' * 64}\n")
    asked: list[Path] = []

    def run(command: list[str], environment: Any) -> None:
        asked.append(environment.folder)
        venv.create(environment.folder, with_pip=False, symlinks=True)

    monkeypatch.setattr(building, "_run", run)
    result = command()
    assert "old: building .matrix/old" in result.output
    assert asked
    assert entries(project)["holds"]["name"] == "library"  # pinned, and not there
