# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#steps-per-epoch

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


watch(steps_per_epoch=3, shuffle=False)
watch(steps_per_epoch=2, batch_size=2, shuffle=False, epochs=3)

# Output:
# steps_per_epoch=3, shuffle=False
#     0 1, 2 3, 4 5
# steps_per_epoch=2, batch_size=2, shuffle=False, epochs=3
#     0 1, 2 3 | 4 5 | 0 1, 2 3
# UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
