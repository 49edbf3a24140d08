# From Keras 2 to today
# From docs/en/guides/migration.md#get-file-extract

import keras
import contextlib
import io
import os
import pathlib
import tarfile

pathlib.Path("petals.txt").write_text("5.1 3.5")
with tarfile.open("flowers.tgz", "w:gz") as archive:
    archive.add("petals.txt", "flowers/petals.txt")
origin = pathlib.Path("flowers.tgz").resolve().as_uri()
os.makedirs("cache")
with contextlib.redirect_stdout(io.StringIO()):
    path = keras.utils.get_file(
        "flowers", origin, extract=True, cache_dir="cache"
    )
print(path)
print(
    [str(file.relative_to(path)) for file in pathlib.Path(path).rglob("*.txt")]
)

# Output:
# cache/datasets/flowers
# ['flowers/petals.txt']
