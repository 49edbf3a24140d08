"""Output that is no text fails its block, and the report of it is plain text."""

from __future__ import annotations

import json
import re
import textwrap

import pytest
from projects import Project, faulty

from verified_docs.errors import Problem
from verified_docs.model.selection import Selection
from verified_docs.report import github, machine
from verified_docs.report.terminal import verdict_text
from verified_docs.write.outputs import update

pytestmark = pytest.mark.usefixtures("nothing_is_left")

OUTPUTS = {
    "bytes": ("import os\nos.write(1, b'\\xff\\xfe\\n')", "prints the byte \\xff", "+ ", 10),
    "a buffer": ("import sys\nsys.stdout.buffer.write(b'\\x80')", "the byte \\x80", "", 10),
    "half a character": (
        "import os\nos.write(1, 'é'.encode()[:1])",
        "the byte \\xc3, which is not UTF-8 text",
        "",
        10,
    ),
    "bytes of a child": (
        "import os\nos.system(\"printf 'a\\\\377b'\")",
        "the byte \\xff",
        "a\\xffb",
        10,
    ),
    "a picture": (
        "import os\nos.write(1, b'\\x89PNG\\r\\n\\x1a\\n\\0\\0')",
        "the byte \\x89",
        "\\x89PNG",
        10,
    ),
    "NUL": ("print('a\\0b')", "control character '\\x00'", "a\\x00b", 10),
    "a lone surrogate": ("x = 1\nprint('\\udcff')", "UnicodeEncodeError", "", 11),
    "a moved cursor": ("print('a\\x1b[2Jb')", "control character '\\x1b'", "a\\x1b[2Jb", 10),
    "a title": ("print('\\x1b]0;title\\x07')", "control character '\\x1b'", "title\\x07", 10),
    "a second set of controls": ("print('\\x9b2J')", "character '\\x9b'", "\\x9b2J", 10),
    "an exception": ("raise ValueError('\\x1b[2J\\0')", "ValueError: \\x1b[2J\\x00", "\\x00", 10),
    "a styled exception": ("raise ValueError('\\x1b[1mbold')", "ValueError: bold", "", 10),
    "a warning": (
        "import warnings\nwarnings.warn('\\x1b[2J\\x07')",
        "does not document",
        "\\x1b[2J\\x07",
        11,
    ),
    "last words": (
        "import os\nos.write(2, b'\\x1b[2J\\xff')\nos.write(1, b'\\xff')\nos._exit(1)",
        "exit status 1",
        "\\x1b[2J\\xff",
        10,
    ),
}


@pytest.mark.parametrize("output", OUTPUTS)
def test_output_that_is_no_text_fails_and_is_reported_as_text(
    project: Project, output: str
) -> None:
    code, message, detail, line = OUTPUTS[output]
    project.write("docs/bad.md", faulty(code))
    verdict = project.verify()["fault"]
    (failure,) = verdict.failures
    assert message in failure.message
    assert detail.strip("+ ") in failure.detail
    assert failure.line == line
    lines = [verdict_text(verdict), *github.error_commands([verdict], [])]
    lines.append(json.dumps(machine.verification_values([verdict], [])["blocks"][0]["failures"]))
    for text in lines:
        text.encode()
        assert re.search(r"[^\n\x20-\x7e\xa0-\ud7ff\ue000-\U0010ffff]", text) is None


def test_an_escape_on_the_page_does_not_stand_for_a_byte(project: Project) -> None:
    code = "import os\n_ = os.write(1, b'\\xff\\n')"
    text = f'```python {{ id="a" }}\n{code}\n```\n\n```output\n\\xff\n```\n'
    path = project.write("docs/page.md", text)
    assert project.verify()["a"].status == "failed"
    updated = update(project.pages(), project.config, Selection())
    assert updated.changed == ()
    assert path.read_text("utf-8") == textwrap.dedent(text)


def test_an_annotation_escapes_what_would_end_one_of_its_properties() -> None:
    (command,) = github.error_commands([], [Problem("docs/a:b,c.md", 7, "100 %, or so: no")])
    assert "file=docs/a%3Ab%2Cc.md" in command
    assert command.endswith("::100 %25, or so: no")
