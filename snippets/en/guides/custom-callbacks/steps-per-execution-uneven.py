# Custom callbacks
# From docs/en/guides/custom-callbacks.md#steps-per-execution-uneven

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


class Batches(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        print("begin", batch, end=", ")

    def on_train_batch_end(self, batch, logs=None):
        print("end", batch)


import tensorflow as tf

print("6 batches, length known")
make_model(steps_per_execution=4).fit(
    x_train, y_train, batch_size=15, verbose=0, callbacks=[Batches()]
)
print("8 batches, length unknown")
dataset = tf.data.Dataset.from_tensor_slices((x_train[:80], y_train[:80]))
dataset = dataset.batch(10).filter(lambda *batch: True)
make_model(steps_per_execution=4).fit(
    dataset, shuffle=False, verbose=0, callbacks=[Batches()]
)
print("nothing")

# Output:
# 6 batches, length known
# begin 0, end 3
# begin 4, end 7
# 8 batches, length unknown
# begin 0, end 3
# begin 4, end 7
# begin 8, nothing
# UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
