"""What is committed comes from people; what machines keep for themselves stays with them."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no checkout")
def test_no_record_and_no_cache_is_committed() -> None:
    # One that is would be taken for a run that never was.
    command = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert listed.stdout == ""
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    assert {".cache/", ".verified/"} <= set(ignored)
