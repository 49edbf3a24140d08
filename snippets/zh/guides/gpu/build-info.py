# 使用 GPU
# 出自 docs/zh/guides/gpu.md#build-info

import tensorflow as tf

info = tf.sysconfig.get_build_info()
print("built with CUDA:", tf.test.is_built_with_cuda())
for name in ("cuda_version", "cudnn_version"):
    print(f"{name}: {info.get(name)}")

# 输出：
# built with CUDA: True
# cuda_version: 12.5.1
# cudnn_version: 9
