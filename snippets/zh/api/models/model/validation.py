# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#validation

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


watch(validation_split=0.2)
watch(validation_split=0.5, shuffle=False)
held = np.arange(10, 14)
watch(validation_split=0.5, validation_data=held, shuffle=False)
watch(validation_data=held, batch_size=3, shuffle=False)
watch(validation_data=held, validation_batch_size=3, shuffle=False)
watch(validation_data=held, validation_steps=2, shuffle=False)
watch(
    validation_data=held,
    validation_steps=2,
    validation_batch_size=1,
    shuffle=False,
)
watch(validation_data=held, validation_freq=2, shuffle=False, epochs=3)
watch(validation_data=held, validation_freq=[1, 3], shuffle=False, epochs=3)

# 输出：
# validation_split=0.2
#     2 0 3 1, [4, 5]
# validation_split=0.5, shuffle=False
#     0 1 2, [3, 4, 5]
# validation_split=0.5, validation_data=[10 11 12 13], shuffle=False
#     0 1 2 3 4 5, [10, 11, 12, 13]
# validation_data=[10 11 12 13], batch_size=3, shuffle=False
#     0 1 2, 3 4 5, [10, 11, 12], [13]
# validation_data=[10 11 12 13], validation_batch_size=3, shuffle=False
#     0 1 2 3 4 5, [10, 11, 12], [13]
# validation_data=[10 11 12 13], validation_steps=2, shuffle=False
#     0 1 2 3 4 5, [10, 11], [12, 13]
# validation_data=[10 11 12 13], validation_steps=2, validation_batch_size=1, shuffle=False
#     0 1 2 3 4 5, [10], [11]
# validation_data=[10 11 12 13], validation_freq=2, shuffle=False, epochs=3
#     0 1 2 3 4 5 | 0 1 2 3 4 5, [10, 11, 12, 13] | 0 1 2 3 4 5
# validation_data=[10 11 12 13], validation_freq=[1, 3], shuffle=False, epochs=3
#     0 1 2 3 4 5, [10, 11, 12, 13] | 0 1 2 3 4 5 | 0 1 2 3 4 5, [10, 11, 12, 13]
