"""Have the kernel hold a page, and all that it starts, to writing in its own folders (Landlock).

Landlock (Linux 5.19 and later for what is used here) needs no privileges, costs a page about two
milliseconds, and holds root, C code and child processes alike. It does not see changes of
permissions, owners and times; those, and the clear message, are `run.guard`'s.

Source: the kernel's documentation, userspace-api/landlock.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import os
import stat
import struct
import sys
from collections.abc import Iterable

_CREATE_RULESET = 444
_ADD_RULE = 445
_RESTRICT_SELF = 446
_VERSION = 1
_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38

_WRITE_FILE = 1 << 1
_REMOVE_DIR = 1 << 4
_REMOVE_FILE = 1 << 5
_MAKE_CHAR = 1 << 6
_MAKE_DIR = 1 << 7
_MAKE_REG = 1 << 8
_MAKE_SOCK = 1 << 9
_MAKE_FIFO = 1 << 10
_MAKE_BLOCK = 1 << 11
_MAKE_SYM = 1 << 12
_REFER = 1 << 13
"""Moving and linking between folders; from version 2, before which it is always refused."""
_TRUNCATE = 1 << 14
"""From version 3."""
_IN_FOLDER = (
    _WRITE_FILE
    | _REMOVE_DIR
    | _REMOVE_FILE
    | _MAKE_DIR
    | _MAKE_REG
    | _MAKE_SOCK
    | _MAKE_FIFO
    | _MAKE_SYM
    | _REFER
)
_DEVICES = (
    *("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"),
    *("/dev/tty", "/dev/ptmx", "/dev/pts", "/dev/shm"),
    *("/dev/nvidia*", "/dev/dri", "/dev/kfd"),
)
"""What programs write to without changing anything that lasts; GPUs among them."""

_libc = ctypes.CDLL(None, use_errno=True)


def confine_writes(folders: Iterable[str]) -> bool:
    """Refuse this process and its later children every write outside `folders`.

    Threads that run already are not held. False where the kernel cannot do it.
    """
    version = _version()
    if version < 2:
        return False
    truncate = _TRUNCATE if version >= 3 else 0
    handled = _IN_FOLDER | _MAKE_CHAR | _MAKE_BLOCK | truncate
    attributes = struct.pack("=Q", handled)
    ruleset = _libc.syscall(_CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        return False
    try:
        devices = [path for pattern in _DEVICES for path in glob.glob(pattern)]
        for path in (*folders, *devices, "/proc/self"):
            with contextlib.suppress(OSError):  # not there
                _allow(ruleset, path, truncate)
        _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(_libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _version() -> int:
    if sys.platform != "linux":
        return 0
    return int(_libc.syscall(_CREATE_RULESET, None, 0, _VERSION))


def _allow(ruleset: int, path: str, truncate: int) -> None:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        access = _WRITE_FILE | truncate
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            access |= _IN_FOLDER
        rule = struct.pack("=Qi", access, handle)
        _libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)
    finally:
        os.close(handle)
