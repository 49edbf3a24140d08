# Use a GPU
# From docs/en/guides/gpu.md#messages

import tensorflow as tf
import mmap
import pathlib
import textwrap

library = pathlib.Path(tf.sysconfig.get_lib(), "libtensorflow_framework.so.2")
beginnings = [
    b"Could not find cuda drivers on your machine",
    b"Cannot dlopen some GPU libraries",
    b"failed call to cuInit",
    b"Loaded runtime CuDNN library",
    b"Unable to register cuDNN factory",
]
with (
    library.open("rb") as file,
    mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
):
    for beginning in beginnings:
        start = content.find(beginning)
        text = content[start : content.find(b"\0", start)].decode()
        print("-", textwrap.shorten(text, 110) if start >= 0 else "not there")

# Output:
# - Could not find cuda drivers on your machine, GPU will not be used.
# - Cannot dlopen some GPU libraries. Please make sure the missing libraries mentioned above are installed [...]
# - failed call to cuInit:
# - Loaded runtime CuDNN library:
# - Unable to register cuDNN factory:
