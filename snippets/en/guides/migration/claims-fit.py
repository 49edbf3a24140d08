# From Keras 2 to today
# From docs/en/guides/migration.md#claims-fit

import keras
import numpy as np
import tensorflow as tf


class Noting(keras.Sequential):
    def train_step(self, data):
        steps.append(data[0].numpy().ravel().astype(int).tolist())
        return {"loss": 0.0}


noting = Noting([keras.Input((1,)), keras.layers.Dense(1)])
noting.compile(loss="mse", run_eagerly=True)
samples = np.arange(6.0).reshape(6, 1)
dataset = tf.data.Dataset.from_tensor_slices((samples, samples)).batch(3)

keras.utils.set_random_seed(0)
for name, data, arguments in [
    ("shuffled:", (samples, samples), {"batch_size": 2}),
    (
        "dataset, batch_size=1:",
        (dataset,),
        {"batch_size": 1, "shuffle": False},
    ),
    ("2 steps:", (samples, samples), {"batch_size": 2, "steps_per_epoch": 2}),
]:
    steps = []
    noting.fit(*data, verbose=0, **arguments)
    print(name, steps)

# Output:
# shuffled: [[0, 4], [5, 2], [3, 1]]
# dataset, batch_size=1: [[0, 1, 2], [3, 4, 5]]
# 2 steps: [[0, 4], [5, 2]]
