"""`python -m verified_docs` is the command `verified-docs`."""

import gc
import os
import sys

_OBJECTS = 100_000
"""New objects after which Python looks for garbage; most of what a command makes stays."""


def main() -> None:
    """Run the command; whoever interrupts it while it is still being imported sees no traceback."""
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
    try:
        from verified_docs.cli import app

        app(prog_name="verified-docs")
    except KeyboardInterrupt:
        sys.stderr.write("verified-docs: interrupted\n")
        sys.stderr.flush()
        os._exit(130)  # what is half imported is not to be asked how to end


if __name__ == "__main__":
    main()
