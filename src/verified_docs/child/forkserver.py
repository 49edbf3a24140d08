"""The process that has imported the heavy modules and forks one child per page.

Started by `run.server` as a program of its own, so that nothing of the command or of pytest reaches
a page. It never runs an operation of what it imported: a process forked after that hangs
(TensorFlow's thread pools do not survive a fork). `multiprocessing`'s own forkserver is not used
because it imports the caller's main module again in every child.
"""

from __future__ import annotations

import gc
import importlib
import os
import selectors
import signal
import socket
import sys
import traceback

from verified_docs.child import main as child
from verified_docs.child import platform
from verified_docs.child.follow import UNFOLLOWED, can_follow
from verified_docs.child.followers import Followers
from verified_docs.child.guard import Guard
from verified_docs.child.messages import Exited, Failed, Forked, FromServer, Ready, encoded
from verified_docs.child.stderr import Stderr

_MANY = 12
"""Forks after which more are expected: gathering memory takes as long as it spares thirty."""


def serve(connection: socket.socket, preload: list[str]) -> None:
    """Fork a child for every request until the other side goes away."""
    platform.adopt_orphans()
    reader = os.environ.pop(platform.ELSEWHERE, "")
    if reader:
        platform.be_elsewhere(int(reader))
    stderr = Stderr()
    stderr.put()  # before an import keeps what it finds in its place
    follows = not os.environ.pop(UNFOLLOWED, "") and can_follow()
    guard = Guard()
    guard.begin()
    gc.disable()  # a quarter of the time of a large import goes into collections that find nothing
    try:
        for name in preload:
            importlib.import_module(name)
    except ImportError as error:
        asked = f"; `preload` asks for `{name}`"
        _send(connection, Failed(f"cannot import `{error.name}`: {error}{asked}"))
        return
    if reader:
        platform.be_later(int(reader))
    guard.prepare()
    gc.freeze()  # the children never collect, nor copy, what was imported here
    gc.enable()
    _send(connection, Ready())

    waker, wakee = os.pipe()
    os.set_blocking(waker, False)
    os.set_blocking(wakee, False)
    signal.set_wakeup_fd(wakee)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    selector = selectors.DefaultSelector()
    selector.register(connection, selectors.EVENT_READ)
    selector.register(waker, selectors.EVENT_READ)
    children: set[int] = set()
    followers = Followers(selector)
    forks = 0
    while True:
        for key, _ in selector.select():
            if key.data is not None:
                key.data()
            elif key.fileobj is connection:
                data, fds, _, _ = socket.recv_fds(connection, 1, 3)
                if not data:
                    platform.kill_descendants()
                    return
                ends = socket.socketpair() if follows else None
                forks += 1
                if forks == _MANY:
                    platform.gather_memory()
                pid = _fork(
                    fds, guard, stderr, ends, connection, selector, (waker, wakee), followers
                )
                if ends is not None:
                    followers.expect(pid, ends[0])
                children.add(pid)
                _send(connection, Forked(pid))
            else:
                while _drain(waker):
                    pass
                _reap(connection, children, followers)


def _fork(
    fds: list[int],
    guard: Guard,
    stderr: Stderr,
    ends: tuple[socket.socket, socket.socket] | None,
    connection: socket.socket,
    selector: selectors.BaseSelector,
    pipe: tuple[int, int],
    followers: Followers,
) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            selector.close()
            followers.forget()
            connection.close()
            for fd in pipe:
                os.close(fd)
            if ends is not None:
                ends[0].close()
            child.main(guard, stderr, ends[1] if ends else None, *fds)
        except BaseException:  # before the first block or between two: the page's set-up is wrong
            traceback.print_exc()
        finally:
            os._exit(70)
    for fd in fds:
        os.close(fd)
    if ends is not None:
        ends[1].close()
    return pid


def _reap(connection: socket.socket, children: set[int], followers: Followers) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        if pid in children:
            children.discard(pid)
            reached = followers.reached(pid)
            if reached is not None:
                _send(connection, reached)
            _send(connection, Exited(pid, os.waitstatus_to_exitcode(status)))


def _drain(fd: int) -> bytes:
    try:
        return os.read(fd, 4096)
    except BlockingIOError:
        return b""


def _send(connection: socket.socket, message: FromServer) -> None:
    try:
        connection.sendall(encoded(message))
    except OSError:
        sys.exit(0)


def main() -> None:
    """Serve on the socket whose number is the first argument; the others name modules to import."""
    serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
