# From Keras 2 to today
# From docs/en/guides/migration.md#losses-today

import keras
import numpy as np
import tensorflow as tf
import textwrap

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]
for module, name in [
    ("losses", "Reduction"),
    ("backend", "mean"),
    ("preprocessing.text", "Tokenizer"),
    ("preprocessing.text", "one_hot"),
    ("preprocessing.text", "hashing_trick"),
    ("preprocessing.sequence", "TimeseriesGenerator"),
    ("preprocessing.sequence", "pad_sequences"),
    ("preprocessing.image", "ImageDataGenerator"),
    ("preprocessing.image", "load_img"),
]:
    found = []
    for place, root in {"tf.keras": tf.keras, "keras": keras}.items():
        part = root
        for step in f"{module}.{name}".split("."):
            part = getattr(part, step, None)
        if part is not None:
            found.append(place)
lists = [1, 2], [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
sparse = keras.losses.SparseCategoricalCrossentropy()

tf_names, keras_names = dir(tf.keras.losses), dir(keras.losses)
for place, names, others in [
    ("tf.keras", tf_names, keras_names),
    ("keras", keras_names, tf_names),
]:
    only = [name for name in names if name.islower() and name not in others]
    print(textwrap.fill(f"only in {place}: {', '.join(only)}", 78))
get = keras.losses.get
print("mse is", get("mse").__name__)
print(keras.losses.MeanSquaredError(reduction="sum")(y, y + 1).numpy())
print(f"{sparse(*map(np.array, lists)).numpy():.4f}")
mean = keras.metrics.Mean()
mean.update_state([1, 3])
print(mean.result().numpy())
mean.reset_state()
print(mean.result().numpy())

# Output:
# only in tf.keras: kld, kullback_leibler_divergence, logcosh, mae, mape, mse,
# msle
# only in keras: kl_divergence, log_cosh, mean_absolute_error,
# mean_absolute_percentage_error, mean_squared_error,
# mean_squared_logarithmic_error
# mse is mean_squared_error
# 4.0
# 1.1769
# 2.0
# 0.0
