# 全局设置与后端
# 出自 docs/zh/api/config.md#epsilon-compiled

import keras
import numpy as np

truth, sure = np.array([[1.0]]), np.array([[0.0]])

model = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
model.compile(loss="binary_crossentropy")
for value in (1e-7, 1e-3):
    keras.config.set_epsilon(value)
    loss = model.evaluate(sure, truth, verbose=0)
    print(f"epsilon={value:g}: loss {loss:.3f}")
model.compile(loss="binary_crossentropy")
print(f"compiled again: {model.evaluate(sure, truth, verbose=0):.3f}")
keras.config.set_epsilon(1e-7)

# 输出：
# epsilon=1e-07: loss 16.118
# epsilon=0.001: loss 16.118
# compiled again: 6.908
