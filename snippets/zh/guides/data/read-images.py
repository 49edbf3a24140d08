# 给模型喂数据
# 出自 docs/zh/guides/data.md#read-images

import keras
from sklearn.datasets import load_digits

digits = load_digits()
y = digits.target
from pathlib import Path

for number in range(300):
    folder = Path("digits", str(y[number]))
    folder.mkdir(parents=True, exist_ok=True)
    pixels = digits.images[number][..., None] * 255 / 16
    keras.utils.save_img(folder / f"{number}.png", pixels, scale=False)
image = keras.utils.load_img("digits/0/0.png", color_mode="grayscale")
array = keras.utils.img_to_array(image)
keras.utils.array_to_img(array).size

training, validation = keras.utils.image_dataset_from_directory(
    "digits",
    image_size=(8, 8),
    color_mode="grayscale",
    validation_split=0.2,
    subset="both",
    seed=0,
)
print(training.class_names)
images, labels = next(iter(training))
print(images.shape, "from", images.numpy().min(), "to", images.numpy().max())

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Flatten(),
        keras.layers.Dense(10),
    ]
)
model.compile(
    keras.optimizers.Adam(0.02),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(
    training, validation_data=validation, epochs=15, shuffle=False, verbose=0
)
val_accuracy = history.history["val_accuracy"][-1]
print(f"validation images right: {val_accuracy:.2f}")

# 输出：
# Found 300 files belonging to 10 classes.
# Using 240 files for training.
# Using 60 files for validation.
# ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
# (32, 8, 8, 1) from 0.0 to 255.0
# validation images right: 0.95
