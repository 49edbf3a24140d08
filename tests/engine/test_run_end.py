"""The end of a page is its own: nothing of another page is taken for it, nor told twice."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import Project

NETWORKS = """
import os, signal
from verified_docs.run import platform

def start():
    ready, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(write, b"1" if platform.leave_network() else b"0")
        signal.pause()
    os.close(write)
    apart = os.read(ready, 1) == b"1"
    os.close(ready)
    return pid, platform.network_of(pid) if apart else None

def end(pid):
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)

first, name = start()
held = platform.hold_network(first)
end(first)
print(name)
for _ in range(50):
    later, name = start()
    end(later)
    print(name)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="networks of a process are Linux's")
def test_a_network_that_is_held_is_not_mistaken_for_a_later_one() -> None:
    first, *later = subprocess.check_output([sys.executable, "-c", NETWORKS], text=True).split()
    if first == "None":
        pytest.skip("this system does not let a process leave the network")
    assert len(later) == 50
    assert first not in later


def test_a_page_that_dies_after_its_last_block_fails_that_block(project: Project) -> None:
    project.write(
        "docs/page.md",
        """
        ```python { id="only" }
        import json, os

        dumps = json.dumps


        def last_words(value, **options):
            return os._exit(3) if "done" in value else dumps(value, **options)


        json.dumps = last_words
        ```
        """,
    )
    verdict = project.verify()["only"]
    assert verdict.status == "failed"
    assert "exit status 3" in verdict.failures[0].message
