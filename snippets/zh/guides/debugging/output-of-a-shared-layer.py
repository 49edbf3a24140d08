# 排查问题
# 出自 docs/zh/guides/debugging.md#output-of-a-shared-layer

import keras

shared = keras.layers.Dense(2)
outputs = [shared(keras.Input((4,))) for _ in range(2)]
print("the output of each call:", [one is shared.output for one in outputs])

# 输出：
# the output of each call: [True, False]
