# 防止过拟合
# 出自 docs/zh/guides/regularization.md#constraint-waits-for-a-step

import keras
import numpy as np
from keras import layers

limit = keras.constraints.MaxNorm(0.5, axis=0)

model = keras.Sequential([keras.Input((4,))])
model.add(layers.Dense(1, kernel_initializer="ones", kernel_constraint=limit))
model.compile(keras.optimizers.SGD(0.0), loss="mse")
fours = np.ones((4, 4))
print("made:", np.linalg.norm(model.layers[0].kernel))
model.evaluate(fours, fours[:, :1], verbose=0)
print("evaluated:", np.linalg.norm(model.layers[0].kernel))
model.train_on_batch(fours, fours[:, :1])
print("trained:", np.linalg.norm(model.layers[0].kernel))
model.set_weights([np.ones((4, 1)), np.zeros(1)])
print("set:", np.linalg.norm(model.layers[0].kernel))

# 输出：
# made: 2.0
# evaluated: 2.0
# trained: 0.5
# set: 2.0
