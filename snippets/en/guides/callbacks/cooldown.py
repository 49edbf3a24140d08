# Callbacks
# From docs/en/guides/callbacks.md#cooldown

import keras

for arguments in ({}, {"cooldown": 2}, {"cooldown": 3}, {"min_lr": 0.3}):
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(1.0))
    plateau = keras.callbacks.ReduceLROnPlateau(
        factor=0.5, patience=2, **arguments
    )
    plateau.set_model(model)
    plateau.on_train_begin()
    rates = []
    for epoch in range(8):
        plateau.on_epoch_end(epoch, {"val_loss": 1.0})
        rates.append(round(float(model.optimizer.learning_rate), 3))
    print(*rates, arguments or "")

# Output:
# 1.0 1.0 0.5 0.5 0.25 0.25 0.125 0.125
# 1.0 1.0 0.5 0.5 0.5 0.25 0.25 0.25 {'cooldown': 2}
# 1.0 1.0 0.5 0.5 0.5 0.5 0.25 0.25 {'cooldown': 3}
# 1.0 1.0 0.5 0.5 0.3 0.3 0.3 0.3 {'min_lr': 0.3}
