# Custom callbacks
# From docs/en/guides/custom-callbacks.md#schedule-cannot-be-set

import keras

decay = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
for rate in (0.1, decay):
    optimizer = keras.optimizers.SGD(rate)
    try:
        optimizer.learning_rate = 0.01
        print("set to", round(float(optimizer.learning_rate), 4))
    except TypeError as error:
        print(str(error).split(",")[0])

# Output:
# set to 0.01
# This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument
