# 防止过拟合
# 出自 docs/zh/guides/regularization.md#decay-reaches-biases

import keras
import numpy as np
from keras import layers, regularizers

zeros = np.zeros((4, 1))
for name, decay, penalty in (
    ("L2   ", None, regularizers.L2(0.05)),
    ("decay", 0.1, None),
):
    ones = {"kernel_initializer": "ones", "bias_initializer": "ones"}
    layer = layers.Dense(1, kernel_regularizer=penalty, **ones)
    model = keras.Sequential([keras.Input((1,)), layer])
    sgd = keras.optimizers.SGD(0.1, weight_decay=decay)
    model.compile(sgd, loss=lambda y, outputs: 0 * outputs)
    model.train_on_batch(zeros, zeros)
    kernel, bias = layer.kernel.numpy().item(), layer.bias.numpy().item()
    print(f"{name}: kernel {kernel:.2f}, bias {bias:.2f}")

# 输出：
# L2   : kernel 0.99, bias 1.00
# decay: kernel 0.99, bias 0.99
