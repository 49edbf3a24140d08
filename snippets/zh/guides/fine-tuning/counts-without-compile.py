# 微调
# 出自 docs/zh/guides/fine-tuning.md#counts-without-compile

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16


def small_model():
    keras.utils.set_random_seed(0)
    hidden = layers.Dense(4, name="hidden")
    answer = layers.Dense(10, name="answer")
    return keras.Sequential([keras.Input((64,)), hidden, answer], name="small")


loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def one_epoch(model, size):
    before = model.get_layer("hidden").kernel.numpy()
    x, y = digits.data[:600] / 16, digits.target[:600]
    model.fit(x, y, batch_size=size, verbose=0)
    return np.array_equal(before, model.get_layer("hidden").kernel.numpy())


for eagerly, size in ((False, 600), (False, 300), (True, 600)):
    small = small_model()
    small.compile(keras.optimizers.Adam(), loss, run_eagerly=eagerly)
    one_epoch(small, 600)
    small.get_layer("hidden").trainable = False
    print(f"eagerly {eagerly}, size {size}, frozen: {one_epoch(small, size)}")

# 输出：
# eagerly False, size 600, frozen: False
# eagerly False, size 300, frozen: True
# eagerly True, size 600, frozen: True
