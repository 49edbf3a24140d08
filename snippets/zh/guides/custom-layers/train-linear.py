# 自定义层
# 出自 docs/zh/guides/custom-layers.md#train-linear

import keras


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


layer = Linear(4)
outputs = layer(keras.ops.ones((2, 3)))

import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

dense = layers.Dense(4)
dense.build((None, 3))
for each in (layer, dense):
    each.set_weights([np.arange(12).reshape(3, 4), np.arange(1, 5)])
    print(f"{type(each).__name__:6}", each(np.ones((1, 3))).numpy())

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
linear = Linear(10)
model = keras.Sequential([keras.Input((64,)), linear])
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), cross_entropy, metrics=["accuracy"])
model.fit(x[:1400], y[:1400], epochs=20, batch_size=64, verbose=0)
loss, accuracy = model.evaluate(x[1400:], y[1400:], verbose=0)
print(f"accuracy on new digits: {accuracy:.2f}")

# 输出：
# Linear [[13. 17. 21. 25.]]
# Dense  [[13. 17. 21. 25.]]
# accuracy on new digits: 0.90
