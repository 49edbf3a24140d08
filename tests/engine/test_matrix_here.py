"""What runs the command is an environment, too: it is not built, and the facts say what it has."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from environments import SERIES
from projects import GUIDE, Project
from typer.testing import CliRunner, Result

from verified_docs.cli import app
from verified_docs.matrix import Elsewheres, programs_of
from verified_docs.read import read_page
from verified_docs.settings import load_config

SCRIPTS = ("gpu-programs", "pinned.py")
SCHEMA = json.loads((GUIDE / "compatibility" / "matrix" / "schema.json").read_text("utf-8"))
TABLE = """
[here]
title = "Pydantic {pydantic}"
python = "3.9"
requires = []
here = true
preload = []
"""
PAGE = """
# Page

```python { id="holds" }
print(0.5)
```

```output
0.5
```

```python { id="near" }
print(1.0001)
```

```output
1.0004
```
"""

Command = Callable[..., Result]


@pytest.fixture
def command(project: Project, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the programs of a page in an environment that is at hand."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", PAGE)
    project.write("requirements/matrix/environments.toml", TABLE)
    monkeypatch.chdir(project.root)
    CliRunner().invoke(app, ["snippets"])
    return lambda *arguments: CliRunner().invoke(app, ["matrix", *arguments])


def known(project: Project, name: str = "here") -> dict[str, Any]:
    """What the file of the environment says, which its schema describes."""
    path = project.root / f"compatibility/matrix/{name}.json"
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    jsonschema.validate(content, SCHEMA)
    return content


def results(project: Project) -> dict[str, str]:
    """What each block did, in a word."""
    programs = known(project)["programs"].items()
    return {name.removeprefix("page/"): entry["result"] for name, entry in programs}


def test_it_runs_when_it_is_named_and_says_what_was_installed(
    project: Project, command: Command
) -> None:
    assert "here: not run. It is whatever runs this command" in command().output
    assert not (project.root / "compatibility").exists()
    assert (result := command("here")).exit_code == 0, result.output
    head = known(project)["environment"]
    assert head["python"] == SERIES
    assert "pytest" in head["packages"]
    assert head["title"].startswith("Pydantic 2.")
    assert "device" not in head
    assert results(project) == {"holds": "holds", "near": "prints"}
    assert "Pydantic 2." in command("--list").output


def test_on_a_gpu_its_name_is_written_down_and_its_tolerance_holds(
    project: Project, command: Command
) -> None:
    text = TABLE + 'gpu-names = \'names = ["Made up 1", "Made up 2"]\'\n'
    project.write("requirements/matrix/environments.toml", text)
    assert (result := command("here")).exit_code == 0, result.output
    assert known(project)["environment"]["device"] == "Made up 1, Made up 2"
    assert results(project) == {"holds": "holds", "near": "holds"}


def test_without_a_gpu_nothing_is_claimed(project: Project, command: Command) -> None:
    project.write("requirements/matrix/environments.toml", TABLE + "gpu-names = 'names = []'\n")
    result = command("here")
    assert result.exit_code == 2
    assert "here: no GPU that a page could use" in result.output
    assert not (project.root / "compatibility").exists()


def test_a_backend_that_is_not_there_is_told(project: Project, command: Command) -> None:
    table = TABLE + 'backend = "no-such-backend"\n'
    project.write("requirements/matrix/environments.toml", table)
    result = command("here")
    assert result.exit_code == 2
    assert "no-such-backend is not installed here" in result.output


def test_after_its_seconds_what_is_left_is_told_and_runs_the_next_time(
    project: Project, command: Command
) -> None:
    slow = PAGE.replace("print(0.5)", "import time\ntime.sleep(2)\nprint(0.5)")
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", slow)
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\njobs = 1')
    CliRunner().invoke(app, ["snippets"])
    first = command("here", "--seconds", "1")
    assert first.exit_code == 0, first.output
    assert "left" in first.output
    ran = len(results(project))
    assert ran < 2
    assert f"{ran} known" in command("here").output
    assert len(results(project)) == 2


def test_the_site_tells_it_as_it_was_wherever_the_site_is_built(
    project: Project, command: Command
) -> None:
    command("here")
    path = project.root / "compatibility" / "matrix" / "here.json"
    content = json.loads(path.read_text("utf-8"))
    content["environment"]["title"] = "Pydantic of another machine"
    content["environment"]["packages"] = {"pydantic": "0.1"}
    path.write_text(json.dumps(content))
    config = load_config(project.root)
    page = read_page(project.root / "docs/en/page.md", project.root)
    programs = programs_of(page, config)
    told = Elsewheres(config).of(programs, programs)["holds"]
    assert [one.environment.title for one in told] == ["Pydantic of another machine"]
    assert told[0].is_same
    assert not told[0].is_older


def test_the_script_for_such_a_machine_runs_here_where_a_cpu_stands_in(
    project: Project, command: Command
) -> None:
    page = """
# Page

```python { id="sum" }
import keras

print(keras.config.backend(), keras.ops.sum([1.0, 2.0]))
```

```output
jax 3.0
```

```python { id="tf" }
import tensorflow as tf
```
"""
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", page)
    CliRunner().invoke(app, ["snippets"])
    declared = GUIDE / "requirements" / "matrix" / "environments.toml"
    text = declared.read_text("utf-8")
    real = 'names = [one.device_kind for one in jax.devices("gpu")]'
    assert real in text
    text = text.replace(real, 'names = [one.device_kind for one in jax.devices("cpu")]')
    project.write("requirements/matrix/environments.toml", text)
    for name in ("scripts", "src"):
        (project.root / name).mkdir(exist_ok=True)
    for name in SCRIPTS:
        shutil.copy2(GUIDE / "scripts" / name, project.root / "scripts")
    (project.root / "src" / "verified_docs").symlink_to(GUIDE / "src" / "verified_docs")
    script = [sys.executable, str(project.root / "scripts" / "gpu-programs"), "run"]
    facts = project.root / "facts"
    subprocess.run([*script, str(facts), "--as-is", "--backend=jax"], check=True)
    told = json.loads((facts / "gpu-jax.json").read_text("utf-8"))
    jsonschema.validate(told, SCHEMA)
    assert told["environment"]["device"] == "cpu"
    assert told["environment"]["backend"] == "jax"
    results = {name: entry["result"] for name, entry in told["programs"].items()}
    assert results == {"page/sum": "holds", "page/tf": "not run"}


def test_without_wheels_the_script_says_what_brings_them(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    for name in SCRIPTS:
        shutil.copy2(GUIDE / "scripts" / name, tmp_path / "scripts")
    command = [sys.executable, str(tmp_path / "scripts" / "gpu-programs"), "run", "facts"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "`scripts/gpu-programs pack` brings them" in done.stderr
