# 自定义层
# 出自 docs/zh/guides/custom-layers.md#losses-of-one-pass

import keras


class ActivityPenalty(keras.layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * keras.ops.sum(inputs))
        return inputs


class Twice(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.penalty = ActivityPenalty()

    def call(self, inputs):
        return self.penalty(2 * self.penalty(inputs))


twice = Twice()
for _ in range(3):
    twice(keras.ops.full((2, 3), 10.0))
print([round(float(loss), 4) for loss in twice.losses])

# 输出：
# [0.6, 1.2]
