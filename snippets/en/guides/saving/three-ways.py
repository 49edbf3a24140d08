# Save, load, export
# From docs/en/guides/saving.md#three-ways

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
try:
    keras.models.load_model("weighted.keras")
except TypeError as error:
    print(str(error).split(" If they")[0])

known = {"weighted_error": weighted_error}
found = keras.models.load_model("weighted.keras", custom_objects=known)
print("1. argument:", found.loss.__name__)

with keras.saving.custom_object_scope(known):
    found = keras.models.load_model("weighted.keras")
print("2. scope:", found.loss.__name__)

registered = keras.saving.register_keras_serializable("iris")(weighted_error)
model.compile("sgd", loss=registered)
model.save("registered.keras")
found = keras.models.load_model("registered.keras")
print("3. registration:", found.loss.__name__)

# Output:
# Could not locate function 'weighted_error'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`.
# 1. argument: weighted_error
# 2. scope: weighted_error
# 3. registration: weighted_error
