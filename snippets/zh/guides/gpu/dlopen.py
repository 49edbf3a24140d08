# 使用 GPU
# 出自 docs/zh/guides/gpu.md#dlopen

import ctypes

try:
    ctypes.CDLL("libcudnn_of_another_version.so.7")
except OSError as error:
    print(error)

# 输出：
# libcudnn_of_another_version.so.7: cannot open shared object file: No such file or directory
