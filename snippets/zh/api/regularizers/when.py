# 正则化器
# 出自 docs/zh/api/regularizers.md#when

import keras
import numpy as np
from keras import layers, ops, regularizers

dense = layers.Dense(
    2,
    kernel_initializer="ones",
    bias_initializer="ones",
    kernel_regularizer=regularizers.L2(0.1),
    bias_regularizer=regularizers.L1(0.01),
    activity_regularizer=regularizers.L1(0.001),
)
model = keras.Sequential([keras.Input((3,)), dense])
model.compile(keras.optimizers.SGD(0.0), loss="mse", metrics=["mse"])
inputs, targets = np.ones((8, 3)), np.zeros((8, 2))
model(inputs)
loss, error = model.evaluate(inputs, targets, verbose=0)
history = model.fit(inputs, targets, verbose=0).history


def told():
    return [round(float(loss), 4) for loss in dense.losses]


try:
    told()
except TypeError as error:
    print("after fit:", error)
dense(inputs)
print("called:             ", told())
dense.kernel.assign(2 * dense.kernel)
print("kernel twice as big:", told())
dense(inputs)
print("called again:       ", told())
dense.trainable = False
print("frozen:             ", told())
dense.trainable = True
dense.kernel.assign(ops.ones((3, 2)))

# 输出：
# after fit: float() argument must be a string or a real number, not 'SymbolicTensor'
# called:              [0.008, 0.6, 0.02]
# kernel twice as big: [0.008, 2.4, 0.02]
# called again:        [0.014, 2.4, 0.02]
# frozen:              [0.014]
