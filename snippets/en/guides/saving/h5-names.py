# Save, load, export
# From docs/en/guides/saving.md#h5-names

import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


for options in (
    {"loss": "mae"},
    {"loss": "mean_absolute_error"},
    {"loss": "mean_absolute_error", "metrics": ["mae"]},
):
    model = classifier()
    model.compile("sgd", **options)
    model.save("old.hdf5")
    try:
        keras.models.load_model("old.hdf5")
        print(options, "can be loaded")
    except ValueError as error:
        print(options, str(error).split(" because")[0])

# Output:
# {'loss': 'mae'} Could not deserialize 'keras.metrics.mae'
# {'loss': 'mean_absolute_error'} can be loaded
# {'loss': 'mean_absolute_error', 'metrics': ['mae']} can be loaded
