"""Run every code block of a documentation site and compare what it printed with what the page says."""

__version__ = "0.1.0"
