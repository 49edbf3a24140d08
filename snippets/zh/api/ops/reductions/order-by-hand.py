# 求和、统计与排序
# 出自 docs/zh/api/ops/reductions.md#order-by-hand

import numpy as np
from keras import ops

table = np.array([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]], dtype="float32")

numbers = np.array([3.0, 9.0, 5.0, 9.0], dtype="float32")
print("argmax:", int(ops.argmax(numbers)), "argmin:", int(ops.argmin(numbers)))
print("of the table:", ops.argmax(table, axis=1).numpy(), end=" ")
print("in one row:", int(ops.argmax(table)))
print("sort:   ", ops.sort(numbers).numpy())
print("argsort:", ops.argsort(numbers).numpy(), np.argsort(numbers))
parted = ops.argpartition(numbers, 1).numpy()
print("at 1:   ", numbers[parted[1]], "before:", numbers[parted[:1]], end=" ")
print("behind:", numbers[parted[2:]])
values, places = ops.top_k(numbers, 3)
print("top_k:  ", values.numpy(), places.numpy())
scores = np.array([[0.1, 0.8, 0.1], [0.2, 0.3, 0.5]], dtype="float32")
print("in_top_k:", ops.in_top_k([1, 0], scores, k=2).numpy())
print(
    "searchsorted:", ops.searchsorted([1, 3, 5], [0, 3, 4, 9]).numpy(), end=" "
)
print("right of 3:", ops.searchsorted([1, 3, 5], [3], side="right").numpy())
print("digitize:", ops.digitize([0.0, 1.0, 2.5, 9.0], [1.0, 2.0, 3.0]).numpy())
different, counts = ops.unique(numbers, return_counts=True)
print("unique:", different.numpy(), "each", counts.numpy())

# 输出：
# argmax: 1 argmin: 0
# of the table: [1 2] in one row: 5
# sort:    [3. 5. 9. 9.]
# argsort: [0 2 1 3] [0 2 1 3]
# at 1:    5.0 before: [3.] behind: [9. 9.]
# top_k:   [9. 9. 5.] [1 3 2]
# in_top_k: [ True False]
# searchsorted: [0 1 2 3] right of 3: [2]
# digitize: [0 1 2 3]
# unique: [3. 5. 9.] each [1 1 2]
