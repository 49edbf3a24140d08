# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#recorder

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


def watch(**named):
    keras.utils.set_random_seed(0)
    model = Recorder()
    mark = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: model.seen.append("|")
    )
    model.fit(np.arange(6), verbose=0, callbacks=[mark], **named)
    print(", ".join(f"{key}={value}" for key, value in named.items()))
    print("    " + ", ".join(model.seen).replace(", |,", " |")[:-3])


watch()
watch(batch_size=4, shuffle=False)
watch(batch_size=4, epochs=2)
watch(batch_size=4, shuffle="batch")
watch(batch_size=4, shuffle=False, epochs=5, initial_epoch=3)
model = Recorder()
model.fit(np.arange(70), verbose=0)
print("batch_size=None:", *[len(numbers.split()) for numbers in model.seen])

# 输出：
#
#     0 4 5 2 3 1
# batch_size=4, shuffle=False
#     0 1 2 3, 4 5
# batch_size=4, epochs=2
#     0 4 5 2, 3 1 | 0 4 5 2, 3 1
# batch_size=4, shuffle=batch
#     2 0 3 1, 5 4
# batch_size=4, shuffle=False, epochs=5, initial_epoch=3
#     0 1 2 3, 4 5 | 0 1 2 3, 4 5
# batch_size=None: 32 32 6
