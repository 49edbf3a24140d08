"""What the process does from which pages are forked, so that a fork costs little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_GATHERS = """
import ctypes
from verified_docs.child import platform

def large():
    with open("/proc/self/smaps_rollup") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("AnonHugePages"))

held = [bytes(range(256)) * 256 for _ in range(512)]  # 32 MiB in pieces
before = large()
platform.gather_memory()
assert all(piece == bytes(range(256)) * 256 for piece in held)
print(before, large())
"""


@pytest.mark.skipif(
    not Path("/sys/kernel/mm/transparent_hugepage").exists(), reason="no large pages here"
)
def test_memory_is_gathered_in_large_pages_and_holds_what_it_held() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _GATHERS], capture_output=True, text=True, check=True
    )
    before, after = map(int, ran.stdout.split())
    assert after >= before + 8 * 1024
