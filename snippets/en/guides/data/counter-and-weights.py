# Feed data to a model
# From docs/en/guides/data.md#counter-and-weights

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


def generate():
    for start in range(0, 100, 20):
        yield x[start : start + 20], y[start : start + 20]


def steps_of_each_epoch(data, **kwargs):
    steps = []
    watch = keras.callbacks.LambdaCallback(
        on_epoch_begin=lambda epoch, logs: steps.append(0),
        on_train_batch_end=lambda batch, logs: steps.append(steps.pop() + 1),
    )
    model = build()
    model.fit(
        data, epochs=3, shuffle=False, verbose=0, callbacks=[watch], **kwargs
    )
    print("steps:", steps, "counted:", int(model.optimizer.iterations))


def make_dataset():
    signature = (
        tf.TensorSpec((None, 64), tf.float32),
        tf.TensorSpec((None,), tf.int64),
    )
    return tf.data.Dataset.from_generator(generate, output_signature=signature)


with redirect_stdout(StringIO()):
    dataset = make_dataset()
    known = dataset.apply(tf.data.experimental.assert_cardinality(5))
    steps_of_each_epoch(known)
    steps_of_each_epoch(dataset.repeat(), steps_per_epoch=5)

for optimizer in (keras.optimizers.SGD(0.1), keras.optimizers.Adam(0.1)):
    ends = []
    for data in (known, dataset):
        keras.utils.set_random_seed(0)
        model = build()
        fresh = optimizer.from_config(optimizer.get_config())
        model.compile(fresh, loss=model.loss)
        model.fit(data, epochs=3, shuffle=False, verbose=0)
        ends.append(model.get_weights()[0])
    apart = np.abs(ends[0] - ends[1]).max()
    print(f"{type(optimizer).__name__}: {apart:.3f} apart")

# Output:
# SGD: 0.000 apart
# Adam: 0.004 apart
# UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
