"""What every test can be asked."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="everything that is large by nature: every combination and many examples",
    )


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether everything is run that a part stands for otherwise."""
    return bool(request.config.getoption("--thorough"))
