# Save, load, export
# From docs/en/guides/saving.md#no-extension

import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


def weighted_error(targets, outputs):
    weights = keras.ops.array([1.0, 1.0, 4.0])
    return keras.ops.mean(
        weights * keras.ops.square(targets - outputs), axis=-1
    )


model = classifier()
model.compile("sgd", loss=weighted_error)
model.save("weighted.keras")
registered = keras.saving.register_keras_serializable("iris")(weighted_error)
model.compile("sgd", loss=registered)
model.save("registered.keras")

model.save("iris")

# Output:
# ValueError: Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format (recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use with TFLite/TFServing/etc. Received: filepath=iris.
