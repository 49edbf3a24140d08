"""A ```console fence: commands at a shell's prompt, `$ `, in the folder of their page.

A command goes on on the next line after a backslash.
"""

from __future__ import annotations

import dataclasses
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator

from verified_docs.kinds.base import Broken, Changed, Gave, Stage, ToRun, UnreadableError
from verified_docs.kinds.prompt import PromptKind
from verified_docs.model import Block, Outcome, Step


class ConsoleKind(PromptKind):
    """Commands one by one, each in a shell; each shows what it writes, and ends with a status."""

    name = "console"
    called = "a ```console fence"
    languages = ("console",)
    mistaken = ("shell-session",)
    syntax = "shell"
    takes = frozenset({"tolerance", "status"})
    is_python = False
    is_program = False

    def steps(self, text: str) -> tuple[Step, ...]:
        lines = text.split("\n")
        starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
        if not starts or any(line.strip() for line in lines[: starts[0]]):
            raise UnreadableError("no command: one begins with the prompt `$ `", 0)
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

        The programs installed beside this interpreter come first.
        """
        programs = os.path.dirname(sys.executable)
        path = os.pathsep.join([programs, os.environ.get("PATH", "")])
        statuses = []
        for step in block.steps:
            if not step.source:
                continue
            finished = subprocess.run(
                ["/bin/sh", "-c", step.source],
                env=os.environ | {"PATH": path},
                stdin=subprocess.DEVNULL,
                stderr=subprocess.STDOUT,
                check=False,
            )
            statuses.append(finished.returncode)
            stage.note("")
        return Gave(statuses=tuple(statuses))

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        """Every command ends with 0, the last with what the fence says."""
        commands = [step for step in block.steps if step.source]
        for number, (step, status) in enumerate(zip(commands, outcome.statuses, strict=False), 1):
            wanted = block.options.status if number == len(commands) else 0
            if status != wanted:
                message = f"`{step.source}` ended with exit status {status}; expected {wanted}"
                if number == len(commands):
                    message += f", or say status={status} on the fence"
                yield Broken("end", block.line + step.line, message)

    def changed(self, block: Block) -> Iterator[Changed]:
        status = block.options.status + 1
        changed = dataclasses.replace(
            block, options=dataclasses.replace(block.options, status=status)
        )
        yield Changed("exit status", block.line, "", f"status={status}", changed)
