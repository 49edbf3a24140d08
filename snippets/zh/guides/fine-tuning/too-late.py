# 微调
# 出自 docs/zh/guides/fine-tuning.md#too-late

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()


def small_model():
    keras.utils.set_random_seed(0)
    hidden = layers.Dense(4, name="hidden")
    answer = layers.Dense(10, name="answer")
    return keras.Sequential([keras.Input((64,)), hidden, answer], name="small")


def hidden_moves(model):
    before = model.get_layer("hidden").kernel.numpy()
    model.fit(digits.data / 16, digits.target, batch_size=600, verbose=0)
    after = model.get_layer("hidden").kernel.numpy()
    return f"{np.abs(before - after).max():.3f}"


loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
small = small_model()
small.compile(optimizer=keras.optimizers.Adam(), loss=loss)
print("trainable, moves by", hidden_moves(small))
small.get_layer("hidden").trainable = False
print("frozen, weights to train:", len(small.trainable_weights))
print("frozen, but moves by", hidden_moves(small))
small.compile(optimizer=keras.optimizers.Adam(), loss=loss)
print("compiled again, moves by", hidden_moves(small))
small.get_layer("hidden").trainable = True
print("unfrozen, moves by", hidden_moves(small))

# 输出：
# trainable, moves by 0.003
# frozen, weights to train: 2
# frozen, but moves by 0.003
# compiled again, moves by 0.000
# unfrozen, moves by 0.000
