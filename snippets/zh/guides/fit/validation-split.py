# 用 fit 训练
# 出自 docs/zh/guides/fit.md#validation-split

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

keras.utils.set_random_seed(0)
history = Recorder().fit(
    samples, batch_size=4, validation_split=0.2, epochs=2, verbose=0
)

# 输出：
# train [6, 4, 7, 3]
# train [2, 1, 5, 0]
#   val [8, 9]
# train [6, 4, 7, 3]
# train [2, 1, 5, 0]
#   val [8, 9]
