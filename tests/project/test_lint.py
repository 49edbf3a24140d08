"""What `make lint` sees in scripts and styles, wherever they stand."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INLINE = re.compile(r"<(script|style)(?: type=\"module\")?>")
"""Where a script or a style begins that stands in a template."""
MISTAKES = {
    "overrides/unused.js": ("const unused = 1;\n", "noUnusedVariables"),
    "overrides/undeclared.js": ("undeclared();\n", "noUndeclaredVariables"),
    "overrides/loose.js": ("export const same = (a, b) => a == b;\n", "noDoubleEquals"),
    "overrides/property.css": ("a {\n  colr: red;\n}\n", "noUnknownProperty"),
    "overrides/unit.css": ("a {\n  top: 1rme;\n}\n", "noUnknownUnit"),
    "overrides/long.js": ("export const one  =  1\n", "format"),
    "overrides/long.css": ("a { top: 1rem }\n", "format"),
    "tests/var.js": ("export var old = 1;\n", "noVar"),
}
"""By file, what it holds and which rule names the mistake."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what is linted, to make mistakes in."""
    for name in (".gitignore", "biome.jsonc"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    (tmp_path / "tests").mkdir()
    return tmp_path


def check(folder: Path) -> tuple[int, set[tuple[str, str]]]:
    """Lint a folder as `make lint` does: its exit status, and each file with a rule it breaks."""
    (recipe,) = re.findall(r"^\tscripts/(biome check .*--error.*)$", makefile(), re.M)
    name, *arguments = recipe.split()
    command = [sys.executable, str(ROOT / "scripts" / name), *arguments]
    command += ["--reporter=json", "--max-diagnostics=none"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    found = json.loads(done.stdout)["diagnostics"]
    return done.returncode, {
        (one["location"]["path"], one["category"].split("/")[-1]) for one in found
    }


def makefile() -> str:
    return (ROOT / "Makefile").read_text("utf-8")


def test_scripts_and_styles_without_a_mistake_pass(project: Path) -> None:
    assert check(project) == (0, set())


def test_a_mistake_in_a_script_or_a_style_is_named(project: Path) -> None:
    for name, (text, _) in MISTAKES.items():
        (project / name).write_text(text, "utf-8")
    status, found = check(project)
    assert status == 1
    assert found == {(name, rule) for name, (_, rule) in MISTAKES.items()}


def test_a_mistake_in_a_script_or_a_style_of_a_template_is_named(project: Path) -> None:
    expected = set()
    mistakes = {
        "script": ("undeclared();", "noUndeclaredVariables"),
        "style": ("a { colr: red }", "noUnknownProperty"),
    }
    for path in sorted(project.glob("overrides/**/*.html")):
        text = path.read_text("utf-8")
        for kind in set(INLINE.findall(text)):
            text = re.sub(rf"(<{kind}[^>]*>)", rf"\1{mistakes[kind][0]}", text, count=1)
            expected.add((path.relative_to(project).as_posix(), mistakes[kind][1]))
        path.write_text(text, "utf-8")
    assert len(expected) > 3
    status, found = check(project)
    assert status == 1
    assert found == expected


def test_every_script_and_style_of_the_project_is_read() -> None:
    tracked = ["git", "ls-files", "*.js", "*.mjs", "*.css"]
    listed = subprocess.run(tracked, cwd=ROOT, capture_output=True, text=True, check=True)
    command = [sys.executable, str(ROOT / "scripts" / "biome"), "check", "--verbose"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    read = set(re.findall(r"^\s*- (\S+)$", done.stdout + done.stderr, re.M))
    assert listed.stdout.split()
    assert set(listed.stdout.split()) <= read
