# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#add-metric

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


class Tracked(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.average = keras.metrics.Mean(name="average")

    def call(self, inputs):
        self.average.update_state(inputs)
        return inputs


tracked = keras.Sequential(
    [keras.Input((2,)), Tracked(), keras.layers.Dense(1)]
)
tracked.compile("sgd", loss="mse")
print(sorted(tracked.fit(x, y, verbose=0).history))
keras.layers.Layer().add_metric(1.0, name="average")

# 输出：
# ['average', 'loss']
# NotImplementedError: Layer `add_metric()` method is deprecated. Add your metric in `Model.compile(metrics=[...])`, or create metric trackers in init() or build() when subclassing the layer or model, then call `metric.update_state()` whenever necessary.
