# Fine-tuning
# From docs/en/guides/fine-tuning.md#built-before-freezing

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
optimizer = keras.optimizers.Adam()
optimizer.build(small.trainable_variables)
for trainable in (False, True):
    small.get_layer("hidden").trainable = trainable
    small.compile(optimizer=optimizer, loss=loss)
    print(f"trainable {trainable!s:5} moves by", hidden_moves(small))
print("steps:", int(optimizer.iterations))

# Output:
# trainable False moves by 0.000
# trainable True  moves by 0.002
# steps: 6
