"""Run the cells of a notebook as Jupyter does: by IPython's shell, in a running event loop.

What differs from Jupyter's kernel is where things go: what `display` shows is written to stdout as
text, and told where it is HTML as well; the value of a cell is handed back, and an exception is
left to whoever ran the cell.
"""

from __future__ import annotations

import asyncio
import os
import types
import warnings
from collections.abc import Callable
from typing import Any

from IPython.core.compilerop import CachingCompiler
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config


class Cells:
    """The cells of one page, which share a module, a shell and an event loop."""

    def __init__(
        self, module: types.ModuleType, page: str, tell: Callable[[str, str], None]
    ) -> None:
        """Make ready for the first cell; `tell` is called with the text and the HTML of what is
        displayed, right before the text is written."""
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
        publisher: Any = self._shell.display_pub
        publisher.tell, publisher.process = tell, os.getpid()

    def name(self) -> str:
        """Return what tracebacks will call the cell that runs next."""
        return str(self._shell.compile.get_code_name("", "", self._shell.execution_count))

    def run(self, source: str) -> tuple[str | None, str | None]:
        """Run a cell; return its value as Jupyter shows it, as text and as HTML, each or None.

        Raises:
            BaseException: whatever the cell raises, or what is wrong with its syntax.
        """
        shell, hook = self._shell, self._shell.displayhook
        assert isinstance(hook, _Hook)
        hook.shown = hook.html = None
        result = self._loop.run_until_complete(
            shell.run_cell_async(
                source, store_history=True, transformed_cell=_transformed(shell, source)
            )
        )
        raised = result.error_before_exec or result.error_in_exec
        if raised is not None:
            raise raised
        return hook.shown, hook.html


def _transformed(shell: InteractiveShell, source: str) -> str:
    try:
        return str(shell.transform_cell(source))  # type: ignore[no-untyped-call]  # theirs
    except SyntaxError:
        return source  # told by whoever compiles it


class _Hook(DisplayHook):
    """Keeps the text of a value instead of writing it after `Out[1]: `."""

    shown: str | None = None
    html: str | None = None

    def write_output_prompt(self) -> None:
        """Write nothing: a page counts no cells."""

    def write_format_data(self, format_dict: dict[str, str], md_dict: object = None) -> None:
        """Keep the text, and the HTML where there is some beside it."""
        self.shown, self.html = format_dict.get("text/plain"), format_dict.get("text/html")

    def finish_displayhook(self) -> None:
        """Write nothing: no line has been begun."""


class _Publisher(DisplayPublisher):
    """Tells what is displayed and has HTML, before its text is written as all the rest is."""

    tell: Callable[[str, str], None]
    process: int
    """The page's; what it forks has nobody to tell."""

    def publish(self, data: Any, *args: Any, **more: Any) -> None:
        """Write the text of what is displayed."""
        text, html = data.get("text/plain"), data.get("text/html")
        if text is not None and html is not None and os.getpid() == self.process:
            self.tell(text, html)
        super().publish(data, *args, **more)


class _Compiler(CachingCompiler):
    """Calls each cell by its page, so that a cell has a source and lines of its own."""

    page = ""

    def get_code_name(self, raw_code: str, transformed_code: str, number: int) -> str:
        """Return the name of a cell's file, as tracebacks show it."""
        return f"{self.page}, cell {number}"


class _Shell(InteractiveShell):
    """IPython without a terminal: it shows no traceback, and figures are the page's."""

    displayhook_class = _Hook
    display_pub_class = _Publisher
    compiler_class = _Compiler

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Show nothing: what was raised is raised again."""

    showsyntaxerror = showtraceback
    showindentationerror = showtraceback

    def enable_matplotlib(self, gui: str | None = None) -> tuple[str, str]:
        """Change nothing: the page's figures are drawn in one way, whatever it asks for."""
        return "inline", "inline"
