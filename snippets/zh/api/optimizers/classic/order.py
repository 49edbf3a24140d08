# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#order

import keras
import numpy as np
from keras import optimizers

optimizer = optimizers.SGD(
    0.1,
    loss_scale_factor=4.0,
    clipvalue=1.0,
    weight_decay=9.5,
    use_ema=True,
)
dense = keras.layers.Dense(
    2,
    use_bias=False,
    kernel_initializer="ones",
    kernel_constraint=keras.constraints.NonNeg(),
)
dense.build((None, 1))
loss = optimizer.scale_loss(3.0)
optimizer.apply([np.array([[40.0, -2.0]], "float32")], [dense.kernel])
clipped = np.clip(np.array([40.0, -2.0]) / 4, -1, 1)
moved = 1 - 0.1 * 9.5 * 1 - 0.1 * clipped
average = optimizer.variables[2].numpy()[0]
print("loss of 3, scaled:", float(loss), "by hand:", 3.0 * 4)
print("average:", average.round(4), "by hand:", moved.round(4))
print("weights:", dense.kernel.numpy()[0].round(4), end=" ")
print("by hand:", np.maximum(moved, 0).round(4))

# 输出：
# loss of 3, scaled: 12.0 by hand: 12.0
# average: [-0.05  0.1 ] by hand: [-0.05  0.1 ]
# weights: [0.  0.1] by hand: [0.  0.1]
