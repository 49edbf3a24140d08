"""What a block writes to stderr is a part of its output where it says so, as on a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project
from test_read_notebook import code, notebook, stream

from verified_docs.compare.verdict import Verdict
from verified_docs.kinds import SCRIPT
from verified_docs.model import Block, Options, Outcome, Selection
from verified_docs.run.program import chain
from verified_docs.run.written import streams_of
from verified_docs.slicing import snippets_of
from verified_docs.verify import Verification
from verified_docs.write import update

Run = Callable[..., dict[str, Verdict]]
BEFORE = """
```python { id="logger" }
import logging, os, subprocess, sys, threading, warnings

logger = logging.getLogger("kept")
logger.addHandler(logging.StreamHandler(sys.stderr))
logger.propagate = False
print("not shown", file=sys.stderr)
```
"""


def page(source: str, shown: str = "", options: str = "stderr") -> str:
    text = f'{BEFORE}\n```python {{ id="a" {options} }}\n{source}\n```\n'
    return f"{text}\n```output\n{shown}\n```\n" if shown else text


def outcome(verdicts: dict[str, Verdict], id_: str = "a") -> Outcome:
    found = verdicts[id_].outcome
    assert found is not None
    return found


CASES = {
    "prints": ("print(1)\nprint(2, file=sys.stderr)\nprint(3)", "1\n2\n3"),
    "lines are written when they end": (
        "print('a', end='')\nprint('b', file=sys.stderr)\nprint('c')",
        "b\nac",
    ),
    "what is left is written at the end": (
        "sys.stderr.write('no line break')\nprint(1)",
        "1\nno line break",
    ),
    "a handler from above": ("logger.warning('one')\nprint('two')", "one\ntwo"),
    "the last resort": ("logging.getLogger('b').warning('bare')", "bare"),
    "the root": ("logging.warning('x')", "WARNING:root:x"),
    "basicConfig": (
        "logging.basicConfig(format='%(levelname)s %(message)s', level='INFO')\nlogging.info('x')",
        "INFO x",
    ),
    "bytes": ("sys.stderr.buffer.write('é\\n'.encode())\nsys.stderr.buffer.flush()", "é"),
    "what no encoding can write": ("print('\\udc80', file=sys.stderr)", "\\udc80"),
    "the first stderr": ("print(1, file=sys.__stderr__)", "1"),
    "a thread": (
        "one = threading.Thread(target=logger.warning, args=['there'])\none.start()\none.join()",
        "there",
    ),
    "a copy of the process": (
        "if not os.fork():\n    logger.error('copy')\n    os._exit(0)\nos.wait()\nprint('after')",
        "copy\nafter",
    ),
    "long": ("for n in range(2000): print('x' * 99, file=[sys.stdout, sys.stderr][n % 2])",
             "\n".join(["x" * 99] * 2000)),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_python_writes_to_stderr_stands_where_it_was_written(run: Run, case: str) -> None:
    source, shown = CASES[case]
    verdicts = run(page(source, shown))
    assert verdicts["a"].failures == ()
    assert outcome(verdicts).stdout.rstrip("\n") == shown
    assert outcome(verdicts).stderr == ""
    assert outcome(verdicts, "logger").stderr == "not shown\n"


def test_without_the_option_it_is_not_compared(run: Run) -> None:
    verdicts = run(page("logger.warning('one')\nprint(1)", "1", options=""))
    assert verdicts["a"].status == "passed"
    assert (outcome(verdicts).stdout, outcome(verdicts).stderr) == ("1\n", "one\n")
    verdicts = run(page("logger.warning('one')", "one", options=""))
    assert [failure.message for failure in verdicts["a"].failures] == [
        "prints nothing; what it writes to stderr counts where the block has the option `stderr`"
    ]


@pytest.mark.parametrize("shown", ["two", "one\none", "ONE", ""])
def test_what_is_said_of_stderr_cannot_be_wrong(run: Run, shown: str) -> None:
    assert run(page("logger.warning('one')", "one"))["a"].status == "passed"
    assert run(page("logger.warning('one')", shown))["a"].status == "failed"


def test_what_others_write_to_the_descriptor_never_counts(run: Run) -> None:
    native = "os.write(2, b'native\\n')\nsubprocess.run(['sh', '-c', 'echo out; echo err >&2'])"
    verdicts = run(page(f"{native}\nprint(1, file=sys.stderr)", "out\n1"))
    assert verdicts["a"].failures == ()
    assert outcome(verdicts).stderr == "native\nerr\n"


def test_what_a_block_sends_elsewhere_is_not_shown(run: Run) -> None:
    source = (
        "import contextlib, io\n"
        "with contextlib.redirect_stderr(io.StringIO()) as kept:\n"
        "    print('kept', file=sys.stderr)\n"
        "print(kept.getvalue(), end='')\n"
    )
    assert run(page(source, "kept"))["a"].failures == ()


def test_warnings_and_lost_exceptions_keep_their_own_claim(run: Run) -> None:
    warned = "print(1, file=sys.stderr)\nwarnings.warn('old')"
    lost = "one = threading.Thread(target=lambda: 1 / 0)\none.start()\none.join()"
    assert (
        run(page(warned, "1\nUserWarning: old", 'stderr warns="UserWarning"'))["a"].failures == ()
    )
    assert [failure.kind for failure in run(page(warned, "1"))["a"].failures] == ["warning"]
    text = "UnhandledThreadException: ZeroDivisionError: division by zero"
    verdicts = run(page(lost, text, 'stderr warns="UnhandledThreadException"'))
    assert verdicts["a"].failures == ()
    assert "Exception in thread" in outcome(verdicts).stderr
    raised = "print(1, file=sys.stderr)\nraise ValueError('bad')"
    verdicts = run(page(raised, "1\nValueError: bad", 'stderr raises="ValueError"'))
    assert verdicts["a"].failures == ()


def test_a_session_shows_its_stderr_as_a_terminal_does(run: Run) -> None:
    session = (
        f'{BEFORE}\n```pycon {{ id="a" stderr }}\n>>> logger.warning("one")\none\n'
        '>>> print("two", file=sys.stderr); 3\ntwo\n3\n```\n'
    )
    assert run(session)["a"].failures == ()
    assert run(session.replace(" stderr", ""))["a"].status == "failed"
    assert run(session.replace("\ntwo\n", "\n"))["a"].status == "failed"


def test_what_a_library_has_kept_before_the_page_began_counts_too(
    project: Project, tmp_path: Path
) -> None:
    library = "import logging\nlogging.getLogger('lib').addHandler(logging.StreamHandler())\n"
    (tmp_path / "keeps_stderr.py").write_text(library)
    project.configure(f'preload = ["keeps_stderr"]\nenvironment = {{ PYTHONPATH = "{tmp_path}" }}')
    project.write("docs/page.md", page("logging.getLogger('lib').warning('kept')", "kept"))
    assert project.verify()["a"].failures == ()


def test_a_standalone_program_is_compared_with_its_stderr(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", page("logger.warning('one')\nprint('two')", "one\ntwo"))
    programs = [snippet.page for snippet in snippets_of(project.pages()[0], project.config)]
    with Verification(project.config, programs, Selection()) as verification:
        assert [verdict.failures for verdict in verification.verdicts()] == [(), ()]
    wrong = [
        program.blocks[0].documented and "one\ntwo" in program.text.replace("# ", "")
        for program in programs
    ]
    assert wrong == [None, True]


def test_a_run_with_the_option_is_another_run() -> None:
    def key(options: Options) -> str:
        return chain([Block("a", "print(1)", 1, options, kind=SCRIPT.name)])[0]

    assert key(Options(stderr=True)) != key(Options())


def test_a_cell_stores_each_piece_as_the_stream_it_went_to(project: Project) -> None:
    source = "import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)\n4"
    wanted = [stream("1\n"), stream("2\n", "stderr"), stream("3\n")]
    path = project.root / "docs/page.ipynb"
    content = notebook(code(source, id_="a", stderr=True))
    project.write("docs/page.ipynb", json.dumps(content, indent=1))
    assert update(project.pages(), project.config, Selection()).refused == ()
    assert json.loads(path.read_text())["cells"][0]["outputs"][:3] == wanted
    (verdict,) = project.verify().values()
    assert verdict.failures == ()
    path.write_text(path.read_text().replace('"2\\n"', '"5\\n"'))
    (verdict,) = project.verify().values()
    assert [failure.message for failure in verdict.failures] == [
        "prints something else than the page shows"
    ]


@pytest.mark.parametrize(
    ("written", "pieces"),
    [
        (b"", []),
        (b"a\n", [("stdout", b"a\n")]),
        (b"\xff\x0ea\xff\x0f\xff\x0eb\xff\x0f", [("stderr", b"ab")]),
        (b"a\xff\x0eb\xff\x0fc", [("stdout", b"a"), ("stderr", b"b"), ("stdout", b"c")]),
        (b"\xff\x0ea", [("stderr", b"a")]),
        (b"\xff\x0fa\xffb", [("stdout", b"a\xffb")]),
    ],
)
def test_what_was_written_is_parted_and_none_of_it_lost(
    written: bytes, pieces: list[tuple[str, bytes]]
) -> None:
    assert streams_of(written) == pieces
