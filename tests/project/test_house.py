"""The folder listing of the engine is its architecture: what its reader may rely on."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "src" / "verified_docs"
MODULES = sorted(file for file in ENGINE.rglob("*.py") if file.name != "__init__.py")
FACES = {file.parent.relative_to(ENGINE).as_posix(): file for file in ENGINE.rglob("__init__.py")}
"""What each package shows of itself; the engine's own is under `.`."""
PACKAGES = sorted(name for name in FACES if name != "." and "/" not in name)
COMMANDS = ENGINE / "cli"
MOST_LINES = 330


def repeated(names: list[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def test_no_two_modules_and_no_two_packages_have_the_same_name() -> None:
    """But for a command, whose module is called as what it calls."""
    modules = [file.stem for file in MODULES if file.parent != COMMANDS]
    assert repeated(modules + PACKAGES) == []
    assert repeated([file.stem for file in COMMANDS.glob("*.py")]) == []
    assert repeated([Path(name).name for name in FACES]) == []


def test_at_the_top_stands_what_every_package_needs_and_nothing_else() -> None:
    top = {file.stem for file in ENGINE.glob("*.py")}
    assert top == {"__init__", "__main__", "errors", "settings", "extras", "pytest_plugin"}
    folders = {file.parent for file in MODULES} - {ENGINE}
    assert folders <= {file.parent for file in FACES.values()}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_lists_what_it_shows_and_shows_no_private_half(package: str) -> None:
    names = listed(FACES[package])
    assert names
    assert [name for name in names if name.startswith("_")] == []
    assert set(names) <= bound(FACES[package])


@pytest.mark.parametrize("package", sorted(set(FACES) - {*PACKAGES, "."}))
def test_a_package_within_another_lists_what_it_shows_or_shows_nothing(package: str) -> None:
    face = FACES[package]
    assert bool(listed(face)) == bool(bound(face))


def listed(face: Path) -> list[str]:
    """The names in `__all__` of a module."""
    for statement in ast.parse(face.read_text("utf-8")).body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            if isinstance(target, ast.Name) and target.id == "__all__" and statement.value:
                return list(ast.literal_eval(statement.value))
    return []


def bound(face: Path) -> set[str]:
    """The names that a module binds at its top."""
    found: set[str] = set()
    for statement in ast.parse(face.read_text("utf-8")).body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in statement.names}
        elif isinstance(statement, ast.FunctionDef | ast.ClassDef):
            found.add(statement.name)
        elif isinstance(statement, ast.Assign):
            found |= {target.id for target in statement.targets if isinstance(target, ast.Name)}
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found.add(statement.target.id)
    return found - {"__all__"}


def test_templates_styles_and_scripts_stand_apart_from_python() -> None:
    assert list((ROOT / "overrides").rglob("*.py")) == []


def test_a_module_is_short_enough_to_answer_one_question() -> None:
    lines = {
        file.relative_to(ENGINE).as_posix(): file.read_text("utf-8").count("\n")
        for file in ENGINE.rglob("*.py")
    }
    assert {name: n for name, n in lines.items() if n >= MOST_LINES} == {}
