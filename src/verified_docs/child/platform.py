"""What the operating system offers to keep pages apart; each call does what it can and says so."""

from __future__ import annotations

import contextlib
import ctypes
import datetime
import fcntl
import os
import resource
import signal
import socket
import struct
import sys
import time

ELSEWHERE = "VERIFIED_DOCS_ELSEWHERE"
"""Variable that holds the number of the reader whose machine this is to be."""
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_CLONE_NEWNS = 0x00020000
_CLONE_NEWUTS = 0x04000000
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_MS_NOSUID = 1 << 1
_MS_NODEV = 1 << 2
_MS_REC = 1 << 14
_MS_SLAVE = 1 << 19
_MADV_COLLAPSE = 25
_LARGE_PAGE = 1 << 21
_SIOCGIFFLAGS = 0x8913
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 1

_libc = ctypes.CDLL(None, use_errno=True)


def has_had_children() -> bool:
    """Whether this process has started another and waited for its end."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss > 0


def adopt_orphans() -> None:
    """Become the parent of processes that a page leaves behind (Linux)."""
    if sys.platform == "linux":
        _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent() -> None:
    """Have the kernel end this process when its parent ends (Linux)."""
    if sys.platform == "linux":
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def flush_c_streams() -> None:
    """Write out what C code has printed into its own buffers."""
    _libc.fflush(None)


def gather_memory() -> None:
    """Put the memory of this process into large pages where the kernel can (Linux 6.1).

    A fork copies the table of pages, and its end takes it down; large ones are few.
    """
    if sys.platform != "linux":
        return
    with open("/proc/self/maps", encoding="utf-8", errors="replace") as lines:
        maps = [line.split() for line in lines]
    for place, access, *others in maps:
        if access == "rw-p" and others[3:] in ([], ["[heap]"]):
            first, last = (int(end, 16) // _LARGE_PAGE for end in place.split("-"))
            start, length = (first + 1) * _LARGE_PAGE, (last - first - 1) * _LARGE_PAGE
            if length > 0:
                _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(length), _MADV_COLLAPSE)


def limit_files(largest: int) -> None:
    """Bound the size of each file written, in bytes, and write no core dumps."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    if hard != resource.RLIM_INFINITY:
        largest = min(largest, hard)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def leave_network() -> bool:
    """Move to a network with nothing but loopback; False where the system does not allow it."""
    if sys.platform != "linux":
        return False
    uid, gid = os.getuid(), os.getgid()
    if _libc.unshare(_CLONE_NEWNET) != 0:
        if _libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
            return False
        with contextlib.suppress(OSError):
            _write("/proc/self/setgroups", "deny")
            _write("/proc/self/uid_map", f"{uid} {uid} 1")
            _write("/proc/self/gid_map", f"{gid} {gid} 1")
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        request = struct.pack("16sh14x", b"lo", 0)
        answer = fcntl.ioctl(handle, _SIOCGIFFLAGS, request)
        flags = struct.unpack("16sh14x", answer)[1] | _IFF_UP
        fcntl.ioctl(handle, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags))
    return True


def be_elsewhere(number: int) -> None:
    """Have another name, where the system allows it, and as far as Python tells other cores."""
    cores = (os.cpu_count() or 1) + number
    os.cpu_count = lambda: cores
    if sys.platform == "linux" and _libc.unshare(_CLONE_NEWUTS) == 0:
        with contextlib.suppress(OSError):
            socket.sethostname(f"reader-{number}")


def be_later(number: int) -> None:
    """Have Python's clock go months ahead, in this process and those that are forked from it.

    Every field of a date is another, its day of the week among them, whatever the time zone. What
    other programs and other languages tell the time by stays as it is.
    """
    import time_machine  # only where blocks run on another reader's machine

    ahead = datetime.timedelta(days=403 + 31 * number, hours=5, minutes=17, seconds=29)
    time_machine.travel(time.time() + ahead.total_seconds()).start()


def limit_tasks(most: int) -> None:
    """Bound the processes and threads of a process that has left the network (Linux).

    The kernel does not hold root to it, and counts all of a user's elsewhere: for others than root
    `leave_network` has made a user namespace, whose count begins at none.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    if os.getuid() != 0 and (hard == resource.RLIM_INFINITY or most < hard):
        resource.setrlimit(resource.RLIMIT_NPROC, (most, most))


def own_shared_memory(size: int) -> bool:
    """Have a /dev/shm of one's own with room for `size` bytes, gone with the last process in it.

    False where the system does not allow it.
    """
    if sys.platform != "linux" or _libc.unshare(_CLONE_NEWNS) != 0:
        return False
    if _libc.mount(b"none", b"/", None, _MS_REC | _MS_SLAVE, None) != 0:
        return False  # the mount would be seen by others
    options = f"size={size},mode=1777".encode()
    mounted = _libc.mount(b"tmpfs", b"/dev/shm", b"tmpfs", _MS_NOSUID | _MS_NODEV, options)
    return bool(mounted == 0)


def network_of(pid: int) -> str | None:
    """Return what tells the network of a process from others; None where it cannot be known."""
    try:
        return os.readlink(f"/proc/{pid}/ns/net")
    except OSError:
        return None


def hold_network(pid: int) -> int | None:
    """Open the network of a process; None where that cannot be done.

    As long as the descriptor is open, the kernel gives no other network its number: what
    `network_of` says names this one, though its last process has ended.
    """
    try:
        return os.open(f"/proc/{pid}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def kill_descendants() -> None:
    """End every process below this one, those that it adopted included (Linux)."""
    for _ in range(100):
        below = _below(os.getpid())
        for pid in below:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not below:
            return
        time.sleep(0.01)


def _below(pid: int) -> list[int]:
    parents: dict[int, int] = {}
    for name in os.listdir("/proc") if os.path.isdir("/proc") else []:
        with contextlib.suppress(OSError, ValueError, IndexError):
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
            if int(name) != pid:
                parents[int(name)] = int(fields[1])
    found = {pid}
    while True:
        more = {child for child, parent in parents.items() if parent in found} - found
        if not more:
            return sorted(found - {pid})
        found |= more


def kill_session(leader: int) -> None:
    """End a process that leads a session, and every process in its group."""
    for end in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            end(leader, signal.SIGKILL)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
