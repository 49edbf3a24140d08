# Train with fit
# From docs/en/guides/fit.md#shuffle-batch

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
history = Recorder().fit(samples, batch_size=4, shuffle="batch", verbose=0)

# Output:
# train [2, 0, 3, 1]
# train [7, 4, 5, 6]
# train [8, 9]
