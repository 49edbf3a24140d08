"""The end of a page is told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.compare.verdict import Verdict

Run = Callable[..., dict[str, Verdict]]
THREAD = "import threading\nthreading.Thread(target=lambda: 1 / 0).start()"
FINALIZER = "class Kept:\n    def __del__(self):\n        1 / 0\nKept()"
AT_EXIT = "import atexit\natexit.register(lambda: 1 / 0)"


def page(*codes: str, options: str = "", output: str = "") -> str:
    fences = [
        f'```python {{ id="{id_}" {options} }}\n{code}\n```\n'
        for id_, code in zip("abc", codes, strict=False)
    ]
    return "\n".join(fences) + (f"\n```output\n{output}\n```\n" if output else "")


@pytest.mark.parametrize(
    ("code", "category", "message", "line"),
    [
        (THREAD, "UnhandledThreadException", "ended a thread with an exception", 3),
        (FINALIZER, "UnraisableException", "raised an exception where nothing can catch it", 4),
        (AT_EXIT, "UnraisableException", "raised an exception where nothing can catch it", 3),
    ],
)
def test_an_exception_that_nothing_catches_is_told_or_documented(
    run: Run, code: str, category: str, message: str, line: int
) -> None:
    (failure,) = run(page(code))["a"].failures
    assert failure.message.startswith(f"{message} that the page does not document")
    assert failure.message.endswith(f'add warns="{category}"')
    assert failure.line == line
    text = f"{category}: ZeroDivisionError: division by zero"
    assert run(page(code, options=f'warns="{category}"', output=text))["a"].status == "passed"


def test_what_a_program_prints_on_its_way_out_is_of_its_last_block(run: Run) -> None:
    codes = ("import atexit\natexit.register(print, 'bye')", "print('last')")
    assert run(page(*codes, output="last\nbye"))["b"].status == "passed"
    assert run(page(*codes, output="last"))["b"].status == "failed"
    slow = "import threading, time\ndef say():\n    time.sleep(0.2); print('late')\n"
    slow += "threading.Thread(target=say).start()"
    assert run(page(slow, output="late"))["a"].status == "passed"


def test_a_prompt_at_which_a_page_ends_says_what_is_printed_then(run: Run) -> None:
    text = "```pycon\n>>> import atexit\n>>> _ = atexit.register(print, 'bye')\n```\n"
    (verdict,) = run(text).values()
    message = "prints `bye` as it ends, where the page cannot show it"
    assert [failure.message for failure in verdict.failures] == [message]


def test_a_thread_that_does_not_end_keeps_its_page_from_ending(run: Run) -> None:
    code = "import threading, time\nthreading.Thread(target=time.sleep, args=(100,)).start()"
    verdict = run(page(code, options="timeout=1"))["a"]
    assert "did not end within 1 s" in verdict.failures[0].message


def test_a_page_that_dies_after_its_last_block_fails_that_block(project: Project) -> None:
    project.write(
        "docs/page.md",
        """
        ```python { id="only" }
        import json, os

        dumps = json.dumps


        def last_words(value, **options):
            return os._exit(3) if value.get("type") == "finished" else dumps(value, **options)


        json.dumps = last_words
        ```
        """,
    )
    verdict = project.verify()["only"]
    assert verdict.status == "failed"
    assert "exit status 3" in verdict.failures[0].message


def test_an_exception_of_several_lines_is_told_by_its_first_and_its_last(run: Run) -> None:
    (failure,) = run(page("raise ValueError('one\\ntwo\\nthree')"))["a"].failures
    assert failure.message.startswith("raised ValueError: one … three; if it belongs there")
