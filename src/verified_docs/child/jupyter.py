"""Run the cells of a notebook as Jupyter does: by IPython's shell, in a running event loop.

What differs from Jupyter's kernel is where things go: what `display` shows is written to stdout as
text, the value of a cell is handed back, and an exception is left to whoever ran the cell.
"""

from __future__ import annotations

import asyncio
import types
import warnings
from typing import Any

from IPython.core.compilerop import CachingCompiler
from IPython.core.displayhook import DisplayHook
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config


class Cells:
    """The cells of one page, which share a module, a shell and an event loop."""

    def __init__(self, module: types.ModuleType, page: str) -> None:
        # nobody is there to leave
        warnings.filterwarnings("ignore", "To exit: use 'exit'", module=r"IPython\.core\.")
        config = Config()
        config.HistoryManager.enabled = False  # it would be a database in the home folder
        config.InteractiveShell.colors = "NoColor"
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._shell = _Shell.instance(config=config, user_module=module, user_ns=module.__dict__)
        compiler: Any = self._shell.compile
        compiler.page = page

    def name(self) -> str:
        """Return what tracebacks will call the cell that runs next."""
        return str(self._shell.compile.get_code_name("", "", self._shell.execution_count))

    def run(self, source: str) -> str | None:
        """Run a cell; return its value as Jupyter shows it, or None.

        Raises:
            BaseException: whatever the cell raises, or what is wrong with its syntax.
        """
        shell, hook = self._shell, self._shell.displayhook
        assert isinstance(hook, _Hook)
        hook.shown = None
        result = self._loop.run_until_complete(
            shell.run_cell_async(
                source, store_history=True, transformed_cell=_transformed(shell, source)
            )
        )
        raised = result.error_before_exec or result.error_in_exec
        if raised is not None:
            raise raised
        return hook.shown


def _transformed(shell: InteractiveShell, source: str) -> str:
    try:
        return str(shell.transform_cell(source))  # type: ignore[no-untyped-call]  # theirs
    except SyntaxError:
        return source  # told by whoever compiles it


class _Hook(DisplayHook):
    """Keeps the text of a value instead of writing it after `Out[1]: `."""

    shown: str | None = None

    def write_output_prompt(self) -> None:
        """Write nothing: a page counts no cells."""

    def write_format_data(self, format_dict: dict[str, str], md_dict: object = None) -> None:
        """Keep the text."""
        self.shown = format_dict.get("text/plain")

    def finish_displayhook(self) -> None:
        """Write nothing: no line has been begun."""


class _Compiler(CachingCompiler):
    """Calls each cell by its page, so that a cell has a source and lines of its own."""

    page = ""

    def get_code_name(self, raw_code: str, transformed_code: str, number: int) -> str:
        """Return the name of a cell's file, as tracebacks show it."""
        return f"{self.page}, cell {number}"


class _Shell(InteractiveShell):
    """IPython without a terminal: it shows no traceback, and figures are the page's."""

    displayhook_class = _Hook
    compiler_class = _Compiler

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Show nothing: what was raised is raised again."""

    showsyntaxerror = showtraceback
    showindentationerror = showtraceback

    def enable_matplotlib(self, gui: str | None = None) -> tuple[str, str]:
        """Change nothing: the page's figures are drawn in one way, whatever it asks for."""
        return "inline", "inline"
