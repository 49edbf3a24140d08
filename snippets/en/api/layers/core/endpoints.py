# Core layers
# From docs/en/api/layers/core.md#endpoints

import keras
import numpy as np
from keras import layers

archive = keras.export.ExportArchive()
two = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
archive.track(two)
signature = [keras.InputSpec(shape=(None, 2), dtype="float32")]
archive.add_endpoint("serve", lambda x: two(x), signature)
archive.add_endpoint("double", lambda x: 2 * two(x), signature)
archive.write_out("both", verbose=False)
ones = np.ones((1, 2), "float32")
for options in [{}, {"call_endpoint": "double"}]:
    layer = layers.TFSMLayer("both", **options)
    print(options, f"{(layer(ones) / two(ones)).numpy().item():.1f}")
for dtype in ["float32", "float64"]:
    layer = layers.TFSMLayer("both", name="served", dtype=dtype)
    print(layer.name, layer.compute_dtype, end=" ")
    try:
        print(layer(ones).dtype.name)
    except Exception as error:
        print(type(error).__name__)

# Output:
# {} 1.0
# {'call_endpoint': 'double'} 2.0
# served float32 float32
# served float64 TypeError
