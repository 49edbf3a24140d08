# 微调
# 出自 docs/zh/guides/fine-tuning.md#outer-class

import keras
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class Outer(keras.Model):
    def __init__(self, **to_base):
        super().__init__()
        self.norm = layers.BatchNormalization()
        self.base = keras.Sequential([keras.Input((64,)), self.norm])
        self.answer = layers.Dense(10)
        self.to_base = to_base

    def call(self, inputs, training=False):
        return self.answer(self.base(inputs, **self.to_base))


for to_base in ({}, {"training": False}):
    model = Outer(**to_base)
    model.compile(keras.optimizers.Adam(), loss)
    model.fit(digits.data / 16, digits.target, batch_size=600, verbose=0)
    moves = bool(keras.ops.any(model.norm.moving_mean != 0))
    print(to_base, "mean moves:", moves)

# 输出：
# {} mean moves: True
# {'training': False} mean moves: False
