# 池化层
# 出自 docs/zh/api/layers/pooling.md#adaptive-ends

import numpy as np
from keras import layers

sequence = np.array([1.0, 5.0, 2.0, 4.0, 3.0], dtype="float32").reshape(
    1, 5, 1
)

import signal
import subprocess
import sys

program = """
import numpy as np
from keras import layers

print(layers.AdaptiveMaxPooling1D(1)(np.ones((1, 5, 1))))
"""
ended = subprocess.run(
    [sys.executable, "-c", program], capture_output=True, text=True
)
print(repr(ended.stdout), signal.Signals(-ended.returncode).name)
print("global:", layers.GlobalMaxPooling1D()(sequence).numpy())

# 输出：
# '' SIGFPE
# global: [[5.]]
