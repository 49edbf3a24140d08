"""A page writes in its own folders and nowhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from projects import LANDLOCK, Project

from verified_docs.compare.verdict import Verdict

pytestmark = pytest.mark.usefixtures("nothing_is_left")
WITHOUT_KERNEL = (
    "import sys; sys.path.insert(1, {sources!r}); "
    "from verified_docs.child import confine; confine.confine_writes = lambda _: False; "
    "from verified_docs.child.forkserver import main; main()"
)


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that is no page's, with a file and a folder."""
    folder = tmp_path / "outside"
    (folder / "tree").mkdir(parents=True)
    (folder / "tree" / "leaf").write_text("leaf")
    (folder / "empty").mkdir()
    (folder / "file").write_text("kept")
    return folder


def state(folder: Path) -> dict[str, object]:
    """What a page must not change."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            path.read_bytes() if path.is_file() else None,
        )
        for path in sorted(folder.rglob("*"))
    }


def run(project: Project, code: str) -> Verdict:
    text = textwrap.dedent(code).strip()
    project.write("docs/page.md", f'```python {{ id="a" timeout=60 }}\n{text}\n```\n')
    return project.verify()["a"]


WAYS = {
    "open": "open(outside / 'new', 'w')",
    "append": "open(outside / 'file', 'a')",
    "update": "open(outside / 'file', 'r+')",
    "descriptor": "os.open(outside / 'new', os.O_CREAT | os.O_RDONLY)",
    "truncate": "os.truncate(outside / 'file', 0)",
    "remove": "os.remove(outside / 'file')",
    "unlink": "(outside / 'file').unlink()",
    "rename": "os.rename(outside / 'file', outside / 'other')",
    "move away": "shutil.move(outside / 'file', 'mine')",
    "move there": "open('mine', 'w').close(); os.replace('mine', outside / 'file')",
    "copy": "open('mine', 'w').close(); shutil.copy('mine', outside / 'file')",
    "folder": "os.mkdir(outside / 'new')",
    "no folder": "os.rmdir(outside / 'empty')",
    "tree": "shutil.rmtree(outside / 'tree')",
    "symbolic link": "os.symlink('x', outside / 'new')",
    "link": "os.link(outside / 'file', 'mine')",
    "mode": "os.chmod(outside / 'file', 0o777)",
    "time": "os.utime(outside / 'file', (1, 1))",
    "owner": "os.chown(outside / 'file', os.getuid(), os.getgid())",
    "attribute": "os.setxattr(outside / 'file', 'user.a', b'x')",
    "no attribute": "os.removexattr(outside / 'file', 'user.a')",
    "through a link": "os.symlink(outside / 'file', 'mine'); open('mine', 'w')",
    "through a folder": "os.symlink(outside, 'mine'); os.remove('mine/file')",
    "from another folder": "os.chdir(outside); os.remove('file')",
    "by dots": "os.remove(os.path.relpath(outside / 'file'))",
    "below a descriptor": "os.remove('file', dir_fd=os.open(outside, os.O_RDONLY))",
    "bytes": "open(os.fsencode(outside / 'file'), 'wb')",
}


LINUX_WAYS = ("attribute", "no attribute", "below a descriptor")


@pytest.mark.parametrize("way", WAYS)
def test_a_write_outside_is_refused_with_what_to_do(
    project: Project, outside: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way in LINUX_WAYS and sys.platform != "linux":
        pytest.skip("only Linux has extended attributes here, and tells the path of a descriptor")
    monkeypatch.setattr("verified_docs.run.server._COMMAND", WITHOUT_KERNEL)
    before = state(outside)
    verdict = run(
        project,
        f"import os, pathlib, shutil\noutside = pathlib.Path({str(outside)!r})\n{WAYS[way]}",
    )
    (failure,) = verdict.failures
    assert f"a page may not change {os.path.realpath(outside)}" in failure.message
    assert "write in the working folder, or where `tempfile` says" in failure.message
    assert failure.line == 4
    assert state(outside) == before


UNSEEN = {
    "shell": "os.system(f'echo x > {outside}/new')",
    "shell that appends": "os.system(f'echo x >> {outside}/file')",
    "shell that removes": "os.system(f'rm -r {outside}/file {outside}/tree')",
    "shell that moves": "os.system(f'mv {outside}/file {outside}/tree')",
    "shell that links": "os.system(f'ln -s x {outside}/new; ln {outside}/file mine && > mine')",
    "python": "subprocess.run([sys.executable, '-c', f'open(\"{outside}/file\", \"w\")'])",
    "daemon": "os.system(f'setsid sh -c \"mkdir {outside}/new\"')",
    "C": "ctypes.CDLL(None).creat(f'{outside}/new'.encode(), 0o600)",
    "C that truncates": "ctypes.CDLL(None).truncate(f'{outside}/file'.encode(), 0)",
    "thread": "threading.Thread(target=os.system, args=[f'touch {outside}/new']).start()",
    "queue": "os.mkfifo(f'{outside}/new')",
    "device": "os.mknod('mine', 0o060600, os.makedev(1, 0))",
    "database": "sqlite3.connect(f'{outside}/new').execute('create table t (x)')",
}


@LANDLOCK
@pytest.mark.parametrize("way", UNSEEN)
def test_the_kernel_refuses_what_python_does_not_see(
    project: Project, outside: Path, way: str
) -> None:
    code = f"""
        import ctypes, os, sqlite3, subprocess, sys, threading
        outside = {str(outside)!r}
        try:
            {UNSEEN[way]}
        except (OSError, sqlite3.OperationalError) as error:
            print(error)
        for thread in threading.enumerate()[1:]:
            thread.join()
        if os.path.exists("mine"):
            print("made")
    """
    before = state(outside)
    verdict = run(project, code)
    assert verdict.outcome is not None
    assert verdict.outcome.ended == "finished"
    assert "made" not in verdict.outcome.stdout
    assert state(outside) == before


ALLOWED = """
import multiprocessing, os, pathlib, shutil, sqlite3, subprocess, tempfile
import multiprocessing.shared_memory

pathlib.Path("a/b").mkdir(parents=True)
pathlib.Path("a/b/file").write_text("text")
os.rename("a/b/file", "a/file")
os.link("a/file", "a/b/linked")
os.symlink("file", "a/symbolic")
os.chmod("a/file", 0o600)
os.utime("a/file")
os.mkfifo("queue")
with tempfile.NamedTemporaryFile("w", delete=False) as file:
    file.write("x")
os.replace(file.name, "moved")
with tempfile.TemporaryFile() as file:
    file.write(b"x")
folder = tempfile.mkdtemp()
shutil.copytree("a", folder, dirs_exist_ok=True)
shutil.rmtree(folder)
pathlib.Path("~/.cache").expanduser().mkdir(parents=True)
open(os.devnull, "w").write("x")
open("/dev/stdout", "w").write("to stdout\\n")
sqlite3.connect("data").execute("create table t (x)")
subprocess.run("echo x > /dev/null; echo x >> a/file; mv a/file a/b/; truncate -s 0 moved", shell=True, check=True)
memory = multiprocessing.shared_memory.SharedMemory(create=True, size=10)
memory.close()
memory.unlink()
print(os.stat("moved").st_size, sorted(os.listdir("a/b")), multiprocessing.Lock().acquire())
"""  # noqa: E501


def test_a_page_writes_freely_in_its_own_folders(project: Project) -> None:
    verdict = run(project, ALLOWED)
    assert verdict.outcome is not None
    assert verdict.outcome.raised is None
    assert verdict.outcome.stdout == "to stdout\n0 ['file', 'linked'] True\n"


def test_a_project_may_name_more_folders_to_write_in(project: Project, outside: Path) -> None:
    project.configure('writable = ["cache/data", "../outside/tree"]\n')
    code = f"""
        import os
        open("{project.root}/cache/data/set", "w").write("new")
        os.system("echo also > {outside}/tree/leaf")
        open("{outside}/file", "w")
    """
    (failure,) = run(project, code).failures
    assert "may not change" in failure.message
    assert (project.root / "cache" / "data" / "set").read_text() == "new"
    assert (outside / "tree" / "leaf").read_text() == "also\n"
    assert (outside / "file").read_text() == "kept"


@pytest.mark.parametrize("compiled", [True, False])
def test_what_pages_import_is_compiled_once(project: Project, compiled: bool) -> None:
    project.write("modules/mine.py", "value = 1\n" if compiled else "value = = 1\n")
    code = f"import sys\nsys.path.append({str(project.root / 'modules')!r})\nimport mine"
    assert run(project, code).status == ("passed" if compiled else "failed")
    cache = project.root / "modules" / "__pycache__"
    assert cache.is_dir() == compiled


OWN_MEMORY = """
import os
print(sorted(os.listdir("/dev/shm")))
with open("/dev/shm/verified-docs-left", "wb") as file:
    for _ in range(64):
        file.write(bytes(2**20))
"""


def test_shared_memory_is_the_page_s_own_and_bounded(project: Project) -> None:
    user = [] if os.getuid() == 0 else ["--map-root-user"]
    mount = ["mount", "-t", "tmpfs", "tmpfs", "/dev/shm"]
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "--mount", *user, *mount]).returncode != 0:
        pytest.skip("this system gives a page no /dev/shm of its own")
    project.configure('disk = "16 MiB"\n')
    left = Path("/dev/shm/verified-docs-left")
    try:
        verdict = run(project, OWN_MEMORY)
        assert not left.exists()
        assert verdict.outcome is not None
        assert verdict.outcome.stdout == "[]\n"
        assert "No space left" in verdict.failures[0].message
    finally:
        left.unlink(missing_ok=True)
