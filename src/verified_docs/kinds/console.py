"""A ```console fence: commands at bash's prompt, `$ `, that begin in the folder of their page.

A command goes on on the next line after a backslash.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import os
import re
import subprocess
from collections.abc import Iterator

from verified_docs.kinds.base import Broken, Changed, Gave, Stage, ToRun, UnreadableError
from verified_docs.kinds.prompt import PromptKind
from verified_docs.model import Block, Outcome, Step

_SHELL = """
exec 2>&1
set +m
exit() {{ builtin exit "$@" 2> /dev/null; }}
while IFS= read -r -d '' -u {0} __typed; do
    eval "$__typed" {0}<&- {1}>&-
    printf '%d\\n' "$?" >&{1}
done
"""
"""Reads commands from one descriptor, each ended by a zero byte, and tells statuses on another.

Commands are part of this shell, and inherit neither descriptor. It is an interactive one: its
messages are those that a reader sees."""


class ConsoleKind(PromptKind):
    """Commands one by one in one bash; each shows what it writes, and ends with a status."""

    name = "console"
    called = "a ```console fence"
    languages = ("console",)
    mistaken = ("shell-session",)
    syntax = "shell"
    takes = frozenset({"tolerance", "status", "proof", "source"})
    prompt = re.compile(r"\$ ")
    is_python = False
    is_program = False

    def steps(self, text: str) -> tuple[Step, ...]:
        lines = text.split("\n")
        starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
        if not starts:
            raise UnreadableError("no command: one begins with the prompt `$ `", 0)
        for number, line in enumerate(lines[: starts[0]]):
            if line.strip():
                message = "no command shows this: one begins with the prompt `$ `, none is above"
                raise UnreadableError(message, number)
        steps: list[Step] = []
        above = lines[: starts[0]]
        for start, after in itertools.pairwise([*starts, len(lines)]):
            end = start
            while lines[end].endswith("\\"):
                end += 1
                if end == after:
                    message = "a backslash continues the command, but nothing does"
                    raise UnreadableError(message, start)
            typed = lines[start : end + 1]
            shown = lines[end + 1 : after]
            last = max((n for n, line in enumerate(shown, 1) if line.strip()), default=0)
            source = "\n".join([typed[0][2:], *typed[1:]])
            steps.append(Step(source, start, tuple(above), tuple(typed), tuple(shown[:last])))
            above = shown[last:]
        return (*steps, Step("", len(lines) - len(above), tuple(above), ()))

    def run(self, block: ToRun, stage: Stage) -> Gave:
        """Run the commands; what they write to stdout and stderr goes to stdout, as on a terminal.

        All commands of a fence are typed into one bash, so that a folder entered or a variable set
        lasts. A command has no input.
        """
        typed, commands = os.pipe()
        told, statuses = os.pipe()
        shell = subprocess.Popen(
            ["bash", "--noprofile", "--norc", "-i", "-c", _SHELL.format(typed, statuses), "bash"],
            pass_fds=(typed, statuses),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # what it says of having no terminal
        )
        os.close(typed)
        os.close(statuses)
        ended = []
        with open(commands, "w", encoding="utf-8") as to_shell, open(told) as from_shell:
            for step in block.steps:
                if not step.source:
                    continue
                with contextlib.suppress(BrokenPipeError):  # the last command has ended the shell
                    to_shell.write(step.source + "\0")
                    to_shell.flush()
                line = from_shell.readline()
                ended.append(int(line) if line else shell.wait())
                stage.note("")
                if not line:
                    break
        shell.wait()
        return Gave(statuses=tuple(ended))

    def in_program(self, block: Block) -> str:
        """Return Python that has bash run the commands."""
        commands = [step.source for step in block.steps if step.source]
        text = "\n".join(commands).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        return (
            "import subprocess\n\n"
            f'commands = """\\\n{text}\n"""\n'
            'subprocess.run(["bash", "-c", commands], capture_output=True)'
        )

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        """Every command ends with 0, the last with what the fence says."""
        yield from super().broken(block, outcome)
        commands = [step for step in block.steps if step.source]
        for step in commands[len(outcome.statuses) :]:
            message = f"`{step.source}` is not run: the command above it has ended the shell"
            yield Broken("end", block.page_line(step.line), message)
        for number, (step, status) in enumerate(zip(commands, outcome.statuses, strict=False), 1):
            wanted = block.options.status if number == len(commands) else 0
            if status != wanted:
                message = f"`{step.source}` ended with exit status {status}; expected {wanted}"
                if number == len(commands):
                    message += f", or say status={status} on the fence"
                yield Broken("end", block.page_line(step.line), message)

    def changed(self, block: Block) -> Iterator[Changed]:
        status = block.options.status + 1
        changed = dataclasses.replace(
            block, options=dataclasses.replace(block.options, status=status)
        )
        yield Changed("exit status", block.line, "", f"status={status}", changed)
