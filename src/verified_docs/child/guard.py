"""Watch what a page's process reaches for: the network, and files outside its folder."""

from __future__ import annotations

import ipaddress
import os
import re
import sys
from collections.abc import Sequence
from typing import Any

from verified_docs.child.installation import Installation, below, is_text, libraries, source_of

_LISTS = ("os.listdir", "os.scandir")
_STARTS = (
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile"),
    *("os.fork", "os.forkpty", "pty.spawn"),
)
_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_UNREACHED = (
    "this block may not reach {}: blocks run without the network; if it needs it, mark it "
    "`network`, as in ```python {{ network }}, and have it run with --network"
)
_UNTOUCHED = (
    "a page may not change {}, which is outside its folder: write in the working folder, or where "
    "`tempfile` says, or name the folder in the setting `writable`"
)
_CHANGES: dict[str, tuple[tuple[int, int | None, bool], ...]] = {
    "os.remove": ((0, 1, False),),
    "os.rename": ((0, 2, False), (1, 3, False)),
    "os.mkdir": ((0, 2, False),),
    "os.rmdir": ((0, 1, False),),
    "os.link": ((0, 2, False), (1, 3, False)),
    "os.symlink": ((1, 2, False),),
    "os.truncate": ((0, None, True),),
    "os.chmod": ((0, 2, True),),
    "os.chown": ((0, 3, True),),
    "os.chflags": ((0, None, True),),
    "os.utime": ((0, 3, True),),
    "os.setxattr": ((0, None, True),),
    "os.removexattr": ((0, None, True),),
}
"""For each audit event the paths that change: the positions of the path and of the descriptor of
the folder it is relative to, and whether the change goes through a symbolic link."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Denied(PermissionError):
    """What a page is not allowed; to the page it is an error of the system like any other."""


Denied.__module__ = PermissionError.__module__
Denied.__name__ = Denied.__qualname__ = PermissionError.__name__


class Guard:
    """An audit hook (PEP 578): it sees every connection and every file that Python opens.

    Where the system can, the kernel holds child processes and C code as well: to a network of their
    own with nothing but loopback, and to writing in the page's own folders (`run.confine`). This
    hook is what gives the author a clear error.
    """

    def __init__(self) -> None:
        self.network = False
        """Whether the block that runs now may reach other hosts."""
        self.has_started = False
        """Whether Python has started another process, or another program in this one."""
        self._files: dict[str, None] = {}
        self._notes = False
        """Whether what is read is noted: not what this package reads between imports and pages."""
        self._watches = False
        self._libraries: tuple[str, ...] = ()
        self._passing: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self._writable: tuple[str, ...] = ()
        self._installation = Installation("")
        self._imported = -1

    def begin(self) -> None:
        """Begin to note what is read; there is no way to be rid of the hook."""
        self._libraries = libraries()
        self._passing = below([os.getcwd()])  # the fork server's own, which ends with it
        self._own = self._passing
        self._notes = True
        sys.addaudithook(self._hook)

    def prepare(self) -> None:
        """Note what is imported already, once for all processes that are forked from this one.

        In a child it would copy the memory of every module, only to look at it.
        """
        for module in list(sys.modules.values()):
            file = getattr(module, "__dict__", {}).get("__file__")  # a lazy one stays unloaded
            if isinstance(file, str) and os.path.isabs(file):
                self._note(file)
        self._imported = len(sys.modules)
        self._notes = False

    def learn(self, folder: str, root: str, writable: Sequence[str]) -> None:
        """Learn of the page that this process is for: where it works, and where it may write.

        Args:
            folder: Its working folder.
            root: The folder of the project.
            writable: Folders in which writing is not refused; devices are left to the kernel.
        """
        self._own = self._passing + below([os.path.dirname(folder)])
        self._installation = Installation(root)
        self._writable = tuple(
            os.path.realpath(path) + os.sep for path in (*writable, "/dev", "/proc/self")
        )
        self._notes = True

    def watch(self) -> None:
        """Start watching; there is no way to stop."""
        if len(sys.modules) != self._imported:  # the page's set-up has imported more
            self.prepare()
        self._notes = self._watches = True

    @property
    def files(self) -> tuple[str, ...]:
        """What was read or listed, but for what is installed and the page's own folder."""
        holds = self._installation.holds
        return tuple(sorted(file for file in self._files if not holds(file)))

    def _hook(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            self._opened(*args)
        elif event in _LISTS:
            self._read(args[0])
        elif not self._watches:
            return
        elif event in _STARTS:
            self.has_started = True
        elif event in _CHANGES:
            for position, folder, through in _CHANGES[event]:
                self._changed(args[position], args[folder] if folder else -1, through)
        elif not self.network and event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            address = args[1]
            if isinstance(address, tuple) and not _is_local(str(address[0])):
                raise Denied(_UNREACHED.format(f"{address[0]}:{address[1]}"))
        elif not self.network and event in _LOOK_UPS and not _is_local(args[0]):
            raise Denied(_UNREACHED.format(args[0]))

    def _opened(self, path: Any, mode: Any, flags: Any) -> None:
        if not self._watches and isinstance(path, str) and path.startswith(self._libraries):
            return  # an import before the pages has thousands of these
        if self._watches and isinstance(flags, int) and flags & _WRITES:
            self._changed(path, -1, True)
        makes = isinstance(flags, int) and bool(flags & (os.O_EXCL | os.O_TRUNC))
        if not makes and not set(str(mode)) & set("wax"):
            self._read(path)

    def _read(self, path: Any) -> None:
        if self._notes and (path is None or isinstance(path, (str, bytes, os.PathLike))):
            self._note(os.fsdecode(path or "."))

    def _changed(self, path: Any, folder: int, through: bool) -> None:
        """Refuse a change outside the page's folders; what is open already may be changed."""
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        name = os.fsdecode(path)
        if folder >= 0 and not os.path.isabs(name):
            try:
                name = os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)
            except OSError:
                return  # no such system, or no such descriptor
        if through:
            real = os.path.realpath(name)
        else:
            parent, last = os.path.split(os.path.abspath(name))
            real = os.path.join(os.path.realpath(parent), last)
        if not (real + os.sep).startswith(self._writable):
            raise Denied(_UNTOUCHED.format(real))

    def _note(self, path: str) -> None:
        name = source_of(os.path.abspath(path))
        if (name + os.sep).startswith(self._own):
            name = os.path.realpath(name)  # the page may have made a link that leads out
        if (name + os.sep).startswith((*self._libraries, *self._own)):
            return
        if is_text(name):
            self._files[name] = None
        else:
            self.has_started = True  # as little is known then


def denied_in(text: str) -> str | None:
    """Return what a page was denied, where a text that it wrote says so."""
    for form in (_UNREACHED, _UNTOUCHED):
        match = re.search(re.escape(form.format("\0")).replace("\0", r"[^\n]+?"), text)
        if match:
            return match[0]
    return None


def _is_local(host: Any) -> bool:
    if host is None:
        return True
    name = os.fsdecode(host) if isinstance(host, (str, bytes)) else str(host)
    if name in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
