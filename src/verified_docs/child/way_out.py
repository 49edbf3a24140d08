"""The end of a page: what an interpreter does as it ends, which a forked process does not."""

from __future__ import annotations

import atexit
import sys
import threading
import weakref
from typing import Any


def leave() -> None:
    """Do what an interpreter does as it ends: wait for threads, call what `atexit` holds."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()


def forget_exits() -> None:
    """Let nothing run at the end that a module registered before the fork, but for Python's own.

    What others have registered belongs to threads and devices that a fork does not have.
    """
    atexit._clear()
    logging, util = sys.modules.get("logging"), sys.modules.get("multiprocessing.util")
    if logging is not None:
        atexit.register(logging.shutdown)
    if util is not None:
        atexit.register(util._exit_function)
    finalize: Any = weakref.finalize
    if finalize._registered_with_atexit:
        atexit.register(finalize._exitfunc)
