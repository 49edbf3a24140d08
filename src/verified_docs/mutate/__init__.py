"""Measure what a verification proves: change one thing at a time and see whether it fails."""
