"""One page cannot hurt another: each fault fails alone, with its block named, and leaves nothing."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from projects import Project, faulty, nothing_left
from servers import Servers

from verified_docs.compare.verdict import Verdict
from verified_docs.errors import EngineError
from verified_docs.model.selection import Selection
from verified_docs.run.server import ForkServer
from verified_docs.verify.verification import Verification

pytestmark = pytest.mark.usefixtures("nothing_is_left")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's means are Linux's")
GOOD = '```python {{ id="{}" }}\nimport time\ntime.sleep(0.2)\nprint("{}")\n```\n\n```output\n{}\n```\n'


FAULTS = {
    "infinite loop": ("while True: pass", "timeout=1", "timeout", "did not end within 1 s"),
    "a fraction of a second": ("while 1: pass", "timeout=0.3", "timeout", "within 0.3 s"),
    "deadlock": (
        "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
        "timeout=1",
        "timeout",
        "did not end within 1 s",
    ),
    "blocked in C": ("import ctypes\nctypes.PyDLL(None).sleep(100)", "timeout=1", "timeout", "1 s"),
    "deaf to signals": (
        """
        import signal, time
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        time.sleep(100)
        """,
        "timeout=1",
        "timeout",
        "1 s",
    ),
    "segmentation fault": ("import ctypes\nctypes.string_at(0)", "", "crashed", "SIGSEGV"),
    "killed": ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "", "crashed", "SIGKILL"),
    "abort": ("import os\nos.abort()", "", "crashed", "SIGABRT"),
    "real-time signal": ("import os\nos.kill(os.getpid(), 40)", "", "crashed", "signal 40"),
    "exit without a word": ("import os\nos._exit(0)", "", "crashed", "exit status 0"),
    "exit with a status": ("import os\nos._exit(3)", "", "crashed", "exit status 3"),
    "words that are no message": (
        "import os\nfor fd in range(3, 32):\n    try: os.write(fd, b'[1]\\n')\n    except OSError: pass\nprint('on')",
        "",
        "crashed",
        "wrote to the engine's channel",
    ),
    "a message out of turn": (
        """
        import os
        forged = b'{"type": "ended", "number": 2, "seconds": 0.0}\\n'
        for fd in range(3, 32):
            try: os.write(fd, forged)
            except OSError: pass
        print('on')
        """,
        "",
        "crashed",
        "not its turn",
    ),
    "endless stdout": ("while True: print('x' * 1000)", "", "output", "more than 1 MiB to stdout"),
    "endless stderr": (
        "import sys\nwhile True: sys.stderr.write('x' * 1000)",
        "",
        "output",
        "more than 1 MiB to stderr",
    ),
    "a gigabyte at once": (
        "import os\nfor _ in range(1024): os.write(1, b'x' * 1024**2)",
        "",
        "output",
        "more than 1 MiB to stdout",
    ),
    "endless output of a child": (
        "import subprocess\nsubprocess.run(['yes'])",
        "",
        "output",
        "more than 1 MiB to stdout",
    ),
    "memory": (
        "data = []\nwhile True: data.append(bytearray(2**24))",
        "",
        "memory",
        "more than 300 MiB",
    ),
    "memory of a child": (
        "import subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', 'x = []\\nwhile 1: x.append(bytearray(2**22))'])",
        "",
        "memory",
        "more than 300 MiB",
    ),
    "memory of many children": (
        """
        import os, time
        for _ in range(6):
            if os.fork() == 0:
                data = bytearray(80 * 2**20)
                time.sleep(30)
        time.sleep(30)
        """,
        "",
        "memory",
        "more than 300 MiB",
    ),
    "its channel closed": (
        "import os\nos.closerange(3, 200)\nimport time; time.sleep(60)",
        "",
        "crashed",
        "channel",
    ),
    "its parent killed by its group": (
        "import os, signal\nos.killpg(os.getpgrp(), signal.SIGKILL)",
        "",
        "crashed",
        "SIGKILL",
    ),
}


@pytest.fixture(scope="module")
def faults(
    tmp_path_factory: pytest.TempPathFactory,
    servers: Servers,
    once: Callable[[str, Callable[[], dict[str, Verdict]]], dict[str, Verdict]],
) -> dict[str, Verdict]:
    """All faults, each on a page of its own beside pages that are well, in one verification."""

    def verified() -> dict[str, Verdict]:
        folder = tmp_path_factory.mktemp("faults")
        project = Project(folder / "project")
        project.configure('memory = "300 MiB"\n')
        for number, (code, options, *_) in enumerate(FAULTS.values()):
            page = faulty(code, options)
            for name in ("before", "fault", "after"):
                page = page.replace(f'id="{name}"', f'id="{name}-{number}"')
            project.write(f"docs/bad-{number}.md", page)
            project.write(f"docs/good-{number}.md", GOOD.format(f"good-{number}", number, number))
        with nothing_left(folder, servers):
            return project.verify()

    return once("faults", verified)


@LINUX
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_fails_alone_and_names_its_block(faults: dict[str, Verdict], fault: str) -> None:
    _, _, ended, message = FAULTS[fault]
    number = list(FAULTS).index(fault)
    bad = faults[f"fault-{number}"]
    assert bad.outcome is not None
    assert bad.outcome.ended == ended
    (failure,) = bad.failures
    assert failure.line == 10
    assert message in failure.message
    assert faults[f"before-{number}"].status == "passed"
    assert faults[f"after-{number}"].status == "failed"
    assert faults[f"good-{number}"].status == "passed"


RAISES = {
    "exit": ("import sys\nsys.exit()", "SystemExit"),
    "exit with a message": ("import sys\nsys.exit('bye')", "SystemExit: bye"),
    "interrupt": ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    "recursion": ("def f(): f()\nf()", "RecursionError"),
    "big file": (
        "with open('big', 'wb') as file:\n    for _ in range(64): file.write(bytes(2**20))",
        "File too large",
    ),
    "closed stdout": ("import sys\nsys.stdout.close()\nprint(1)", "closed file"),
    "broken repr": (
        "class E(Exception):\n    def __str__(self): raise ValueError\nraise E",
        "raised E: <",  # `<exception str() failed>`; before Python 3.11 `<unprintable E object>`
    ),
}


@pytest.mark.parametrize("fault", RAISES)
def test_an_exception_of_any_kind_fails_its_block(project: Project, fault: str) -> None:
    code, message = RAISES[fault]
    project.configure('file-size = "16 MiB"\n')
    project.write("docs/bad.md", faulty(code))
    verdicts = project.verify()
    (failure,) = verdicts["fault"].failures
    assert failure.kind == "exception"
    assert message in failure.message
    assert verdicts["after"].outcome is not None
    assert verdicts["after"].outcome.ended == "not run"


def test_streams_that_a_block_closes_do_not_stop_the_engine(project: Project) -> None:
    project.write("docs/bad.md", faulty("import os\nos.close(1)\nos.close(2)"))
    verdicts = project.verify()
    assert verdicts["fault"].status == "passed"
    assert verdicts["after"].status == "failed"


STRAYS = {
    "daemon thread": "import threading, time\nthreading.Thread(target=time.sleep, args=(100,), daemon=True).start()",
    "child": "import subprocess\nsubprocess.Popen(['sleep', '100'])",
    "child in a session of its own": "import subprocess\nsubprocess.Popen(['sleep', '100'], start_new_session=True)",
    "daemon": """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.chdir("/")
                for fd in range(256):
                    try: os.close(fd)
                    except OSError: pass
                time.sleep(100)
            os._exit(0)
        os.wait()
    """,
    "daemon by shell": "import os\nos.system('(setsid sleep 100 >/dev/null 2>&1 &)')",
    "family": """
        import os, time
        if os.fork() == 0:
            os.setsid()
            for _ in range(3):
                if os.fork() == 0:
                    os.setsid()
                    os.fork()
                    time.sleep(100)
            os._exit(0)
        os.wait()
    """,
    "always another process": """
        import os, time
        if os.fork() == 0:
            os.setsid()
            end = time.monotonic() + 20
            while time.monotonic() < end:
                if os.fork():
                    os._exit(0)
            os._exit(0)
    """,
    "pool": "import multiprocessing\npool = multiprocessing.Pool(2)\nprint(pool.map(abs, [-1]))",
}


@LINUX
@pytest.mark.parametrize("stray", STRAYS)
def test_what_a_page_leaves_behind_ends_with_it(project: Project, stray: str) -> None:
    code = textwrap.dedent(STRAYS[stray]).strip()
    project.write("docs/page.md", f'```python {{ id="a" timeout=20 }}\n{code}\n```\n')
    with ForkServer(project.config, "cpu") as server:
        with Verification(project.config, project.pages(), server=server) as verification:
            (verdict,) = verification.verdicts()
        assert verdict.outcome is not None
        assert verdict.outcome.ended == "finished"
        # ended with the page, not only with the server
        left = [
            process
            for process in psutil.Process(server.pid).children(recursive=True)
            if process.status() != psutil.STATUS_ZOMBIE
        ]
        assert left == []


NETWORK = {
    "connection": "import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=2)",
    "name": "import urllib.request\nurllib.request.urlopen('http://example.org', timeout=2)",
    "old look-up": "import socket\nsocket.gethostbyname('example.org')",
    "datagram": "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
}


@pytest.mark.parametrize("way", NETWORK)
def test_the_network_is_refused_with_a_hint(project: Project, way: str) -> None:
    project.write("docs/page.md", f'```python {{ id="a" }}\n{NETWORK[way]}\n```\n')
    (failure,) = project.verify()["a"].failures
    assert "may not reach" in failure.message
    assert "mark it `network`" in failure.message


CHILD_ON_THE_NETWORK = """
import subprocess, sys
code = '''
import socket
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))
except OSError as error:
    print("refused")
else:
    print("reached")
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
print("local")
'''
subprocess.run([sys.executable, "-c", code])
"""


@LINUX
def test_a_child_process_has_no_network_but_its_own_loopback(project: Project) -> None:
    project.write("docs/page.md", f'```python {{ id="a" }}\n{CHILD_ON_THE_NETWORK}\n```\n')
    verdict = project.verify()["a"]
    assert verdict.outcome is not None
    assert verdict.outcome.stdout == "refused\nlocal\n"


def test_loopback_is_not_refused(project: Project) -> None:
    code = """
    import socket
    server = socket.create_server(("localhost", 0))
    client = socket.create_connection(server.getsockname())
    client.sendall(b"x")
    print(server.accept()[0].recv(1))
    """
    project.write("docs/page.md", f'```python {{ id="a" }}\n{textwrap.dedent(code)}\n```\n')
    verdict = project.verify()["a"]
    assert verdict.outcome is not None
    assert verdict.outcome.stdout == "b'x'\n"


def test_a_network_block_may_reach_out_and_its_neighbour_may_not(project: Project) -> None:
    code = "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('{}', 9))"
    project.write(
        "docs/page.md",
        f'```python {{ id="a" network raises="OSError" }}\n{code.format("256.0.0.1")}\n```\n\n'
        f'```python {{ id="b" }}\n{code.format("192.0.2.2")}\n```\n',
    )
    verdicts = project.verify(network=True)
    a, b = verdicts["a"].outcome, verdicts["b"].outcome
    assert a is not None
    assert b is not None
    assert a.raised is None or "may not reach" not in a.raised.text
    assert b.raised is not None
    assert "may not reach" in b.raised.text


def test_a_page_that_warns_without_end_is_bounded(project: Project) -> None:
    code = "import warnings\nwarnings.simplefilter('always')\nfor n in range(50_000): warnings.warn('x' * 100)"
    project.write("docs/page.md", f'```python {{ id="a" }}\n{code}\n```\n')
    verdict = project.verify()["a"]
    assert verdict.outcome is not None
    assert len(verdict.outcome.warnings) == 1000


def test_a_huge_message_is_read_in_time(project: Project) -> None:
    code = "raise ValueError('x' * 50_000_000)"
    project.write("docs/page.md", f'```python {{ id="a" }}\n{code}\n```\n')
    verdict = project.verify()["a"]
    assert verdict.outcome is not None
    assert verdict.outcome.raised is not None
    assert len(verdict.outcome.raised.text) == 100_000


@LINUX
@pytest.mark.own_server
def test_a_server_that_dies_is_an_error_and_not_a_hang(project: Project) -> None:
    code = "import os, signal, time\nos.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(900)"
    project.write("docs/page.md", f'```python {{ id="a" timeout=900 }}\n{code}\n```\n')
    project.write("docs/z-page.md", '```python { id="b" }\nx = 1\n```\n')
    project.configure("jobs = 1\n")
    started = time.monotonic()
    with pytest.raises(EngineError, match="has ended"):
        project.verify()
    assert time.monotonic() - started < 600


def test_two_verifications_at_once_do_not_disturb_each_other(project: Project) -> None:
    for number in range(4):
        project.write(f"docs/{number}.md", GOOD.format(f"p{number}", number, number))
    command = [sys.executable, "-m", "verified_docs", "verify", "--format", "json", "--fresh"]
    runs = [
        subprocess.Popen(command, cwd=project.root, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for run in runs:
        stdout, _ = run.communicate(timeout=300)
        assert run.returncode == 0, stdout
        assert len(json.loads(stdout)["blocks"]) == 4
    (record,) = (project.root / ".verified").glob("*.json")
    assert len(json.loads(record.read_text("utf-8"))["entries"]) == 4


@LINUX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_verification_leaves_no_process_and_whole_records(
    project: Project, number: int, tmp_path: Path
) -> None:
    project.configure('jobs = 2\nwritable = ["marks"]\n')
    for page in range(3):
        project.write(f"docs/{page}.md", GOOD.format(f"p{page}", page, page))
    stray = "import subprocess, time\nsubprocess.Popen(['sleep', '999'], start_new_session=True)\n"
    started = project.root / "marks" / "started"
    stray += f"import os\nos.system('touch {started}')\ntime.sleep(999)"
    project.write("docs/z.md", f'```python {{ id="z" timeout=900 }}\n{stray}\n```\n')
    command = [sys.executable, "-m", "verified_docs", "verify"]
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temporary")}
    process = subprocess.Popen(
        command,
        cwd=project.root,
        env=environment,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # a shell that runs the tests in the background has them ignore it
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        below: list[psutil.Process] = []
        wait_until(started.exists)
        while len(below) < 3:  # the server, the page, and what the page has started
            below = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(number)
        _, stderr = process.communicate(timeout=300)
    finally:
        process.kill()
    if number == signal.SIGINT:
        assert process.returncode == 130
        assert b"interrupted" in stderr
    _, alive = psutil.wait_procs(below, timeout=300)
    assert [item for item in alive if item.status() != psutil.STATUS_ZOMBIE] == []
    for record in (project.root / ".verified").glob("*.json"):
        json.loads(record.read_text("utf-8"))
    if number != signal.SIGINT:
        for folder in (tmp_path / "temporary").iterdir():  # nobody was left to remove them
            subprocess.run(["rm", "-r", str(folder)], check=True)


def test_what_goes_wrong_in_one_page_is_told_for_that_page(project: Project) -> None:
    def of(name: str, verdicts: dict[str, Verdict]) -> str:
        return verdicts[name].status

    project.write("docs/bad.md", faulty("import os\nos._exit(1)"))
    project.write("docs/good.md", GOOD.format("good", 1, 1))
    for _ in range(3):
        verdicts = project.verify(fresh=True)
        assert (of("before", verdicts), of("fault", verdicts), of("good", verdicts)) == (
            "passed",
            "failed",
            "passed",
        )


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until something holds, however slow the machine."""
    until = time.monotonic() + 300
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.own_server
def test_leaving_the_context_early_ends_what_runs(project: Project) -> None:
    project.configure('writable = ["marks"]\n')
    begun = project.root / "marks" / "begun"
    code = f"import time\nopen({str(begun)!r}, 'w').close()\ntime.sleep(900)"
    project.write("docs/page.md", f'```python {{ id="a" timeout=900 }}\n{code}\n```\n')
    started = time.monotonic()
    with (
        contextlib.suppress(RuntimeError),
        Verification(project.config, project.pages(), Selection()),
    ):
        wait_until(begun.exists)
        raise RuntimeError("enough")
    assert time.monotonic() - started < 600
