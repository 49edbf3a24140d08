# 架构
# 出自 docs/zh/contributing/architecture.md#block-fields

import dataclasses
from verified_docs.model import Block
for field in dataclasses.fields(Block):
    print(field.name, end=" ")

# 输出：
# id source line options documented figures fence kind steps files given parameters stale is_flat
