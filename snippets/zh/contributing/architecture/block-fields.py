# 架构
# 出自 docs/zh/contributing/architecture.md#block-fields

import dataclasses
from verified_docs.model import Block
for field in dataclasses.fields(Block):
    print(field.name, end=" ")

# 输出：
# id source line options documented figures fence kind steps files given excerpts parameters html stale is_flat commented beside is_mistaken
