# 用 fit 训练
# 出自 docs/zh/guides/fit.md#recorder

import keras
import numpy as np


class Recorder(keras.Model):
    def __init__(self):
        super().__init__()
        self.compile(run_eagerly=True)

    def train_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        print("train", x.numpy().tolist())
        return {"loss": 0.0}

    def test_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        print("  val", x.numpy().tolist())
        return {"loss": 0.0}


samples = np.arange(10)
history = Recorder().fit(samples, batch_size=4, shuffle=False, verbose=0)

# 输出：
# train [0, 1, 2, 3]
# train [4, 5, 6, 7]
# train [8, 9]
