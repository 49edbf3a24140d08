"""The system calls by which a process reaches files on Linux, and where each says which file."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

How = Literal["opened", "looked", "ran"]
"""Whether a file was opened to be read, was looked for or at, or was run as a program."""


@dataclass(frozen=True)
class Call:
    """Where a system call says which file it reaches; positions are those of its arguments."""

    name: str
    how: How | None
    """None when it reaches no file, but changes what others reach."""
    path: int | None = 0
    folder: int | None = None
    """A descriptor of the folder that the path is relative to."""
    flags: int | None = None
    open_flags: bool = False
    """Whether the flags are those of `open`; else they say when the path may be empty."""


_CALLS = (
    Call("open", "opened", 0, None, 1, True),
    Call("openat", "opened", 1, 0, 2, True),
    Call("openat2", "opened", 1, 0),
    Call("link", "opened", 0),
    Call("linkat", "opened", 1, 0),
    Call("access", "looked"),
    Call("readlink", "looked"),
    Call("chdir", "looked"),
    Call("faccessat", "looked", 1, 0),
    Call("faccessat2", "looked", 1, 0),
    Call("readlinkat", "looked", 1, 0),
    Call("execve", "ran"),
    Call("execveat", "ran", 1, 0),
    Call("symlink", None, None),
    Call("symlinkat", None, None),
    Call("open_by_handle_at", None, None),
    Call("open_tree", None, None),
    Call("io_uring_setup", None, None),
    Call("mount", None, 1),
    Call("move_mount", None, None),
    Call("pivot_root", None, None),
    Call("chroot", None, None),
    Call("setns", None, None),
)
"""What opens for writing only is among them and is told by its flags. `creat` reads nothing.

Calls that only ask what kind of file there is (`stat` and its like) are not told: they are most
of all that a program makes which imports, and to tell them made it take twice as long."""

# fmt: off
# of the kernel's arch/x86/entry/syscalls/syscall_64.tbl
_X86_64 = dict(  # noqa: C408  # names of calls, as they are written in C
    open=2, access=21, execve=59, chdir=80, link=86, symlink=88,
    readlink=89, pivot_root=155, chroot=161, mount=165, openat=257, linkat=265,
    symlinkat=266, readlinkat=267, faccessat=269, open_by_handle_at=304, setns=308,
    execveat=322, io_uring_setup=425, open_tree=428,
    move_mount=429, openat2=437, faccessat2=439,
)
# of the kernel's include/uapi/asm-generic/unistd.h
_AARCH64 = dict(  # noqa: C408
    symlinkat=36, linkat=37, mount=40, pivot_root=41, faccessat=48, chdir=49, chroot=51, openat=56,
    readlinkat=78, execve=221, open_by_handle_at=265, setns=268, execveat=281,
    io_uring_setup=425, open_tree=428, move_mount=429, openat2=437, faccessat2=439,
)
# fmt: on


@dataclass(frozen=True)
class Machine:
    """The calls of one kind of processor."""

    architecture: int
    """What the kernel calls it when it tells of a call: AUDIT_ARCH_… of linux/audit.h."""
    calls: Mapping[int, Call]


def _machine(architecture: int, numbers: Mapping[str, int]) -> Machine:
    calls = {numbers[call.name]: call for call in _CALLS if call.name in numbers}
    return Machine(architecture, calls)


MACHINES = {
    "x86_64": _machine(0xC000003E, _X86_64),
    "aarch64": _machine(0xC00000B7, _AARCH64),
}


def this_machine() -> Machine | None:
    """Return the calls of this machine; None where they are not known."""
    if sys.platform != "linux" or sys.maxsize < 1 << 32:
        return None
    return MACHINES.get(platform.machine())
