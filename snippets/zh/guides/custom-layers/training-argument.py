# 自定义层
# 出自 docs/zh/guides/custom-layers.md#training-argument

import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


heard = []


class Listener(layers.Layer):
    def call(self, inputs, training=False):
        heard.append(training)
        return inputs


listener = Listener()
model = keras.Sequential([keras.Input((64,)), listener, layers.Dense(10)])
model.compile("adam", cross_entropy)
for name, function in {
    "layer(x)": lambda: listener(x),
    "model(x)": lambda: model(x),
    "model(x, training=True)": lambda: model(x, training=True),
    "model.fit(x, y)": lambda: model.fit(x, y, verbose=0),
    "model.evaluate(x, y)": lambda: model.evaluate(x, y, verbose=0),
    "model.predict(x)": lambda: model.predict(x, verbose=0),
}.items():
    heard.clear()
    function()
    print(f"{name:24}", heard[-1])

# 输出：
# layer(x)                 False
# model(x)                 False
# model(x, training=True)  True
# model.fit(x, y)          True
# model.evaluate(x, y)     False
# model.predict(x)         False
