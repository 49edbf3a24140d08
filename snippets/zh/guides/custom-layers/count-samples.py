# 自定义层
# 出自 docs/zh/guides/custom-layers.md#count-samples

import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class CountSamples(keras.layers.Layer):
    def build(self, input_shape):
        self.seen = self.add_weight(
            shape=(),
            initializer="zeros",
            dtype="int32",
            trainable=False,
            name="seen",
        )

    def call(self, inputs, training=False):
        if training:
            self.seen.assign_add(keras.ops.shape(inputs)[0])
        return inputs


counter = CountSamples()
model = keras.Sequential([keras.Input((64,)), counter, layers.Dense(10)])
model.compile("adam", cross_entropy)
model.fit(x, y, epochs=2, verbose=0)
model.predict(x, verbose=0)
print("seen:", int(counter.seen.numpy()))

# 输出：
# seen: 3594
