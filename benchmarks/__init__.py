"""Time the engine beside what it promises and beside its peers, in one run, on these pages."""
