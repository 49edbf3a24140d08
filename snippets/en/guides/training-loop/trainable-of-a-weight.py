# A training loop of your own
# From docs/en/guides/training-loop.md#trainable-of-a-weight

import keras

partly = keras.Sequential(
    [
        keras.Input((2,)),
        keras.layers.Dense(1, name="dense"),
        keras.layers.BatchNormalization(name="norm"),
    ]
)
partly.layers[0].bias.trainable = False
partly.layers[1].trainable = False
partly.save("partly.keras")
for m in (partly, keras.models.load_model("partly.keras")):
    print("trainable:", [weight.name for weight in m.trainable_weights])

# Output:
# trainable: ['kernel']
# trainable: ['kernel', 'bias']
