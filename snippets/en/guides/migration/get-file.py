# From Keras 2 to today
# From docs/en/guides/migration.md#get-file

import keras
import contextlib
import io
import os
from unittest import mock

origin = "https://example.com/data.csv"
os.makedirs("present")
# Only the path matters here: nothing is downloaded, no folder made.
download = mock.patch("keras.src.utils.file_utils.urlretrieve")
folders = mock.patch("os.makedirs")
for cache in ("missing", "present"):
    with download, folders, contextlib.redirect_stdout(io.StringIO()):
        path = keras.utils.get_file("data.csv", origin, cache_dir=cache)
    print(f"{cache}: {path}")

# Output:
# missing: /tmp/.keras/datasets/data.csv
# present: present/datasets/data.csv
