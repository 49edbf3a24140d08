# Data utilities
# From docs/en/api/utils/data.md#py-dataset

import keras
import numpy as np
from keras import utils


import time


class Squares(utils.PyDataset):
    def __init__(self, **arguments):
        super().__init__(**arguments)
        self.made = 0

    def __len__(self):
        return 40

    def __getitem__(self, index):
        self.made += 1
        value = np.full((1, 1), float(index))
        return value, value**2


class Wait(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        until = time.time() + 2
        while batch == 0 and squares.made < 25 and time.time() < until:
            time.sleep(0.01)
        if batch == 0:
            told = "more" if squares.made >= 25 else "less"
            print(f"  after the first step {told} than 24 of 40 are made")


squares = Squares()
print([int(y[0, 0]) for _, y in squares][:5], squares.num_batches, "batches")
for arguments in (
    {},
    {"workers": 4, "max_queue_size": 2},
    {"workers": 4, "max_queue_size": 30},
):
    squares = Squares(**arguments)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    print(arguments or "one worker")
    model.fit(squares, verbose=0, shuffle=False, callbacks=[Wait()])


class Nothing(utils.PyDataset):
    pass


for mistake in (lambda: Nothing()[0], lambda: Nothing().num_batches):
    try:
        mistake()
    except NotImplementedError as error:
        print(f"{type(error).__name__}: {str(error)[:45]!r}")

# Output:
# [0, 1, 4, 9, 16] 40 batches
# one worker
#   after the first step less than 24 of 40 are made
# {'workers': 4, 'max_queue_size': 2}
#   after the first step less than 24 of 40 are made
# {'workers': 4, 'max_queue_size': 30}
#   after the first step more than 24 of 40 are made
# NotImplementedError: ''
# NotImplementedError: 'You need to implement the `num_batches` prope'
