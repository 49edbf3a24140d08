# Callbacks
# From docs/en/guides/callbacks.md#stopping-forgets

import keras

stopping = keras.callbacks.EarlyStopping()
stopping.set_model(keras.Sequential())
for loss in (0.5, 0.9):
    stopping.on_train_begin()
    stopping.on_epoch_end(0, {"val_loss": loss})
    print("best:", stopping.best)

# Output:
# best: 0.5
# best: 0.9
