# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#weights-of-steps

import keras
import numpy as np

sequences = np.array([[[1.0], [2.0]], [[3.0], [4.0]]])
same = keras.Sequential([keras.Input((2, 1)), keras.layers.Identity()])
same.compile(loss="mse")
steps = np.array([[1.0, 0.0], [0.0, 2.0]])
settings = {"sample_weight": steps, "verbose": 0}
print(same.evaluate(sequences, 0 * sequences, **settings))
print("by hand:", (1 * 1 + 0 * 4 + 0 * 9 + 2 * 16) / 4)

# 输出：
# 8.25
# by hand: 8.25
