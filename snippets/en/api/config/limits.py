# Settings and the backend
# From docs/en/api/config.md#limits

import keras
import numpy as np


import warnings


class Tested(keras.callbacks.Callback):
    batches = 0

    def on_test_batch_end(self, batch, logs=None):
        self.batches += 1


def run(initial_epoch=0):
    x = np.zeros((12, 1))
    tested = Tested()
    seen = {"validation_data": (x, x), "callbacks": [tested]}
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(loss="mse")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        history = model.fit(
            x,
            x,
            batch_size=2,
            epochs=5,
            initial_epoch=initial_epoch,
            verbose=0,
            **seen,
        )
        predicted = model.predict(x, batch_size=2, verbose=0)
    steps = int(model.optimizer.iterations.numpy())
    print(
        f"limits {keras.config.max_epochs()}"
        f" {keras.config.max_steps_per_epoch()}:"
        f" epochs {len(history.epoch)}, steps {steps},"
        f" validation batches {tested.batches},"
        f" predicted {len(predicted)} of {len(x)}"
    )
    for text in dict.fromkeys(str(one.message) for one in caught):
        print("  UserWarning:", text)


run()
keras.config.set_max_epochs(2)
keras.config.set_max_steps_per_epoch(3)
run()
run(initial_epoch=3)
keras.config.set_max_epochs(0)
keras.config.set_max_steps_per_epoch(None)
run()
keras.config.set_max_epochs(None)

# Output:
# limits None None: epochs 5, steps 30, validation batches 30, predicted 12 of 12
# limits 2 3: epochs 2, steps 6, validation batches 6, predicted 6 of 12
#   UserWarning: Limiting epochs to 2
#   UserWarning: Limiting steps_per_epoch to 3
# limits 2 3: epochs 0, steps 0, validation batches 0, predicted 6 of 12
#   UserWarning: Limiting epochs to 2
#   UserWarning: Limiting steps_per_epoch to 3
# limits 0 None: epochs 5, steps 30, validation batches 30, predicted 12 of 12
