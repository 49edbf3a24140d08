"""Have the kernel tell of every file that a page's processes reach for (seccomp).

A filter, which holds the page's process and all that it starts, has the kernel stop a process at
each call that reaches a file, tell whoever has the filter's listener, and let the call go on when
it is answered. So C code and child processes are seen as Python is. It needs no privileges and
Linux 5.5; a call that is told costs about ten microseconds more, any other nothing that can be
measured. Only one listener can be above a process: one that is followed follows no other.

What is read of a process's memory may be changed by another of its threads before the kernel looks
at it. That matters to who has to refuse a call, and nothing is refused here.

Source: the kernel's documentation, userspace-api/seccomp_filter; linux/seccomp.h.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import re
import select
import signal
import socket
import struct
from dataclasses import dataclass

from verified_docs.child.syscalls import Call, Machine, this_machine

UNFOLLOWED = "VERIFIED_DOCS_UNFOLLOWED"
"""Variable that says not to follow any process."""
SIGNALS = re.compile(r"\b(?:setitimer|alarm|signal\.signal|sigaction|pthread_kill)\b")
"""What code has that handles signals. A signal that comes before a call has been read makes it fail
with EINTR, where the handler does not have it repeated, as Python's do not; no program expects that
of `stat`. So such code is not followed."""
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP = {"x86_64": 317, "aarch64": 277}
_MODE_FILTER = 1
_SPEC_ALLOW = 1 << 2
"""Older kernels slow a filtered process down else, to shield what it cannot reach here."""
_NEW_LISTENER = 1 << 3
_WAIT_KILLABLE = 1 << 5
"""A signal that a process survives does not make it repeat its call; from Linux 5.19."""

_LOAD = 0x20
_IF_EQUAL = 0x15
_IF_AT_LEAST = 0x35
_IF_ANY_BIT = 0x45
_RETURN = 0x06
_ALLOW = 0x7FFF0000
_TELL = 0x7FC00000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
"""Where these stand in the kernel's `struct seccomp_data`."""
_OTHER_TABLE = 0x40000000
"""Numbers from here on are of x86's third table of calls, x32."""
_MAY_BE_EMPTY = 0x1000
"""AT_EMPTY_PATH: the call is about a descriptor, whose file has been told of."""

_RECEIVE = 0xC0502100
_SEND = 0xC0182101
_SET_FLAGS = 0x40082104
_SAME_CPU = 1
"""From Linux 6.6; a call takes a quarter of the time."""
_CONTINUE = 1
_NOTICE = struct.Struct("=QIIiIQ6Q")
_ANSWER = struct.Struct("=QqiI")
_SHORT = 256
"""Bytes of nearly every path."""
_PATH_MAX = 4096
_TRIAL = 5.0
"""Seconds that a step of the trial may take."""

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True, slots=True)
class Notice:
    """A call that a process waits in."""

    id: int
    pid: int
    call: Call | None
    """None for one of a table of calls that is not known here."""
    arguments: tuple[int, ...]
    path: bytes | None
    """Empty for none; None when the process's memory may not be read."""


def install() -> int:
    """Have the calls of this process be told, and of all that it starts; return the listener.

    The next such call waits until the listener is read, by another process: whoever calls this
    hands it over first.

    Raises:
        OSError: the kernel cannot do it, or does not allow it.
    """
    machine = this_machine()
    if machine is None:
        raise OSError("the system calls of this machine are not known")
    instructions = _filter(machine)
    code = ctypes.create_string_buffer(b"".join(instructions))
    program = struct.pack("HxxxxxxQ", len(instructions), ctypes.addressof(code))
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    number = _SECCOMP[os.uname().machine]
    for flags in (_NEW_LISTENER | _SPEC_ALLOW | _WAIT_KILLABLE, _NEW_LISTENER | _SPEC_ALLOW):
        listener = _libc.syscall(number, _MODE_FILTER, flags, program)
        if listener >= 0:
            return int(listener)
    raise OSError(ctypes.get_errno(), "no filter can be installed")


def _filter(machine: Machine) -> list[bytes]:
    """Return the instructions of the filter, for the kernel's old Berkeley machine."""
    may_be_empty = {
        number: call.flags
        for number, call in machine.calls.items()
        if call.flags is not None and not call.open_flags
    }
    plain = sorted(machine.calls.keys() - may_be_empty.keys())
    length = 4 + len(plain) + 3 * len(may_be_empty) + 2
    allow, tell = length - 2, length - 1
    program: list[bytes] = []

    def add(code: int, value: int, then: int | None = None, otherwise: int | None = None) -> None:
        here = len(program) + 1
        program.append(
            struct.pack(
                "HBBI",
                code,
                0 if then is None else then - here,
                0 if otherwise is None else otherwise - here,
                value,
            )
        )

    add(_LOAD, _ARCHITECTURE)
    add(_IF_EQUAL, machine.architecture, None, tell)
    add(_LOAD, _NUMBER)
    add(_IF_AT_LEAST, _OTHER_TABLE, tell)
    for number in plain:
        add(_IF_EQUAL, number, tell)
    for number, flags in may_be_empty.items():
        add(_IF_EQUAL, number, None, len(program) + 3)
        add(_LOAD, _ARGUMENTS + 8 * flags)
        add(_IF_ANY_BIT, _MAY_BE_EMPTY, allow, tell)
    add(_RETURN, _ALLOW)
    add(_RETURN, _TELL)
    return program


class Listener:
    """The other end of a filter: read what a process waits in, then let it go on."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._machine = this_machine()
        self._request = bytearray(_NOTICE.size)
        self._text = ctypes.create_string_buffer(_PATH_MAX + 1)
        self._poll = select.poll()
        self._poll.register(fd, select.POLLIN)
        self._into = struct.pack("QQ", ctypes.addressof(self._text), _PATH_MAX)
        with contextlib.suppress(OSError):
            fcntl.ioctl(fd, _SET_FLAGS, _SAME_CPU)

    def fileno(self) -> int:
        """Return the descriptor, which is readable when a process waits."""
        return self._fd

    def close(self) -> None:
        """Stop listening: a call that is told from now on fails."""
        os.close(self._fd)

    @property
    def is_over(self) -> bool:
        """Whether no process is left that could make a call."""
        return any(event & select.POLLHUP for _, event in self._poll.poll(0))

    def receive(self) -> Notice | None:
        """Return a call that waits; None when there is none, or its process has ended meanwhile."""
        state = self._poll.poll(0)
        if not state or not state[0][1] & select.POLLIN:
            return None  # where nobody is left to call, reading would wait for ever
        self._request[:] = bytes(_NOTICE.size)
        try:
            fcntl.ioctl(self._fd, _RECEIVE, self._request)
        except OSError:
            return None
        id_, pid, _, number, architecture, _, *arguments = _NOTICE.unpack(self._request)
        call = None
        if self._machine is not None and architecture == self._machine.architecture:
            call = self._machine.calls.get(number)
        where = None if call is None else call.path
        path = b"" if where is None else self._read(pid, arguments[where])
        return Notice(id_, pid, call, tuple(arguments), path)

    def go_on(self, notice: Notice) -> None:
        """Have the call be done as if nobody had been told."""
        with contextlib.suppress(OSError):  # its process has ended
            fcntl.ioctl(self._fd, _SEND, _ANSWER.pack(notice.id, 0, 0, _CONTINUE))

    def _read(self, pid: int, address: int) -> bytes | None:
        """Return the text at an address of a process, which may end where its memory does."""
        for length in (_SHORT, _PATH_MAX):
            there = struct.pack("QQ", address, length)
            got = _libc.process_vm_readv(pid, self._into, 1, there, 1, 0)
            if got <= 0:
                # a bad address, which the kernel will not read either, or a process that has ended
                return b"" if ctypes.get_errno() in (errno.EFAULT, errno.ESRCH) else None
            self._text[got] = b"\0"
            text = self._text.value
            if len(text) < got:
                break
        return text


def can_follow() -> bool:
    """Try it on a process that does nothing else."""
    near, far = socket.socketpair()
    with near, far:
        pid = os.fork()
        if pid == 0:
            _be_followed(far)
        try:
            far.close()
            near.settimeout(_TRIAL)
            _, fds, _, _ = socket.recv_fds(near, 1, 1)
            if not fds:
                return False
            listener = Listener(fds[0])
            try:
                return _follows(listener, near)
            finally:
                listener.close()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _be_followed(far: socket.socket) -> None:
    try:
        socket.send_fds(far, [b"l"], [install()])
        os.access("/", os.R_OK)
        far.send(b"d")
    finally:
        os._exit(0)


def _follows(listener: Listener, near: socket.socket) -> bool:
    if not select.select([listener], [], [], _TRIAL)[0]:
        return False
    notice = listener.receive()
    if notice is None or notice.path != b"/":
        return False
    listener.go_on(notice)
    try:
        return near.recv(1) == b"d"
    except TimeoutError:
        return False
