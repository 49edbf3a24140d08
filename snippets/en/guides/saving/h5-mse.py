# Save, load, export
# From docs/en/guides/saving.md#h5-mse

import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


model = classifier()
model.compile("sgd", loss="mse")
model.save("old.h5")
again = keras.models.load_model("old.h5", compile=False)
print("compile=False:", again.count_params(), "parameters")
keras.models.load_model("old.h5")

# Output:
# compile=False: 131 parameters
# ValueError: Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass
