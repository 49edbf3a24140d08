"""Watch what a page's process reaches for: the network, and files outside its folder."""

from __future__ import annotations

import contextlib
import importlib.util
import ipaddress
import os
import sys
import sysconfig
from collections.abc import Iterable
from typing import Any

_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_MESSAGE = "this block may not reach {}: mark it `network` if it needs to"


class Guard:
    """An audit hook (PEP 578): it sees every connection and every file that Python opens.

    Where the system can, the process also has a network of its own with nothing but loopback, so
    that child processes and C code are held too; this hook is what gives the author a clear error.
    """

    def __init__(self) -> None:
        self.network = False
        """Whether the block that runs now may reach other hosts."""
        self.files: set[str] = set()
        """Files read from outside the page's folder, the interpreter and the system."""
        self._ignored: tuple[str, ...] = ()
        self._imported = -1

    def prepare(self) -> None:
        """Note what is imported already, once for all processes that are forked from this one.

        In a child it would copy the memory of every module, only to look at it.
        """
        paths = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values()}
        paths |= {"/proc", "/sys", "/dev", "/etc", "/usr", "/lib", "/opt"}
        paths |= {os.path.dirname(os.path.dirname(os.path.abspath(__file__)))}
        self._ignored = _below(paths)
        for module in list(sys.modules.values()):
            file = getattr(module, "__dict__", {}).get("__file__")  # a lazy one stays unloaded
            if isinstance(file, str) and os.path.isabs(file):
                self._note(file)
        self._imported = len(sys.modules)

    def watch(self, folder: str) -> None:
        """Start watching a page that runs in `folder`; there is no way to stop."""
        if len(sys.modules) != self._imported:  # the page's set-up has imported more
            self.prepare()
        self._ignored += _below([os.path.dirname(folder)])
        sys.addaudithook(self._hook)

    def _hook(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            self._opened(args[0], args[1])
        elif not self.network and event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            address = args[1]
            if isinstance(address, tuple) and not _is_local(str(address[0])):
                raise PermissionError(_MESSAGE.format(f"{address[0]}:{address[1]}"))
        elif not self.network and event in _LOOK_UPS and not _is_local(args[0]):
            raise PermissionError(_MESSAGE.format(args[0]))

    def _opened(self, path: Any, mode: Any) -> None:
        if not isinstance(path, (str, bytes, os.PathLike)) or set(str(mode)) & set("wax"):
            return
        self._note(os.fsdecode(path))

    def _note(self, path: str) -> None:
        name = os.path.abspath(path)
        if name.endswith(".pyc"):
            with contextlib.suppress(ValueError, NotImplementedError):
                name = importlib.util.source_from_cache(name)
        if not name.startswith(self._ignored) and os.path.isfile(name):
            self.files.add(name)


def _below(folders: Iterable[str]) -> tuple[str, ...]:
    """Return how the paths in these folders begin, by the folders' real names too."""
    names = {name for folder in folders for name in (folder, os.path.realpath(folder))}
    return tuple(sorted(name + os.sep for name in names))


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
