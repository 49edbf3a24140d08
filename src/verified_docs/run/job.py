"""Say what a child is to do: the program of a page, and the surroundings it runs in."""

from __future__ import annotations

import os

from verified_docs.child import BlockJob, Job, Limits, PlaceJob, StepJob
from verified_docs.errors import EngineError
from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.run.folders import shared_folders
from verified_docs.run.program import Program
from verified_docs.settings import Config
from verified_docs.slicing import own_program

_THREADS = 16
"""Threads for each process that a page may have; only a bound to what the kernel grants."""


def job_of(program: Program, config: Config, folder: str) -> Job:
    """Return the job of a program that runs in a folder of its own.

    Raises:
        EngineError: the page asks for devices, and the project does not say how to set them up.
    """
    page = program.page
    if program.devices and not config.device_setup:
        raise EngineError(
            f"{page.name} asks for devices: set `device-setup` in [tool.verified-docs]"
        )
    lines = [""] * (page.text.count("\n") + 1)
    for block in program.blocks:
        if kind_of(block).has_own_source or block.origins:
            continue
        for offset, line in enumerate(block.source.split("\n")):
            position = block.line - 1 + offset
            lines.extend([""] * (position + 1 - len(lines)))
            lines[position] = line
    return Job(
        name=page.name,
        folder=os.path.join(folder, "work"),
        root=os.path.abspath(config.root),
        environment={
            "HOME": os.path.join(folder, "home"),
            "TMPDIR": os.path.join(folder, "tmp"),
            "PWD": os.path.join(folder, "work"),
        },
        limits=Limits(config.file_size, config.disk, _THREADS * config.processes),
        writable=(folder, *shared_folders(config)),
        lines=tuple(lines),
        network=program.network,
        devices=program.devices,
        setup=config.device_setup if program.devices else "",
        blocks=tuple(
            BlockJob(
                source=block.source,
                line=block.line,
                place=_place(block, page.name),
                is_flat=block.is_flat,
                kind=block.kind,
                program=own_program(program.blocks, number, config),
                network=block.options.network,
                stderr=block.options.stderr,
                stdin=block.options.stdin,
                steps=tuple(StepJob(step.source, step.line) for step in block.steps),
                files=tuple(shown.name for shown in block.files),
                given=tuple((given.name, given.text) for given in block.given),
            )
            for number, block in enumerate(program.blocks)
        ),
    )


def _place(block: Block, page: str) -> PlaceJob | None:
    """Return where a block stands that includes files; None for one that its page holds.

    What comes from one file, as most does, is called by that file and has its lines.
    """
    if not block.origins:
        return None
    lines = tuple(origin.line for origin in block.origins)
    files = {origin.file for origin in block.origins}
    numbers = tuple(origin.number for origin in block.origins)
    if len(files) == 1 and all(numbers) and list(numbers) == sorted(numbers):
        return PlaceJob(files.pop(), numbers, lines)
    called = f"{page}, fence on line {block.line - 1}"
    return PlaceJob(called, tuple(range(1, len(lines) + 1)), lines)
