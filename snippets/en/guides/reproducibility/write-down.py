# Reproducibility
# From docs/en/guides/reproducibility.md#write-down

import keras
import numpy as np
import tensorflow as tf
import json
import platform

record = {
    "seed": 0,
    "python": platform.python_version(),
    "machine": platform.machine(),
    "keras": keras.__version__,
    "backend": keras.backend.backend(),
    "tensorflow": tf.__version__,
    "numpy": np.__version__,
    "floatx": keras.config.floatx(),
    "dtype policy": keras.config.dtype_policy().name,
    "devices": [d.device_type for d in tf.config.list_physical_devices()],
}
with open("result.json", "w") as file:
    json.dump(record, file, indent=1)
print(
    len(record),
    "facts beside the result:",
    record["backend"],
    record["floatx"],
)

# Output:
# 10 facts beside the result: tensorflow float32
