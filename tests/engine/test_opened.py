"""A record covers every file that a page's processes reached for, or there is none."""

from __future__ import annotations

import json
import platform
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import FOLLOWED, Project

from verified_docs.child.follow import UNFOLLOWED, Notice
from verified_docs.child.messages import Access
from verified_docs.child.syscalls import MACHINES, Call
from verified_docs.child.trail import Trail, stamp_of
from verified_docs.record import confirmations, files
from verified_docs.run import supervisor

CONSOLE = '```console {{ id="a" }}\n$ {}\n```\n'
PYTHON = '```python {{ id="a" timeout=60 }}\n{}\n```\n'
SPAWNED = """
import multiprocessing, pathlib
if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        pool.map(pathlib.Path.read_bytes, [pathlib.Path("DATA")])
"""
FOREIGN = """
import ctypes
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
libc.fclose(ctypes.c_void_p(libc.fopen(b"DATA", b"r")))
"""
ELSEWHERE_ON_THE_STACK = """
import os
folder = os.open(os.path.dirname("DATA"), os.O_RDONLY | os.O_DIRECTORY)
os.close(os.open("data.txt", os.O_RDONLY, dir_fd=folder))
"""
DAEMON = """
import subprocess
shell = "cat DATA; sleep 100"
left = subprocess.Popen(shell, shell=True, start_new_session=True, stdout=subprocess.PIPE)
left.stdout.read(6)
"""
CHILDREN = {
    "a console": CONSOLE.format("cat DATA > copy"),
    "a script in a console": CONSOLE.format("DATA.sh"),
    "subprocess": PYTHON.format("import subprocess; subprocess.run(['cat', 'DATA'], stdout=-1)"),
    "os.popen": PYTHON.format("import os; os.popen('cat DATA').read()"),
    "os.system": PYTHON.format("import os; os.system('cat DATA > copy')"),
    "os.posix_spawn": PYTHON.format(
        "import os; os.waitpid(os.posix_spawn('/bin/sh', ['sh', '-c', '. DATA.sh'], {}), 0)"
    ),
    "os.fork": PYTHON.format(
        "import os\npid = os.fork()\nif not pid:\n    open('DATA'); os._exit(0)\nos.waitpid(pid, 0)"
    ),
    "a worker that is spawned": PYTHON.format(SPAWNED),
    "a child of C code": PYTHON.format(
        "import ctypes; ctypes.CDLL(None).system(b'cat DATA > copy')"
    ),
}
NATIVE = {
    "sqlite3": PYTHON.format(
        "import sqlite3\n"
        "sqlite3.connect('file:DATA.db?mode=ro&immutable=1', uri=True).execute('select * from t')"
    ),
    "fopen": PYTHON.format(FOREIGN),
    "a descriptor of a folder": PYTHON.format(ELSEWHERE_ON_THE_STACK),
    "numpy": PYTHON.format("import numpy; numpy.memmap('DATA', dtype='u1', mode='r').sum()"),
    "a link": PYTHON.format("import os; os.symlink('DATA', 'mine'); open('mine').read()"),
}


class Tea:
    """A project with a file of data that is read in many ways, and a page."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.data = project.write("data/data.txt", "green\n")
        script = project.write("data/data.txt.sh", "#!/bin/sh\n# one\n")
        script.chmod(0o755)
        self.beside = (script, project.write("data/data.txt.db", ""))
        self.make_database(1)

    def make_database(self, value: int) -> None:
        self.beside[1].unlink()
        database = sqlite3.connect(self.beside[1])
        database.execute("create table t (x)")
        database.execute("insert into t values (?)", (value,))
        database.commit()
        database.close()

    def write(self, text: str) -> None:
        self.project.write("docs/page.md", text.replace("DATA", str(self.data)))

    def change(self) -> None:
        """Change what is read, whichever it is, but for its size."""
        self.data.write_text("black\n")
        self.beside[0].write_text("#!/bin/sh\n# two\n")
        self.make_database(2)

    def is_on_record(self) -> bool:
        """Verify the page."""
        verdict = self.project.verify()["a"]
        assert verdict.status == "passed", verdict.failures
        return verdict.recorded


@pytest.fixture
def tea(project: Project) -> Tea:
    return Tea(project)


@pytest.fixture
def unfollowed(project: Project) -> None:
    project.configure(f'environment = {{ {UNFOLLOWED} = "1" }}\n')


@FOLLOWED
@pytest.mark.parametrize("text", [*CHILDREN.values(), *NATIVE.values()], ids=[*CHILDREN, *NATIVE])
def test_a_page_runs_again_when_what_it_reads_changes_however_it_reads_it(
    tea: Tea, text: str
) -> None:
    tea.write(text)
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.change()
    assert [tea.is_on_record() for _ in range(2)] == [False, True]


@pytest.mark.usefixtures("unfollowed")
@pytest.mark.parametrize("text", CHILDREN.values(), ids=CHILDREN)
def test_where_nobody_tells_a_page_that_starts_programs_has_no_record(tea: Tea, text: str) -> None:
    tea.write(text)
    assert [tea.is_on_record() for _ in range(2)] == [False, False]


@pytest.mark.usefixtures("unfollowed")
@pytest.mark.parametrize(
    "code",
    [
        "open('DATA')",
        "import os; os.listdir(os.path.dirname('DATA'))",
        "import glob; glob.glob('DATA*')",
        "import os; os.symlink('DATA', 'mine'); open('mine')",
    ],
)
def test_where_nobody_tells_what_python_reads_is_known_all_the_same(tea: Tea, code: str) -> None:
    tea.write(PYTHON.format(code))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.data.unlink() if "open" in code else tea.project.write("data/data.txt.new", "")
    verdict = tea.project.verify()["a"]
    assert not verdict.recorded


@pytest.mark.usefixtures("unfollowed")
def test_the_report_says_once_why_pages_are_not_on_record(
    tea: Tea, call: Callable[..., tuple[int, str]]
) -> None:
    tea.write(CHILDREN["subprocess"])
    tea.project.write("docs/other.md", CONSOLE.format("true"))
    tea.project.write("docs/third.md", PYTHON.format("x = 1"))
    for recorded in ("", " (1 on record)"):
        status, said = call("verify")
        assert status == 0
        assert said.splitlines()[:-1] == [
            "docs/other.md, docs/page.md: not on record: "
            "what files the programs it starts read is not known here"
        ]
        assert f"3 pages: 3 passed{recorded} in " in said


@pytest.mark.own_server
def test_what_a_module_reads_that_is_imported_before_pages_counts_for_all(tea: Tea) -> None:
    passing = "import os, tempfile\ntempfile.gettempdir(), os.listdir()\n"
    tea.project.write("modules/menu.py", f"{passing}teas = open({str(tea.data)!r}).read()\n")
    modules = tea.project.root / "modules"
    tea.project.configure(f'preload = ["menu"]\nenvironment = {{ PYTHONPATH = "{modules}" }}\n')
    tea.write(PYTHON.format("import menu; menu.teas"))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.change()
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    (modules / "menu.py").write_text("teas = 1\n")
    assert not tea.is_on_record()


@FOLLOWED
@pytest.mark.parametrize(
    "code",
    [
        "import os; sorted(os.listdir('FOLDER'))",
        "import subprocess; subprocess.run(['ls', 'FOLDER'], stdout=-1)",
        "import glob; glob.glob('FOLDER/*')",
    ],
)
def test_a_page_that_lists_a_folder_runs_again_when_a_file_is_added(tea: Tea, code: str) -> None:
    folder = tea.data.parent
    tea.write(PYTHON.format(code.replace("FOLDER", str(folder))))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.data.write_text("what is in a file does not matter here\n")
    assert tea.is_on_record()
    cache = folder / "__pycache__"
    cache.mkdir()
    assert tea.is_on_record()  # Python makes one where it imports
    (folder / "more.txt").touch()
    assert not tea.is_on_record()


@FOLLOWED
@pytest.mark.parametrize(
    "text",
    [
        PYTHON.format("import contextlib\nwith contextlib.suppress(OSError): open('DATA.new')"),
        PYTHON.format("import os; os.access('DATA.new', os.R_OK)"),
        CONSOLE.format("cat DATA.new 2> /dev/null || true"),
    ],
)
def test_a_page_runs_again_when_a_file_appears_that_it_did_not_find(tea: Tea, text: str) -> None:
    tea.write(text)
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.project.write("data/data.txt.new", "")
    assert not tea.is_on_record()


@FOLLOWED
def test_whether_a_file_is_there_is_known_only_of_who_opens_it(tea: Tea) -> None:
    # to be told of this too made a program that imports take twice as long
    tea.write(PYTHON.format("import os; os.path.exists('DATA.new')"))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.project.write("data/data.txt.new", "")
    assert tea.is_on_record()


@FOLLOWED
def test_a_page_runs_again_when_another_program_comes_first_on_the_path(
    tea: Tea, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tea.project.root / "programs"
    first.mkdir()
    monkeypatch.setenv("PATH", str(first), prepend=":")
    tea.write(CONSOLE.format("uname > copy"))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    shutil.copy("/bin/echo", first / "uname")
    assert not tea.is_on_record()


@FOLLOWED
def test_a_program_on_the_path_that_is_replaced_runs_the_page_again(tea: Tea) -> None:
    program = tea.project.write("programs/brew", "#!/bin/sh\necho green\n")
    program.chmod(0o755)
    tea.write(
        CONSOLE.format(f"PATH={program.parent}:$PATH brew").replace("brew\n", "brew\ngreen\n")
    )
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    program.write_text("#!/bin/sh\necho black\n")
    assert tea.project.verify()["a"].status == "failed"


@FOLLOWED
def test_what_a_page_writes_for_itself_does_not_count(tea: Tea) -> None:
    code = "import os; os.system('echo $$ > mine; ls . mine > list; mktemp'); open('mine').read()"
    tea.write(PYTHON.format(code.replace("mktemp", "mktemp > copy")))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    (record,) = tea.project.config.records.glob("*.json")
    assert "mktemp" in record.read_text("utf-8")  # the program
    assert "verified-docs-page" not in record.read_text("utf-8")


@FOLLOWED
def test_records_hold_paths_that_are_good_in_another_folder(tea: Tea) -> None:
    tea.write(CHILDREN["a console"])
    assert not tea.is_on_record()
    (record,) = tea.project.config.records.glob("*.json")
    (files,) = json.loads(record.read_text("utf-8"))["files"].values()
    assert "data/data.txt" in files
    assert not [name for name in files if str(tea.project.root) in name]


@FOLLOWED
def test_a_record_proves_no_page_that_reads_another_file_today(tea: Tea) -> None:
    tea.write(CHILDREN["subprocess"])
    assert not tea.is_on_record()
    (page,) = tea.project.pages()
    records = tea.project.config.records
    assert len(confirmations(page, records)) == 1
    elsewhere = tea.project.root / "elsewhere"  # where the site is built, without these files
    shutil.copytree(records, elsewhere / ".verified")
    tea.change()
    assert confirmations(page, records) == []
    assert len(confirmations(page, elsewhere / ".verified")) == 1


@FOLLOWED
def test_a_record_whose_files_were_edited_is_computed_anew(tea: Tea) -> None:
    tea.write(CHILDREN["subprocess"])
    assert not tea.is_on_record()
    (record,) = tea.project.config.records.glob("*.json")
    content = json.loads(record.read_text("utf-8"))
    for states in content["files"].values():
        del states["data/data.txt"]
    record.write_text(json.dumps(content), "utf-8")
    assert [tea.is_on_record() for _ in range(2)] == [False, True]


@FOLLOWED
def test_a_file_that_changes_while_a_page_runs_leaves_no_record(
    tea: Tea, call: Callable[..., tuple[int, str]]
) -> None:
    page = tea.project.root / "docs" / "page.md"
    tea.write(PYTHON.format("open('DATA').read()"))
    told = supervisor._Session.told

    def edited(session: supervisor._Session, outcomes: object) -> object:
        tea.data.write_text("changed meanwhile\n")
        return told(session, outcomes)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(supervisor._Session, "told", edited)
        _, said = call("verify", str(page))
    assert "docs/page.md: not on record: a file that it reads has changed while it ran" in said
    assert [tea.is_on_record() for _ in range(2)] == [False, True]


@FOLLOWED
def test_a_page_that_leaves_a_process_behind_is_followed_to_its_end(tea: Tea) -> None:
    tea.write(PYTHON.format(DAEMON))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.change()
    assert not tea.is_on_record()


@FOLLOWED
def test_pages_that_run_at_once_are_told_apart(tea: Tea) -> None:
    tea.project.configure("jobs = 4\n")
    for number in range(8):
        file = tea.project.write(f"data/{number}.txt", str(number))
        code = f"import os\nfor _ in range(50): os.stat({str(file)!r})\nos.system('cat {file} > c')"
        tea.project.write(
            f"docs/{number}.md", PYTHON.format(code).replace('id="a"', f'id="n{number}"')
        )
    tea.project.verify()
    assert all(verdict.recorded for verdict in tea.project.verify().values())
    (tea.project.root / "data" / "3.txt").write_text("x")
    recorded = {name: verdict.recorded for name, verdict in tea.project.verify().items()}
    assert recorded == {f"n{number}": number != 3 for number in range(8)}


@FOLLOWED
def test_a_page_killed_while_its_processes_read_without_end_leaves_nothing(
    tea: Tea, nothing_is_left: None
) -> None:
    code = "import os\nos.fork(); os.fork()\nwhile True: os.stat('DATA')"
    tea.write(PYTHON.format(code).replace("timeout=60", "timeout=1"))
    assert tea.project.verify()["a"].status == "failed"
    tea.write(PYTHON.format("x = 1"))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]


SECCOMP = """
import ctypes, errno, os, struct
libc = ctypes.CDLL(None, use_errno=True)
refuse = [(0x20, 0, 0, 0), (0x15, 0, 1, MKDIR), (0x06, 0, 0, 0x50000 | errno.EPERM),
          (0x06, 0, 0, 0x7FFF0000)]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *one) for one in refuse))
program = struct.pack("HxxxxxxQ", len(refuse), ctypes.addressof(code))
assert libc.prctl(22, 2, program, 0, 0) == 0
try:
    os.mkdir("folder")
except PermissionError:
    open("DATA").close()
os.system("cat DATA > copy")
"""
PTRACE = """
import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)
pid = os.fork()
if pid == 0:
    libc.ptrace(0, 0, None, None)
    os.execv("/bin/cat", ["cat", "DATA"])
calls = 0
status = os.waitpid(pid, 0)[1]
while os.WIFSTOPPED(status):
    calls += 1
    libc.ptrace(24, pid, None, None)
    status = os.waitpid(pid, 0)[1]
assert calls > 10 and os.waitstatus_to_exitcode(status) == 0
"""


@FOLLOWED
@pytest.mark.parametrize("code", [SECCOMP, PTRACE], ids=["seccomp", "ptrace"])
def test_a_page_that_holds_or_traces_processes_itself_is_followed(tea: Tea, code: str) -> None:
    mkdir = {"x86_64": "83", "aarch64": "34"}[platform.machine()]
    text = PYTHON.format(code.replace("MKDIR", mkdir))
    if code == PTRACE:
        text += "\n```output\ngreen\n```\n"
    tea.write(text)
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.change()
    assert not tea.project.verify()["a"].recorded


@FOLLOWED
@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import ctypes; ctypes.CDLL(None).syscall(425, 1, None)", "calls `io_uring_setup`"),
        ("import ctypes; ctypes.CDLL(None).mount(b'/', b'/mnt', b'', 4096, None)", "calls `mount`"),
        pytest.param(
            "import ctypes; ctypes.CDLL(None).syscall(0x40000000 + 39)",
            "makes system calls of another kind of processor",
            marks=pytest.mark.skipif(platform.machine() != "x86_64", reason="of x86 only"),
        ),
    ],
)
def test_what_cannot_be_followed_is_not_on_record(
    tea: Tea, call: Callable[..., tuple[int, str]], code: str, told: str
) -> None:
    tea.write(PYTHON.format(code))
    status, said = call("verify")
    assert status == 0
    assert f"not on record: what files it reads cannot be followed: it {told}" in said
    assert not tea.is_on_record()


@FOLLOWED
def test_a_page_that_verifies_pages_is_followed(tea: Tea) -> None:
    tea.project.write("inner/docs/page.md", CHILDREN["subprocess"].replace("DATA", str(tea.data)))
    tea.project.write("inner/pyproject.toml", "[tool.verified-docs]\n")
    inner = tea.project.root / "inner"
    tea.write(CONSOLE.format(f"cp -r {inner} . && cd inner && verified-docs verify > told"))
    assert [tea.is_on_record() for _ in range(2)] == [False, True]
    tea.change()
    assert not tea.is_on_record()


TICKING = """
import os, signal
ticks = []
signal.signal(signal.SIGALRM, lambda *_: ticks.append(1))
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
while len(ticks) < 50:
    os.stat("DATA")
signal.setitimer(signal.ITIMER_REAL, 0)
"""


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        (PYTHON.format(TICKING), True),
        (PYTHON.format(TICKING + "os.system('true')"), False),
        (
            f'```python {{ write="tick.py" }}\n{TICKING}\n```\n\n'
            + CONSOLE.format("python tick.py"),
            False,
        ),
    ],
)
def test_a_page_that_handles_signals_is_left_alone(tea: Tea, text: str, recorded: bool) -> None:
    tea.write(text)
    assert [tea.is_on_record() for _ in range(2)] == [False, recorded]


def test_a_project_inside_a_folder_of_the_system_counts(tmp_path: Path) -> None:
    file = tmp_path / "usr" / "src" / "app" / "a.txt"
    file.parent.mkdir(parents=True)
    file.write_text("x")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "_SYSTEM", (str(tmp_path / "usr"),))
        access = Access(str(file), "opened", stamp_of(str(file), "opened"))
        (inside,) = (files.states([access], file.parent) or {}).items()
        (outside,) = (files.states([access], tmp_path / "home") or {}).items()
    assert inside == ("a.txt", "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
    assert outside[0] == str(file)
    assert outside[1].startswith("1 bytes of ")


def test_the_calls_are_told_apart_on_every_machine() -> None:
    for machine in MACHINES.values():
        assert len({call.name for call in machine.calls.values()}) == len(machine.calls)
    names = {one: {call.name for call in MACHINES[one].calls.values()} for one in MACHINES}
    old = {"open", "access", "readlink", "link", "symlink"}  # of x86 only
    assert names["x86_64"] - names["aarch64"] == old


def test_a_file_that_is_removed_while_it_is_looked_at_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(path: str) -> str:
        raise FileNotFoundError(path)

    trail = Trail(str(tmp_path / "project"), [str(tmp_path / "own")])
    monkeypatch.setattr("os.path.realpath", gone)
    call = Call("access", "looked")
    for path in (tmp_path / "own" / "link", Path("/proc/1/ns/net"), tmp_path / "project" / "a"):
        trail.note(Notice(1, 1, call, (0,) * 6, bytes(path)))
    assert [access.path for access in trail.accesses] == [str(tmp_path / "project" / "a")]
    assert trail.unknown == ""


@FOLLOWED
def test_a_file_whose_name_is_no_text_leaves_no_record(
    tea: Tea, call: Callable[..., tuple[int, str]]
) -> None:
    code = "name = b'DATA\\xe9'\ntry:\n    open(name)\nexcept OSError:\n    pass"
    tea.write(PYTHON.format(code))
    status, said = call("verify")
    assert status == 0, said
    assert "it reaches for a file whose name is no text" in said
    assert not tea.is_on_record()


@pytest.mark.usefixtures("unfollowed")
def test_such_a_file_leaves_none_either_where_nobody_tells(tea: Tea) -> None:
    (tea.data.parent / "other\udce9").touch()
    tea.write(PYTHON.format(f"open({bytes(tea.data.parent)!r} + b'/other\\xe9')"))
    assert [tea.is_on_record() for _ in range(2)] == [False, False]
