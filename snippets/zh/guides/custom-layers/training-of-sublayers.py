# 自定义层
# 出自 docs/zh/guides/custom-layers.md#training-of-sublayers

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


class Outer(layers.Layer):
    def __init__(self):
        super().__init__()
        self.first, self.second = Listener(), Listener()

    def call(self, inputs):
        return self.second(self.first(inputs))


class FirstFrozen(Outer):
    def call(self, inputs):
        return self.second(self.first(inputs, training=False))


class Repaired(Outer):
    def call(self, inputs, training=False):
        outputs = self.first(inputs, training=False)
        return self.second(outputs, training=training)


for kind in (Outer, FirstFrozen, Repaired):
    outer = kind()
    outer(x)
    heard.clear()
    outer(x, training=True)
    print(f"{kind.__name__:12}", *heard)

# 输出：
# Outer        True True
# FirstFrozen  False False
# Repaired     False True
