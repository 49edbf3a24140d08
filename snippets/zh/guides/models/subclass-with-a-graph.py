# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#subclass-with-a-graph

import keras
from keras import layers


class GraphClassifier(keras.Model):
    def __init__(self, units=32, **kwargs):
        inputs = keras.Input((64,))
        hidden = layers.Dense(units, activation="relu", name="hidden")(inputs)
        outputs = layers.Dense(10, activation="softmax", name="digit")(hidden)
        super().__init__(inputs, outputs, **kwargs)
        self.units = units


graph = GraphClassifier(units=16)
print("features:", graph.get_layer("hidden").output.shape)
print("in the configuration:", sorted(graph.get_config()))
again = GraphClassifier.from_config(graph.get_config())
print("rebuilt with", again.units, "units")

# 输出：
# features: (None, 16)
# in the configuration: ['dtype', 'name', 'trainable']
# rebuilt with 32 units
