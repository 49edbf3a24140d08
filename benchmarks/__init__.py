"""Time the engine beside its peers, in one run, on the pages of this project."""
