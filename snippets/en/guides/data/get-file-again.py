# Feed data to a model
# From docs/en/guides/data.md#get-file-again

import keras
from pathlib import Path

keras.config.disable_interactive_logging()
Path("page.txt").write_text("old")
address = Path("page.txt").absolute().as_uri()
for text in ("old", "new"):
    Path("page.txt").write_text(text)
    path = keras.utils.get_file("copy.txt", origin=address, cache_dir=".")
    print("on the web:", text, "- read:", Path(path).read_text())

# Output:
# on the web: old - read: old
# on the web: new - read: old
