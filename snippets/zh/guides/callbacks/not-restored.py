# 回调
# 出自 docs/zh/guides/callbacks.md#not-restored

import keras
import numpy as np


class Watch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(f"{self.model.get_weights()[0].item():.3f}", end=" ")
        if epoch == 2:
            raise KeyboardInterrupt


worse = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
worse.compile(keras.optimizers.SGD(-0.1), loss="mse")
worse.layers[0].kernel.assign([[1.0]])
stopping = keras.callbacks.EarlyStopping("loss", restore_best_weights=True)
stopping.patience = 9
ones = np.ones((2, 1))
try:
    worse.fit(
        ones, ones * 2, epochs=9, verbose=0, callbacks=[stopping, Watch()]
    )
except KeyboardInterrupt:
    print("- kept:", f"{worse.get_weights()[0].item():.3f}")

# 输出：
# 0.800 0.520 0.128 - kept: 0.128
