# Feed data to a model
# From docs/en/guides/data.md#after-filter

import keras
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


filtered = tf.data.Dataset.from_tensor_slices((x[:100], y[:100]))
filtered = filtered.filter(lambda image, label: label >= 0).batch(20)
print("length:", int(filtered.cardinality()), "(-2 is unknown)")
model = build()
model.fit(filtered, epochs=3, shuffle=False, verbose=0)
print("counted:", int(model.optimizer.iterations))

# Output:
# length: -2 (-2 is unknown)
# counted: 18
# UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
