"""A page can take only so much: processes, room on the disk; and a full disk loses nothing."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from projects import Project, faulty

from verified_docs.errors import EngineError
from verified_docs.model.atomic import write_whole
from verified_docs.model.selection import Selection
from verified_docs.record.confirmation import confirmations
from verified_docs.write.outputs import update

pytestmark = pytest.mark.usefixtures("nothing_is_left")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's means are Linux's")

# Each is bounded in itself, so that a protection that fails does not take the machine down.
BURSTS = {
    "one after another": """
        import os, time
        for _ in range(400):
            if os.fork() == 0:
                time.sleep(300)
                os._exit(0)
        time.sleep(300)
    """,
    "programs": """
        import subprocess, time
        children = [subprocess.Popen(["sleep", "300"]) for _ in range(400)]
        time.sleep(300)
    """,
    "doubling": """
        import mmap, os, time
        count = mmap.mmap(-1, 8)
        while int.from_bytes(count[:8], "little") < 400:
            os.fork()
            count[:8] = (int.from_bytes(count[:8], "little") + 1).to_bytes(8, "little")
        time.sleep(300)
        os._exit(0)
    """,
    "each in a session of its own, its parent gone": """
        import os, time
        for _ in range(400):
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    time.sleep(300)
                os._exit(0)
            os.wait()
        time.sleep(300)
    """,
}


@LINUX
@pytest.mark.parametrize("burst", BURSTS)
def test_a_burst_of_processes_is_stopped(project: Project, burst: str) -> None:
    project.configure("processes = 20\n")
    project.write("docs/bad.md", faulty(BURSTS[burst], "timeout=250"))
    verdicts = project.verify()
    (failure,) = verdicts["fault"].failures
    assert verdicts["fault"].outcome is not None
    assert verdicts["fault"].outcome.ended == "processes"
    assert failure.line == 10
    assert "more than 20 processes" in failure.message
    assert verdicts["before"].status == "passed"


@LINUX
def test_a_few_processes_more_than_allowed_are_too_many(project: Project) -> None:
    project.configure("processes = 20\n")
    code = "import subprocess\nstarted = [subprocess.Popen(['sleep', '300']) for _ in range(24)]\n"
    project.write("docs/bad.md", faulty(code + "started[0].wait()", "timeout=250"))
    verdict = project.verify()["fault"]
    assert verdict.outcome is not None
    assert verdict.outcome.ended == "processes"


@LINUX
def test_processes_one_after_another_are_no_burst(project: Project) -> None:
    project.configure("processes = 3\n")
    code = "import subprocess\nfor _ in range(100): subprocess.run(['true'])"
    project.write("docs/page.md", f'```python {{ id="a" timeout=60 }}\n{code}\n```\n')
    assert project.verify()["a"].status == "passed"


AS_NOBODY = """
import codecs, ctypes, os, signal, sys, time
sys.path.insert(0, sys.argv[1])
from verified_docs.child import platform
codecs.lookup("ascii")  # what is not loaded yet, another user may not be able to read
before = os.readlink("/proc/self/ns/user")
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # else it may not write its own maps in /proc
if not platform.leave_network() or os.readlink("/proc/self/ns/user") == before:
    print("unavailable")
    sys.exit()
platform.limit_tasks(10)
made = []
try:
    while len(made) < 100:
        child = os.fork()
        if child == 0:
            time.sleep(300)
            os._exit(0)
        made.append(child)
except BlockingIOError:
    print("refused", 5 <= len(made) <= 10)
for child in made:
    os.kill(child, signal.SIGKILL)
"""


@LINUX
def test_the_kernel_bounds_the_processes_of_others_than_root() -> None:
    sources = str(Path(__file__).resolve().parents[2] / "src")
    command = [sys.executable, "-c", AS_NOBODY, sources]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.stdout == "unavailable\n":
        pytest.skip("this system gives a process no user namespace")
    assert ran.stdout == "refused True\n", ran.stderr


FILLS = {
    "one file after another": """
        for number in range(64):
            with open(f"file{number}", "wb") as file:
                file.write(bytes(2**20))
    """,
    "in folders": """
        import os, tempfile
        for number in range(64):
            path = os.path.join(tempfile.mkdtemp(), "file")
            with open(path, "wb") as file:
                file.write(bytes(2**20))
    """,
    "by a child": """
        import subprocess
        for number in range(8):
            subprocess.run(["dd", "if=/dev/zero", f"of=file{number}", "bs=1M", "count=8"])
    """,
    "without a name": """
        import tempfile
        files = []
        for _ in range(64):
            files.append(tempfile.TemporaryFile())
            files[-1].write(bytes(2**20))
            files[-1].flush()
    """,
}


@LINUX
@pytest.mark.parametrize("fill", FILLS)
def test_a_page_that_fills_the_disk_is_stopped(project: Project, fill: str) -> None:
    project.configure('disk = "16 MiB"\n')
    code = textwrap.dedent(FILLS[fill]) + "import time\ntime.sleep(300)"
    project.write("docs/bad.md", faulty(code, "timeout=250"))
    verdicts = project.verify()
    (failure,) = verdicts["fault"].failures
    assert verdicts["fault"].outcome is not None
    assert verdicts["fault"].outcome.ended == "disk"
    assert failure.line == 10
    assert "held more than 16 MiB in files" in failure.message


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB with room for 100 files."""
    folder = tmp_path / "small"
    folder.mkdir()
    options = "size=1m,nr_inodes=100"
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this system does not let root mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all room on a disk; return the file that takes it."""
    filler = folder / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return filler


PAGE = '```python {{ id="{id}" }}\nprint({value})\n```\n\n```output\n{value}\n```\n'


def test_records_on_a_full_disk_are_an_error_and_stay_whole(small: Path) -> None:
    project = Project(small / "project")
    project.configure("")
    project.write("docs/a.md", PAGE.format(id="a", value=1))
    project.verify()
    (record,) = (project.root / ".verified").glob("*.json")
    before = record.read_bytes()
    project.write("docs/b.md", PAGE.format(id="b", value=2))
    filler = fill(small)
    with pytest.raises(EngineError, match=r"\.verified.*No space left on device"):
        project.verify()
    assert record.read_bytes() == before
    left = {path.suffix or path.name for path in record.parent.iterdir()}
    assert left <= {".json", ".lock", ".gitignore"}
    command = [sys.executable, "-m", "verified_docs", "verify"]
    told = subprocess.run(command, cwd=project.root, capture_output=True, text=True)
    assert told.returncode == 2
    assert "No space left on device" in told.stderr
    assert "Traceback" not in told.stderr
    filler.unlink()
    verdicts = project.verify()
    assert verdicts["a"].recorded
    assert all(verdict.status == "passed" for verdict in verdicts.values())
    assert [confirmations(page, record.parent) != [] for page in project.pages()] == [True, True]


def test_an_update_on_a_full_disk_leaves_the_page_as_it_was(small: Path) -> None:
    project = Project(small / "project")
    project.configure("")
    page = project.write("docs/a.md", PAGE.format(id="a", value=1).replace("print(1)", "print(22)"))
    before = page.read_bytes()
    filler = fill(small)
    with pytest.raises(EngineError, match=r"a\.md: No space left on device"):
        update(project.pages(), project.config, Selection())
    assert page.read_bytes() == before
    assert os.listdir(page.parent) == ["a.md"]
    filler.unlink()
    update(project.pages(), project.config, Selection())
    assert b"\n22\n" in page.read_bytes()


@pytest.mark.own_server
def test_a_page_on_a_full_disk_is_told_so(
    project: Project, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(small))
    fill(small)
    code = "with open('file', 'w') as file:\n    file.write('x' * 100_000)"
    project.write("docs/bad.md", faulty(code))
    (failure,) = project.verify()["fault"].failures
    assert "No space left on device" in failure.message
    assert failure.line == 11
    assert os.listdir(small) == ["filler"]


@pytest.mark.own_server
def test_a_temporary_folder_without_room_is_a_clear_error(
    project: Project, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(small))
    project.write("docs/a.md", PAGE.format(id="a", value=1))
    left = 100 - len(list(small.iterdir()))
    for room in (0, 3):
        for number in range(left):
            with contextlib.suppress(OSError):
                (small / f"file{number}").touch()
        for number in range(room):
            (small / f"file{number}").unlink()
        with pytest.raises(EngineError, match=r"folder.*No space left on device"):
            project.verify(fresh=True)
        assert all(name.startswith("file") for name in os.listdir(small))


@pytest.mark.parametrize("fails", ["fsync", "replace", "fchmod"])
def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = folder / "file"
    path.write_bytes(b"old")
    path.chmod(0o640)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(f"os.{fails}", refuse)
        with pytest.raises(EngineError, match=r"cannot write .*file: No space left"):
            write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(folder) == ["file"]
    link = folder / "link"
    link.symlink_to("file")
    write_whole(link, b"new")
    assert path.read_bytes() == b"new"
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_limit_is_a_whole_number(project: Project) -> None:
    project.configure("processes = 0\n")
    with pytest.raises(EngineError, match="setting `processes`: write a whole number"):
        _ = project.config
