# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#get-file

import keras
import contextlib
import io
import os
from unittest import mock

origin = "https://example.com/data.csv"
os.makedirs("present")
# 这里只看路径：不下载，也不建文件夹
download = mock.patch("keras.src.utils.file_utils.urlretrieve")
folders = mock.patch("os.makedirs")
for cache in ("missing", "present"):
    with download, folders, contextlib.redirect_stdout(io.StringIO()):
        path = keras.utils.get_file("data.csv", origin, cache_dir=cache)
    print(f"{cache}: {path}")

# 输出：
# missing: /tmp/.keras/datasets/data.csv
# present: present/datasets/data.csv
