# 架构
# 出自 docs/zh/contributing/architecture.md#key-packages

from verified_docs.record.environment import RUNNING
print(*RUNNING)

# 输出：
# errors.py settings.py model kinds read slicing child run
