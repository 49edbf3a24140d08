# 优化器
# 出自 docs/zh/guides/optimizers.md#excluded-later

import keras
from keras import ops, optimizers

late = optimizers.SGD(0.1, weight_decay=0.5)
bias = keras.Variable([2.0], name="bias")
for step in range(4):
    if step == 2:
        late.exclude_from_weight_decay(var_names=["bias"])
    late.apply([ops.zeros(1)], [bias])
    print("step", step + 1, bias.numpy())

# 输出：
# step 1 [1.9]
# step 2 [1.805]
# step 3 [1.805]
# step 4 [1.805]
