"""Pages import from a bytecode cache, whatever the caller's environment says."""

from __future__ import annotations

import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict
from verified_docs.run.server import environment

pytestmark = pytest.mark.own_server

ASKS = """
    ```python { id="a" }
    import sys
    print(sys.dont_write_bytecode, sys.pycache_prefix)
    ```
"""
IMPORTS = """
    ```python { id="a" }
    with open("beside.py", "w") as file:
        file.write("x = 1")
    import beside
    print(beside.__cached__)
    ```
"""


def stdout(verdicts: dict[str, Verdict]) -> str:
    outcome = verdicts["a"].outcome
    assert outcome is not None
    assert outcome.ended == "finished", outcome
    return outcome.stdout


@pytest.fixture
def packages_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Have the installed modules in a folder that nobody can write to, root neither."""
    paths = sysconfig.get_path
    nowhere = str(tmp_path / "missing")
    monkeypatch.setattr(
        sysconfig, "get_path", lambda name, *a: nowhere if name == "platlib" else paths(name, *a)
    )


def test_pages_write_bytecode_though_the_caller_does_not(
    run: Callable[..., dict[str, Verdict]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", "/nowhere")
    assert stdout(run(ASKS)) == "False None\n"


@pytest.mark.usefixtures("packages_cannot_be_written")
def test_bytecode_is_cached_in_the_project_where_none_can_be_written_beside_the_modules(
    run: Callable[..., dict[str, Verdict]], project: Project
) -> None:
    cache = project.config.cache / "bytecode"
    printed = stdout(run(IMPORTS)).strip()
    assert Path(printed).is_relative_to(cache)
    assert Path(printed).is_file()


@pytest.mark.usefixtures("packages_cannot_be_written")
def test_a_module_read_through_that_cache_is_a_file_that_the_page_depends_on(
    project: Project, tmp_path: Path, run: Callable[..., dict[str, Verdict]]
) -> None:
    module = tmp_path / "elsewhere" / "mine.py"
    module.parent.mkdir()
    module.write_text("x = 1")
    page = f"""
        ```python {{ id="a" }}
        import sys
        sys.path.append({str(module.parent)!r})
        import mine
        ```
    """
    assert run(page)["a"].recorded is False
    assert run(page)["a"].recorded is True
    module.write_text("x = 22")
    assert run(page)["a"].recorded is False


def test_the_cache_stays_beside_the_modules_where_it_can(project: Project) -> None:
    assert "PYTHONPYCACHEPREFIX" not in environment(project.config, "cpu", None)
