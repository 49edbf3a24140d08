# Optimizers
# From docs/en/guides/optimizers.md#ema-and-early-stopping

import keras
import numpy as np
from keras import optimizers

ones = np.ones((4, 1))
model = keras.Sequential([keras.Input((1,))])
model.add(keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros"))
model.compile(optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9), loss="mse")
history = model.fit(
    ones,
    ones,
    batch_size=2,
    epochs=3,
    validation_data=(ones, ones),
    verbose=0,
)

model.layers[0].kernel.assign([[0.0]])
stopping = keras.callbacks.EarlyStopping(restore_best_weights=True)
data = {"validation_data": (ones, ones), "callbacks": [stopping]}
history = model.fit(ones, ones, epochs=3, verbose=0, **data)
print(f"last val_loss: {history.history['val_loss'][-1]:.4f}")
print(f"evaluate:      {model.evaluate(ones, ones, verbose=0):.4f}")

# Output:
# last val_loss: 0.2621
# evaluate:      0.2621
