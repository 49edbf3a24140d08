"""The wheel, installed where nothing else is: what somebody with other documentation gets.

Each environment holds the wheel, what its metadata asks for and nothing else, in the versions that
requirements/engine.txt pins with hashes. What is there already from setting up this repository is
not downloaded again. `--thorough` takes the other Pythons too, where they are installed.
"""

import email
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import filelock
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
OTHERS = ("3.11", "3.12", "3.13")
UV = shutil.which("uv")

PAGE = """\
# Sums {#sums}

```python { id="right" }
total = 2 + 3
print(total)
```

```output
5
```

```python { id="wrong" }
print(total * 2)
```

```output
11
```
"""
NOTEBOOK = {
    "cells": [
        {
            "cell_type": "code",
            "execution_count": 1,
            "id": "value",
            "metadata": {},
            "outputs": [
                {
                    "data": {"text/plain": ["{'b': 1, 'a': 2}"]},
                    "execution_count": 1,
                    "metadata": {},
                    "output_type": "execute_result",
                }
            ],
            "source": ["{'b': 1, 'a': 2}"],
        }
    ],
    "metadata": {},
    "nbformat": 4,
    "nbformat_minor": 5,
}
STRANGER = {
    # beside ours, another plugin may have options of these names
    "conftest.py": """\
def pytest_addoption(parser):
    for name in ("--fresh", "--device", "--network"):
        parser.addoption(name, default="theirs")
""",
    "pytest.ini": "[pytest]\n",
    "test_it.py": """\
import sys


def test_nothing_of_the_engine_is_imported(request):
    ours = {name for name in sys.modules if name.split(".")[0] == "verified_docs"}
    assert ours == {"verified_docs", "verified_docs.pytest_plugin"}
    assert not {"markdown", "pydantic", "typer", "yaml"} & set(sys.modules)
    assert request.config.getoption("device") == "theirs"
""",
    "README.md": "```python\nassert False, 'theirs'\n```\n",
}


@dataclass(frozen=True)
class Installed:
    """An environment of its own."""

    folder: Path

    def run(self, *command: str, cwd: Path) -> SimpleNamespace:
        """Run a program of the environment, with nothing of the one that tests."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        program, *arguments = command
        ran = subprocess.run(
            [str(self.folder / "bin" / program), *arguments],
            cwd=cwd,
            env={**kept, "COLUMNS": "100"},
            capture_output=True,
            text=True,
            check=False,
        )
        return SimpleNamespace(status=ran.returncode, text=ran.stdout + ran.stderr)


def call(*command: str | Path, **settings: str) -> None:
    ran = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "python" in metafunc.fixturenames:
        found = {HERE: sys.executable}
        if metafunc.config.getoption("--thorough") and HERE in OTHERS:
            for version in OTHERS:
                interpreter = other_python(version)
                if interpreter:
                    found.setdefault(version, interpreter)
        metafunc.parametrize("python", found.values(), ids=found, scope="session")


def other_python(version: str) -> str | None:
    """A Python of this version that runs; None where there is none."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    asked = [shutil.which(f"python{version}")]
    asked += map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python")))
    if UV:
        find = [UV, "python", "find", "--no-python-downloads", version]
        asked.append(subprocess.run(find, capture_output=True, text=True).stdout.strip())
    for candidate in filter(None, asked):
        say = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        if subprocess.run(say, capture_output=True, text=True).stdout.strip() == version:
            return candidate
    return None


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this session share."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "wheel"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def built(shared: Path) -> tuple[Path, Path]:
    """The wheel and the archive of the source, made once from a copy of what they are made of."""
    made = shared / "dist"
    with filelock.FileLock(shared / "dist.lock"):
        if not made.is_dir():
            source = shared / "source"
            leave = shutil.ignore_patterns(".*", "*.egg-info", "__pycache__", "build")
            for name in ("src", "tests", "scripts"):
                shutil.copytree(ROOT / name, source / name, ignore=leave)
            for name in ("pyproject.toml", "LICENSE", "LICENSE-docs", "README.md"):
                shutil.copy(ROOT / name, source)
            build = "import setuptools.build_meta as build\n"
            build += "build.build_sdist('made'), build.build_wheel('made')"
            ran = subprocess.run(
                [sys.executable, "-c", build], cwd=source, capture_output=True, text=True
            )
            assert ran.returncode == 0, ran.stdout + ran.stderr
            (source / "made").rename(made)
    (wheel,), (archive,) = made.glob("*.whl"), made.glob("*.tar.gz")
    return wheel, archive


@pytest.fixture(scope="session")
def metadata(built: tuple[Path, Path]) -> email.message.Message:
    with zipfile.ZipFile(built[0]) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(wheel.read(name))


@pytest.fixture(scope="session")
def install(shared: Path, built: tuple[Path, Path], metadata: email.message.Message):
    """Makes an environment with what is asked for, once for all tests that ask for the same."""

    def install(python: str, name: str, *asked: str) -> Installed:
        folder = shared / f"{name}-{Path(python).parent.as_posix().replace('/', '-')[-40:]}"
        with filelock.FileLock(f"{folder}.lock"):
            if not (folder / "done").is_file():
                names = closure(asked, metadata.get_all("Requires-Dist"))
                pins = folder.with_suffix(".txt")
                pins.write_text("\n".join(pinned(names)), "utf-8")
                make(python, folder, pins, built[0])
                (folder / "done").touch()
        return Installed(folder)

    return install


def closure(asked: Iterable[str], ours: list[str]) -> set[str]:
    """Names of the packages that some requirements ask for, and so on, as installed here."""
    waiting = [Requirement(text) for text in asked]
    seen = set()
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        for extra in ("", *wanted.extras):
            if (name, extra) not in seen:
                seen.add((name, extra))
                mine = name == "verified-docs"
                further = ours if mine else importlib.metadata.requires(name) or []
                waiting += [
                    requirement
                    for requirement in map(Requirement, further)
                    if requirement.marker is None or requirement.marker.evaluate({"extra": extra})
                ]
    return {name for name, _ in seen} - {"verified-docs"}


def pinned(names: set[str]) -> list[str]:
    """The lines of requirements/engine.txt for some packages, each of which has one."""
    text = (ROOT / "requirements" / "engine.txt").read_text("utf-8").replace("\\\n", " ")
    lines = [(re.match(r"[a-z0-9._-]+", line), line) for line in text.splitlines()]
    found = [(name[0], line) for name, line in lines if name and name[0] in names]
    assert {name for name, _ in found} == names
    return [line for _, line in found]


def make(python: str, folder: Path, pins: Path, wheel: Path) -> None:
    """Make an environment of pinned packages and the wheel, with uv, or pip where there is none."""
    pinned = ("--no-deps", "--require-hashes", "--requirement", pins)
    if UV is None:
        call(python, "-m", "venv", "--without-pip", folder)
        pip = (sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install")
        call(*pip, *pinned)
        call(*pip, "--no-deps", wheel)
        return
    call(UV, "venv", "--python", python, folder)
    uv = (UV, "pip", "install", "--python", folder / "bin" / "python")
    try:
        call(*uv, *pinned, UV_OFFLINE="1")
    except AssertionError:  # not everything is at hand
        call(*uv, *pinned)
    call(*uv, "--no-deps", wheel)


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_wheel_and_source_hold_the_package_and_nothing_else(built: tuple[Path, Path]) -> None:
    package = {
        file.relative_to(ROOT / "src").as_posix()
        for file in (ROOT / "src" / "verified_docs").rglob("*")
        if file.suffix == ".py" or file.name in ("py.typed", "README.md")
    }
    with zipfile.ZipFile(built[0]) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == package
    with tarfile.open(built[1]) as archive:
        files = {file.name.partition("/")[2] for file in archive.getmembers() if file.isfile()}
    beside = {name for name in files if not re.match(r"src/verified_docs(\.egg-info)?/", name)}
    assert {name.removeprefix("src/") for name in files if name.endswith(".py")} < package
    assert beside == {
        *("LICENSE", "LICENSE-docs", "README.md", "pyproject.toml"),
        *("PKG-INFO", "setup.cfg"),  # setuptools' own
    }


def test_the_metadata_say_what_the_package_is(
    built: tuple[Path, Path], metadata: email.message.Message
) -> None:
    assert metadata["Name"] == "verified-docs"
    assert metadata["Requires-Python"] == ">=3.10"
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata.get_all("Provides-Extra") == ["notebooks", "pytest", "site"]
    readme = (ROOT / "src" / "verified_docs" / "README.md").read_text("utf-8")
    assert metadata.get_payload(decode=True).decode("utf-8").strip() == readme.strip()
    with zipfile.ZipFile(built[0]) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith("/entry_points.txt")]
        assert wheel.read(name).decode().split() == [
            *("[console_scripts]", "verified-docs", "=", "verified_docs.__main__:main"),
            *("[mkdocs.plugins]", "verified-docs", "=", "verified_docs.site.plugin:VerifiedDocs"),
            *("[pytest11]", "verified_docs", "=", "verified_docs.pytest_plugin"),
        ]


def test_the_command_works_alone(python: str, install, tmp_path: Path) -> None:
    alone = install(python, "alone", "verified-docs", "pytest")
    folder = write(tmp_path / "somewhere", {"docs/page.md": PAGE})
    outside = write(tmp_path / "elsewhere", {"page.md": PAGE, "tour.ipynb": json.dumps(NOTEBOOK)})
    empty = write(tmp_path / "empty", {}) or tmp_path
    empty.mkdir()
    helped = alone.run("python", "-m", "verified_docs", "--help", cwd=empty)
    assert helped.status == 0
    assert "\nUsage: verified-docs " in f"\n{helped.text}"

    verified = alone.run("verified-docs", "verify", cwd=folder)
    assert verified.status == 1
    failure = (
        "docs/page.md:17: wrong: prints something else than the page shows\n    - 11\n    + 10"
    )
    assert failure in verified.text
    assert "1 page: 1 passed, 1 failed" in verified.text

    # the rest in one process
    several = f"""\
import os, sys
from verified_docs.cli import app

for folder, *arguments in (
    ({str(folder)!r}, "update"),
    ({str(folder)!r}, "verify"),
    ({str(folder)!r}, "ledger"),
    ({str(folder)!r}, "explain", "docs/page.md::wrong"),
    ({str(empty)!r}, "verify"),
    ({str(empty)!r}, "verify", {str(outside / "page.md")!r}),
    ({str(empty)!r}, "verify", {str(outside / "tour.ipynb")!r}),
    ({str(folder)!r}, "serve"),
):
    os.chdir(folder)
    try:
        app(arguments)
    except SystemExit as ended:
        print("status", ended.code, flush=True)
try:
    import verified_docs.site
except Exception as error:
    print(f"{{type(error).__name__}}: {{error}}")
"""
    write(tmp_path, {"several.py": several})
    text = alone.run("python", str(tmp_path / "several.py"), cwd=tmp_path).text
    assert re.findall(r"^status (\d)$", text, re.M) == [*"0000", *"2122"]
    assert "wrote docs/page.md\n" in text
    assert "1 page: 2 passed" in text
    assert "docs/page.md:12: run python wrong\n" in text
    assert "needs: right:4: total = 2 + 3\n" in text
    assert "no folder of pages here: looked for docs; name" in text
    assert f"{outside}/page.md:17: wrong: prints something else" in text
    lacking = "tour.ipynb is a notebook, which takes nbformat and IPython: pip install"
    assert f'{lacking} "verified-docs[notebooks]"' in text
    assert 'a preview takes mkdocs: pip install "verified-docs[site]"' in text
    assert re.search(
        r'^EngineError: the site takes .*: pip install "verified-docs\[site\]"$', text, re.M
    )
    assert "Traceback" not in text


def test_pytest_runs_tests_of_others_as_if_the_package_was_not_there(
    python: str, install, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text("not a table [", "utf-8")
    project = write(tmp_path / "project", STRANGER)
    without = install(python, "alone", "verified-docs", "pytest")
    ran = without.run("pytest", "-q", cwd=project)
    assert ran.status == 0, ran.text
    assert "1 passed" in ran.text
    ran = without.run("pytest", "-q", "--markdown-docs", cwd=project)
    assert ran.status == 4
    assert "unrecognized arguments: --markdown-docs" in ran.text

    full = install(python, "full", "verified-docs[pytest,notebooks]")
    ran = full.run("pytest", "-q", "-p", "no:pytest_markdown_docs", cwd=project)
    assert ran.status == 0, ran.text
    # the other plugin's own way of running a README stays as it is
    ran = full.run("pytest", "--markdown-docs", "README.md", cwd=project)
    assert ran.status == 1
    assert "AssertionError: theirs" in ran.text
    assert "verified-docs: no table [tool.verified-docs]" in ran.text


def test_what_the_page_of_the_package_shows_is_so(python: str, install, tmp_path: Path) -> None:
    full = install(python, "full", "verified-docs[pytest,notebooks]")
    shutil.copy(ROOT / "src" / "verified_docs" / "README.md", tmp_path)
    write(tmp_path, {"tour.ipynb": json.dumps(NOTEBOOK)})
    ran = full.run("verified-docs", "verify", "README.md", "tour.ipynb", cwd=tmp_path)
    assert ran.status == 0, ran.text
    assert "2 pages: 4 passed, 3 excluded" in ran.text


def test_the_site_needs_its_extra_only(python: str, install, tmp_path: Path) -> None:
    site = install(python, "site", "verified-docs[site]")
    imports = "import importlib.util, verified_docs.site, verified_docs.cli._preview; "
    later = "assert all(map(importlib.util.find_spec, ('nbformat', 'IPython', 'pagefind')))"
    ran = site.run("python", "-c", imports + later, cwd=tmp_path)
    assert ran.status == 0, ran.text
