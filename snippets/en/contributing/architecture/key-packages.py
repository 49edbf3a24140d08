# Architecture
# From docs/en/contributing/architecture.md#key-packages

from verified_docs.record.environment import RUNNING
print(*RUNNING)

# Output:
# errors.py settings.py model kinds read slicing child run
