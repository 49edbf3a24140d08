"""What pytest loads of this package in every run: its options, and the way to all the rest.

pytest imports this module wherever the package is installed, also for projects that never asked
for it. So it imports nothing but pytest, and stays out of the way until a run has the option
`--markdown-docs` of pytest-markdown-docs and the project has a table `[tool.verified-docs]`; then
`verified_docs.report.pytest_pages` collects the pages.
"""

from __future__ import annotations

import importlib.util

import pytest

OPTIONS = "verified-docs"
"""What every option of ours begins with: a name that no other plugin takes."""


@pytest.hookimpl
def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that `verified-docs verify` has, where pages can be collected at all."""
    if importlib.util.find_spec("pytest_markdown_docs") is None:
        return
    group = parser.getgroup(OPTIONS)
    group.addoption(
        f"--{OPTIONS}-fresh", action="store_true", help="run every block; ignore records"
    )
    group.addoption(
        f"--{OPTIONS}-device",
        choices=("cpu", "gpu"),
        default="cpu",
        help="where blocks run (default: cpu)",
    )
    group.addoption(f"--{OPTIONS}-network", action="store_true", help="run `network` blocks too")


@pytest.hookimpl
def pytest_configure(config: pytest.Config) -> None:
    """Have pages collected, where this run and this project ask for it.

    Raises:
        pytest.UsageError: a setting of the project is wrong, it has no page, or
            pytest-markdown-docs is too old.
    """
    if not config.getoption("markdowndocs", False):
        return
    from verified_docs.errors import EngineError
    from verified_docs.settings import find_config

    try:
        settings = find_config(config.rootpath)
        if settings is None:
            return
        from verified_docs.report import pytest_pages

        pytest_pages.prepare(config, settings)
    except EngineError as error:
        raise pytest.UsageError(str(error)) from error
    except ImportError as error:
        fitting = 'pip install --upgrade "verified-docs[pytest]"'
        raise pytest.UsageError(
            f"verified-docs cannot collect pages: {error}; {fitting}"
        ) from error
    config.pluginmanager.register(pytest_pages, pytest_pages.__name__)


@pytest.hookimpl
def pytest_report_header(config: pytest.Config) -> str | None:
    """Say that nothing is compared, where somebody may believe that it is."""
    if not config.getoption("markdowndocs", False):
        return None
    if config.pluginmanager.hasplugin("verified_docs.report.pytest_pages"):
        return None
    return (
        "verified-docs: no table [tool.verified-docs] in pyproject.toml, so pytest-markdown-docs "
        "runs its blocks by itself, and no output is compared; an empty table is enough"
    )
