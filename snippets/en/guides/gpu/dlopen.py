# Use a GPU
# From docs/en/guides/gpu.md#dlopen

import ctypes

try:
    ctypes.CDLL("libcudnn_of_another_version.so.7")
except OSError as error:
    print(error)

# Output:
# libcudnn_of_another_version.so.7: cannot open shared object file: No such file or directory
