# Feed data to a model
# From docs/en/guides/data.md#get-file-again

import keras
import hashlib
from pathlib import Path

keras.config.disable_interactive_logging()
Path("page.txt").write_text("old")
address = Path("page.txt").absolute().as_uri()
for text in ("old", "new"):
    Path("page.txt").write_text(text)
    path = keras.utils.get_file("copy.txt", origin=address, cache_dir=".")
    print("on the web:", text, "- read:", Path(path).read_text())
path = keras.utils.get_file(
    "copy.txt", origin=address, cache_dir=".", force_download=True
)
print("force_download=True - read:", Path(path).read_text())
Path(path).write_text("old")
path = keras.utils.get_file(
    "copy.txt",
    origin=address,
    cache_dir=".",
    file_hash=hashlib.sha256(b"new").hexdigest(),
)
print("file_hash - read:", Path(path).read_text())

# Output:
# on the web: old - read: old
# on the web: new - read: old
# force_download=True - read: new
# file_hash - read: new
