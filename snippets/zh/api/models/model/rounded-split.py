# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#rounded-split

import keras
import numpy as np


class Recorder(keras.Model):
    def __init__(self):
        super().__init__()
        self.seen = []
        self.compile(run_eagerly=True)

    def train_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(" ".join(str(number) for number in x.numpy()))
        return {"loss": 0.0}

    def test_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(str(x.numpy().tolist()))
        return {"loss": 0.0}


for share in (0.1, 0.5, 0.9):
    model = Recorder()
    model.fit(
        np.arange(100), batch_size=100, validation_split=share, verbose=0
    )
    trained, held = len(model.seen[0].split()), model.seen[1].count(",") + 1
    print(share, "trains:", trained, "held:", held, "of", 100 * (1 - share))

# 输出：
# 0.1 trains: 90 held: 10 of 90.0
# 0.5 trains: 50 held: 50 of 50.0
# 0.9 trains: 9 held: 91 of 9.999999999999998
