# 排查问题
# 出自 docs/zh/guides/debugging.md#second-attempt

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


one_hot = keras.utils.to_categorical(labels)
model = compiled(from_logits)
for attempt in ("one-hot labels", "right labels", "compiled again"):
    try:
        if attempt == "compiled again":
            model.compile("adam", from_logits)
        model.fit(images, one_hot if "hot" in attempt else labels, verbose=0)
    except ValueError as error:
        pass

for name, options in (
    ("adam", {}),
    ("adam", {"run_eagerly": True}),
    ("sgd", {}),
    ("sgd", {"metrics": ["accuracy"]}),
):
    model = classifier()
    model.compile(name, from_logits, **options)
    for targets in (one_hot, labels):
        try:
            model.fit(images[:64], targets[:64], verbose=0)
            result = "fine"
        except ValueError as error:
            result = str(error)[:18]
    print(name, options, result)

# 输出：
# adam {} Creating variables
# adam {'run_eagerly': True} fine
# sgd {} fine
# sgd {'metrics': ['accuracy']} Creating variables
