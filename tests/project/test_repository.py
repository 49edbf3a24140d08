"""What is committed comes from people; what machines keep for themselves stays with them."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no checkout")
def test_no_record_and_no_cache_is_committed() -> None:
    # One that is would be taken for a run that never was.
    command = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert listed.stdout == ""
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    assert {".cache/", ".verified/"} <= set(ignored)


def test_what_a_page_says_of_itself_can_be_read() -> None:
    for path in (ROOT / "docs").rglob("*.md"):
        text = path.read_text("utf-8")
        if text.startswith("---\n"):
            said = yaml.safe_load(text.split("---\n")[1])  # MkDocs shows it as text where not
            assert isinstance(said["description"], str), path


def test_code_is_written_in_what_its_face_has() -> None:
    script = (ROOT / "scripts" / "code-face").read_text("utf-8")
    (listed,) = re.findall(r'^characters="(.*)"$', script, re.M)
    ranges = [part.removeprefix("U+").split("-") for part in listed.split(",")]
    held = {n for ends in ranges for n in range(int(ends[0], 16), int(ends[-1], 16) + 1)}
    chinese = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
    without = {}
    for path in (ROOT / "docs").rglob("*.md"):
        text = path.read_text("utf-8")
        for code in re.findall(r"^```.*?^```$|`[^`\n]+`", text, re.M | re.S):
            if others := {one for one in chinese.sub("", code) if ord(one) not in held} - {"\n"}:
                without[path.name] = others
    assert without == {}
