# 给模型喂数据
# 出自 docs/zh/guides/data.md#get-file

import keras
from pathlib import Path

image = keras.utils.load_img("digits/0/0.png", color_mode="grayscale")

keras.config.disable_interactive_logging()
address = Path("digits/0/0.png").absolute().as_uri()
path = keras.utils.get_file("zero.png", origin=address, cache_dir=".")
print(Path(path).as_posix(), keras.utils.load_img(path).size)
try:
    keras.utils.get_file(
        "other.png", origin=address, cache_dir=".", file_hash="0" * 64
    )
except ValueError as error:
    print(str(error).split(" The auto")[0])

# 输出：
# datasets/zero.png (8, 8)
# Incomplete or corrupted file detected.
