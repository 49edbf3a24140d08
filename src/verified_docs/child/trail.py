"""What the processes of one page reached for: each file by the name it was reached by."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from collections.abc import Sequence

from verified_docs.child.follow import Notice
from verified_docs.child.installation import PASSING, Installation, below, is_text, source_of
from verified_docs.child.messages import Access
from verified_docs.child.syscalls import How

_MOST = 50_000
"""Files told of one page; more are as good as unknown."""
_RANK: dict[How, int] = {"looked": 0, "opened": 1, "ran": 2}
FOLDER = "folder"
"""The stamp of one that was looked at and not into."""
_BYTECODE = ("__pycache__", ".pyc")
_AT_FOLDER = -100
"""AT_FDCWD: relative to the working folder."""
_HOW_MOUNTS_SPREAD = 0b1111 << 17
"""MS_UNBINDABLE, MS_PRIVATE, MS_SLAVE and MS_SHARED: nothing is mounted."""
_SAYS_PROGRAM = 256
"""Bytes at the beginning of a script in which the kernel looks for its interpreter."""


class Trail:
    """Takes down what notices tell, but for what is installed or in the page's own folder."""

    def __init__(self, root: str, own: Sequence[str]) -> None:
        """Take the folder of the project, and those that are removed when the page has ended."""
        self.unknown = ""
        """What cannot be followed and was done all the same; empty for nothing."""
        self._installation = Installation(root)
        self._own = below(own)
        self._around = below([root, *own])
        self._found: dict[str, Access] = {}
        self._may_lead_out = False
        """Whether there may be a link in the page's folder, which began without any."""
        self._folders: dict[str, str] = {}
        self._known: set[tuple[str, How]] = set()

    @property
    def accesses(self) -> tuple[Access, ...]:
        """What was reached for until now."""
        return tuple(self._found.values())

    def note(self, notice: Notice) -> None:
        """Take down one call, before it is done."""
        call = notice.call
        if call is None:
            self.unknown = self.unknown or "makes system calls of another kind of processor"
        elif call.name in ("symlink", "symlinkat"):
            self._may_lead_out = True
        elif call.name == "mount" and _moves_nothing(notice):
            pass
        elif call.how is None:
            self.unknown = self.unknown or f"calls `{call.name}`"
        elif notice.path is None:
            self.unknown = self.unknown or "hides its memory"
        elif notice.path or call.name == "execveat":  # which runs what a descriptor names, too
            how = call.how
            if call.open_flags and call.flags is not None:
                flags = notice.arguments[call.flags]
                if flags & os.O_ACCMODE == os.O_WRONLY or flags & (os.O_EXCL | os.O_TRUNC):
                    return  # nothing that was there is read
                how = "looked" if flags & os.O_PATH else how
            folder = _AT_FOLDER
            if call.folder is not None:
                folder = (notice.arguments[call.folder] & 0xFFFFFFFF ^ 1 << 31) - (1 << 31)
            name = _absolute(notice.pid, folder, os.fsdecode(notice.path))
            if name is not None:
                self._reached(name, how)

    def _reached(self, path: str, how: How) -> None:
        """Take down a path, as it was said, unless it leads to nothing that counts."""
        if (path, how) in self._known:
            return
        name = _real(path) if ".." in path or _is_magic(path) else os.path.normpath(path)
        if self._is_own(name):
            name = _real(name) if self._may_lead_out else name
        elif not _is_magic(path):
            self._known.add((path, how))
        name = source_of(name)
        if self._is_own(name) or self._is_nothing(name, how):
            return
        if not is_text(name):
            self.unknown = self.unknown or "reaches for a file whose name is no text"
            return
        if len(self._found) >= _MOST:
            self.unknown = self.unknown or f"reaches for more than {_MOST:,} files"
            return
        known = self._found.get(name)
        if known is None or _RANK[how] > _RANK[known.how]:
            stamp = known.stamp if known and known.stamp != FOLDER else stamp_of(name, how)
            self._found[name] = Access(name, how, stamp)
        if how == "ran":
            for before in _found_before(name):
                self._reached(before, "looked")
            interpreter = _interpreter(name)
            if interpreter:
                self._reached(interpreter, how)

    def _is_own(self, name: str) -> bool:
        return (name + os.sep).startswith(self._own)

    def _is_nothing(self, name: str, how: How) -> bool:
        if "/__pycache__" in name:
            return True
        if how == "looked" and any(folder.startswith(name + "/") for folder in self._around):
            return True  # it is there as long as anything is
        if not self._installation.holds(name):
            return False
        # a link among what is installed may lead to what is not
        return how != "opened" or self._installation.holds(self._settled(name))

    def _settled(self, name: str) -> str:
        """Return what a path leads to, where folders do not change meanwhile."""
        if os.path.islink(name):
            return _real(name)
        folder, last = os.path.split(name)
        if folder not in self._folders:
            self._folders[folder] = _real(folder)
        return os.path.join(self._folders[folder], last)


def stamp_of(path: str, how: How) -> str:
    """Return what tells one state of a file or folder from another, or that there is none.

    Of a folder that was opened it is the names in it, but for those of bytecode.
    """
    try:
        found = os.stat(path)
        if stat.S_ISREG(found.st_mode):
            return f"{found.st_size} bytes of {found.st_mtime_ns}"
        if not stat.S_ISDIR(found.st_mode):
            return "neither file nor folder"
        if how == "looked":
            return FOLDER
        names = sorted(name for name in os.listdir(path) if not name.endswith(_BYTECODE))
    except PermissionError:
        return "not to be read"
    except (OSError, ValueError):
        return "absent"
    text = "\0".join(names).encode("utf-8", "surrogateescape")
    return f"names {hashlib.sha256(text).hexdigest()}"


def _moves_nothing(mount: Notice) -> bool:
    """Whether a file that counts is where it was, once this is mounted."""
    spreads_only = bool(mount.arguments[3] & _HOW_MOUNTS_SPREAD)
    return spreads_only or os.fsdecode(mount.path or b"").startswith(PASSING)


def _real(path: str) -> str:
    """Return what a path leads to; of one that is removed while it is looked at, itself."""
    try:
        return os.path.realpath(path)
    except OSError:
        return os.path.normpath(path)


def _is_magic(path: str) -> bool:
    return path.startswith(("/proc/", "/dev/fd/"))


def _absolute(pid: int, folder: int, path: str) -> str | None:
    """Return a path as a process has it, made absolute; None when the process has ended."""
    if path.startswith("/"):
        for own in ("/proc/self/", "/proc/thread-self/"):
            path = path.replace(own, f"/proc/{pid}/", 1) if path.startswith(own) else path
        return path.replace("/dev/fd/", f"/proc/{pid}/fd/", 1)
    base = "cwd" if folder == _AT_FOLDER else f"fd/{folder}"
    with contextlib.suppress(OSError):
        start = os.readlink(f"/proc/{pid}/{base}")
        return os.path.join(start, path) if start.startswith("/") else None
    return None


def _found_before(path: str) -> list[str]:
    """Return where a program of the same name would have been found before this one, on `PATH`."""
    folder, name = os.path.split(path)
    folders = os.environ.get("PATH", "").split(os.pathsep)
    before = folders[: folders.index(folder)] if folder in folders else []
    return [os.path.join(one, name) for one in before if one]


def _interpreter(path: str) -> str:
    """Return the program that a script's first line names; empty where it names none."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return ""
        with open(path, "rb") as file:
            first = file.read(_SAYS_PROGRAM).partition(b"\n")[0]
    except OSError:
        return ""
    words = first[2:].split() if first.startswith(b"#!") else []
    return os.fsdecode(words[0]) if words else ""
