"""`scripts/test` and `scripts/check`: what they run, what they tell meanwhile, and how they end.

Stand-ins take the place of pytest, the engine and the build: nothing is tested or built here.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTEST = """\
#!/bin/sh
echo "asked for: $*"
echo '{"collected": {"tests/a.py": 2}}' >> "$TESTS_PROGRESS"
echo '{"name": "tests/a.py", "seconds": 1.5, "ended": 1, "failed": []}' >> "$TESTS_PROGRESS"
case "$*" in
*fails*) exit 1 ;;
*hangs*) echo $$ >> "$0.began"; exec sleep 600 ;;
esac
"""
ENGINE = """\
#!/bin/sh
echo "$*" >> asked
case "$*" in
"$BREAKS"*) exit 1 ;;
"$HANGS"*) echo $$ >> began; exec sleep 600 ;;
esac
"""


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)
    return path


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until something holds, however slow the machine."""
    until = time.monotonic() + 300
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


def numbers(file: Path) -> list[int]:
    return [int(line) for line in file.read_text("utf-8").split()] if file.exists() else []


def without_ignored_signals() -> None:
    """Undo what a shell does that runs the tests in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


# scripts/test


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`scripts/test` as a module."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader = SourceFileLoader("running", str(ROOT / "scripts" / "test"))
    spec = importlib.util.spec_from_loader("running", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def run(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., int | str | None]:
    """Run it with a stand-in for pytest; return the status it ends with."""
    monkeypatch.setattr(sys, "executable", str(program(tmp_path / "python", PYTEST)))
    monkeypatch.setattr(script, "RUNS", {"one": ("first",), "other": ("second", "-n", "2")})
    monkeypatch.setattr(script, "_POLL_EVERY", 0.01)
    (tmp_path / "seconds.json").write_text('{"tests/a.py": 3.0}')
    monkeypatch.setattr(script, "SECONDS", tmp_path / "seconds.json")

    def run(*arguments: str) -> int | str | None:
        monkeypatch.setattr(sys, "argv", ["test", *arguments])
        try:
            status: int | str | None = script.main()
        except SystemExit as ended:
            status = ended.code
        return status

    return run


def fed(script: ModuleType, *events: dict[str, Any]) -> Any:
    """The progress after some events, with two files of tests of which the first takes longer."""
    progress = script.Progress()
    progress._listed = {"tests/long.py": 30.0, "tests/short.py": 10.0}
    for event in ({"collected": {"tests/long.py": 3, "tests/short.py": 1, "docs": 9}}, *events):
        progress.take(event)
    return progress


def ended(name: str, *failed: str, ended: int = 1) -> dict[str, Any]:
    return {"name": name, "seconds": 2.0, "ended": ended, "failed": list(failed)}


def test_a_line_that_is_half_written_is_taken_when_the_rest_is_there(
    script: ModuleType, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    told.touch()
    events = script.Events(told)
    text = "".join(f"{json.dumps({'name': name, 'ended': 1})}\n" for name in ("a", "页", "c"))
    found = []
    with told.open("wb") as file:
        for byte in text.encode():
            file.write(bytes([byte]))
            file.flush()
            new = events.new()
            assert len(new) == (byte == ord("\n"))
            found += new
    assert [event["name"] for event in found] == ["a", "页", "c"]
    assert events.new() == []


def test_progress_counts_what_was_done_by_the_seconds_it_takes(script: ModuleType) -> None:
    assert fed(script).share == 0
    assert fed(script, ended("tests/long.py")).share == pytest.approx(0.25)
    assert fed(script, ended("tests/short.py")).share == pytest.approx(0.25)
    assert fed(script, *3 * [ended("tests/long.py")]).share == pytest.approx(0.75)
    # a part of a test that is not its last is no test that has ended
    assert fed(script, ended("tests/long.py", ended=0)).share == 0
    # pages say themselves what they are expected to take
    page = {"expected": {"docs/page.md": 40.0}}
    assert fed(script, page).share == 0
    assert fed(script, page, ended("docs/page.md")).share == pytest.approx(0.5)
    # a test that is run again for being flaky, or a file nobody listed, does not pass the end
    every = [*9 * [ended("tests/long.py")], ended("tests/short.py")]
    assert fed(script, *every).share == 1
    unlisted = {"collected": {"tests/new.py": 1}}
    assert 0.9 < fed(script, unlisted, *every).share < 1
    assert fed(script, unlisted, *every, ended("tests/new.py")).share == 1


def test_tests_that_wait_for_pages_count_as_those_pages(script: ModuleType) -> None:
    assert all((ROOT / name).is_file() for name in script.WAIT)
    progress = fed(script, *(ended(name, f"{name}::test[it]") for name in script.WAIT))
    assert progress.share == 0
    assert not script.WAIT & progress.seconds.keys()
    assert progress.failed == [f"{name}::test[it]" for name in script.WAIT]


def test_the_line_tells_the_part_done_the_time_left_and_what_has_failed(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script.time, "monotonic", lambda: 1000.0)
    begun = fed(script)
    assert begun.line == "  0%, 0:20 left"  # 40 s on two cores
    half = fed(script, *2 * [ended("tests/long.py")])
    half._started = 0.0
    assert half.line.startswith(" 50%, 13:")  # as long again as it took, less what was expected
    failing = fed(script, *3 * [ended("tests/long.py")], ended("tests/short.py", "a", "b"))
    assert failing.line == "100%, 0:00 left, 2 failed"
    assert failing.seconds == {"tests/long.py": 6.0, "tests/short.py": 2.0}


def test_the_seconds_that_are_listed_belong_to_files_that_exist(script: ModuleType) -> None:
    listed = json.loads(script.SECONDS.read_text("utf-8"))
    assert [name for name in listed if name.startswith("tests/")] == [
        name for name in listed if (ROOT / name).is_file()
    ]


def test_both_runs_get_their_paths_and_the_arguments_and_say_all_they_have_to_say(
    run: Callable[..., int], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--thorough", "-x") == 0
    said, told = capfd.readouterr()
    asked = "asked for: -m pytest -p tests.progress"
    assert said == (
        f"\none\n{asked} first --thorough -x\n\n\nother\n{asked} second -n 2 --thorough -x\n\n"
    )
    assert told.splitlines()[-1].startswith("100%, 0:00 left")


def test_every_test_of_the_project_is_in_one_of_the_runs(script: ModuleType) -> None:
    paths = [path for paths in script.RUNS.values() for path in paths]
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert {folder.relative_to(ROOT).as_posix() for folder in folders} <= set(paths)
    assert "docs" in paths


@pytest.mark.parametrize("failing", ["one", "other"])
def test_a_run_that_fails_fails_the_whole(
    run: Callable[..., int], script: ModuleType, failing: str
) -> None:
    script.RUNS[failing] = ("fails",)
    assert run() == 1


def test_a_report_holds_the_seconds_of_each_file(run: Callable[..., int], tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert run("--report", str(report)) == 0
    assert json.loads(report.read_text("utf-8")) == {"tests/a.py": 3.0}
    assert run("--report") == "test: --report takes the name of a file"


def test_named_tests_are_left_to_one_pytest(
    run: Callable[..., int], script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[list[str]] = []

    def execv(path: str, arguments: list[str]) -> None:
        called.append(arguments[1:])
        raise SystemExit(7)

    monkeypatch.setattr(script.os, "execv", execv)
    monkeypatch.chdir(ROOT)
    assert run("tests/project", "-q") == 7
    assert called == [["-m", "pytest", "tests/project", "-q"]]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_of_the_tests_ends_both_runs(
    run: Callable[..., int], script: ModuleType, tmp_path: Path, number: int
) -> None:
    began = tmp_path / "python.began"
    script.RUNS.update(one=("hangs",), other=("hangs",))
    own = os.getpid()
    interrupt = f"""
import os, pathlib, time
began = pathlib.Path({str(began)!r})
while not began.exists() or len(began.read_text().split()) < 2:
    time.sleep(0.02)
os.kill({own}, {int(number)})
"""
    before = signal.getsignal(number)
    with subprocess.Popen([shutil.which("python3") or "python3", "-c", interrupt]):
        status = run()
    assert status not in (0, None)
    assert len(numbers(began)) == 2
    assert not any(map(psutil.pid_exists, numbers(began)))
    assert signal.getsignal(number) is before


# scripts/check


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of two pages in two languages, with stand-ins for what checks them."""
    project = tmp_path / "project"
    program(project / "scripts" / "check", (ROOT / "scripts" / "check").read_text("utf-8"))
    program(project / "scripts" / "build-site", f'{ENGINE}echo "built"\n'.replace("asked", "site"))
    program(project / ".venv" / "bin" / "verified-docs", ENGINE)
    for name in ("docs/index.md", "docs/en/a.md", "docs/zh/a.md", "docs/en/deep/b.md"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text("# Page\n", "utf-8")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q", "--template="], ["add", "docs"], ["commit", "-q", "-m", "Page"]):
        subprocess.run([*git, *command], cwd=project, check=True)
    return project


def check(project: Path, *pages: str, **environment: str) -> tuple[int, list[str], str]:
    """Check pages; return the status, what the engine was asked for, and what was said."""
    done = subprocess.run(
        [project / "scripts" / "check", *pages],
        env={**os.environ, "BREAKS": "none", "HANGS": "none", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    asked = project / "asked"
    return (
        done.returncode,
        asked.read_text("utf-8").splitlines() if asked.exists() else [],
        (done.stdout + done.stderr),
    )


CHECKS = ["verify", "snippets --check", "snippets --run", "mutants --outputs"]


def test_a_page_is_checked_with_its_translation_in_all_that_it_can_break(project: Path) -> None:
    status, asked, said = check(project, "docs/zh/a.md", "docs/en/deep/b.md")
    pages = "docs/en/a.md docs/en/deep/b.md docs/zh/a.md"
    assert (status, asked) == (0, [f"{one} {pages}" for one in CHECKS])
    assert (project / "site").read_text("utf-8") == ".cache/checked\n"
    assert "The site builds without a warning" in said


def test_without_a_page_those_are_checked_that_differ_from_the_last_commit(project: Path) -> None:
    status, asked, said = check(project)
    assert (status, asked) == (1, [])
    assert "no page differs from the last commit" in said
    (project / "docs/en/deep/b.md").write_text("# Changed\n", "utf-8")
    (project / "docs/en/new.md").write_text("# New\n", "utf-8")
    (project / "docs/en/staged.md").write_text("# Staged\n", "utf-8")
    (project / "docs/en/a.md").unlink()
    subprocess.run(["git", "add", "docs/en/staged.md"], cwd=project, check=True)
    _, asked, _ = check(project)
    # of what was removed, its translation
    named = "docs/en/deep/b.md docs/en/new.md docs/en/staged.md docs/zh/a.md"
    assert asked[0] == f"verify {named}"


@pytest.mark.parametrize("breaks", [*CHECKS, ".cache/checked"])
def test_what_breaks_fails_the_check_and_the_rest_is_checked_all_the_same(
    project: Path, breaks: str
) -> None:
    status, asked, said = check(project, "docs/en/a.md", BREAKS=breaks)
    assert (status, len(asked)) == (1, 4)
    assert ("The site builds without a warning" in said) is (breaks in CHECKS)


def test_an_interruption_of_a_check_ends_the_engine_and_the_build(project: Path) -> None:
    began = project / "began"
    process = subprocess.Popen(
        [project / "scripts" / "check", "docs/en/a.md"],
        env={**os.environ, "BREAKS": "none", "HANGS": ""},
        start_new_session=True,
        preexec_fn=without_ignored_signals,
    )
    wait_until(lambda: len(numbers(began)) == 2)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    assert process.wait(300) != 0
    wait_until(lambda: not any(map(psutil.pid_exists, numbers(began))))
    assert (project / "asked").read_text("utf-8").count("\n") == 1
