# Train with fit
# From docs/en/guides/fit.md#class-weight

import keras
import numpy as np


undecided = keras.Sequential(
    [
        keras.Input((1,)),
        keras.layers.Dense(
            1, activation="sigmoid", kernel_initializer="zeros"
        ),
    ]
)
undecided.compile(keras.optimizers.SGD(0.0), loss="binary_crossentropy")
x, y = np.zeros((4, 1)), np.array([0, 0, 0, 1])
rare = np.where(y == 1, 5.0, 1.0)


def show(name, **kwargs):
    history = undecided.fit(x, y, verbose=0, **kwargs).history
    print(name, {key: round(value[0], 4) for key, value in history.items()})


show("class_weight: ", class_weight={1: 5.0}, validation_data=(x, y))
show("sample_weight:", sample_weight=rare, validation_data=(x, y, rare))
print("by hand:", round(np.mean(rare) * np.log(2), 4))

# Output:
# class_weight:  {'loss': 1.3863, 'val_loss': 0.6931}
# sample_weight: {'loss': 1.3863, 'val_loss': 1.3863}
# by hand: 1.3863
