# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#integers-by-hand

import numpy as np
from keras import layers

codes = [500, 700, 700, -3, 500, 500, -1]
lookup = layers.IntegerLookup()
lookup.adapt(codes)
print("vocabulary:", [int(code) for code in lookup.get_vocabulary()])
print("numbers:   ", lookup([500, 700, -3, -1, 12]).numpy())
unknown = np.array([90, 91, 92, 93])
for method in ["floormod", "farmhash"]:
    places = layers.IntegerLookup(
        vocabulary=[500], num_oov_indices=3, oov_method=method
    )
    print(f"{method:9}", places(unknown).numpy())
print("by hand  ", unknown % 3)
back = layers.IntegerLookup(vocabulary=[500, 700], invert=True)
print("back:", back([1, 2, 0]).numpy())
for make in [
    lambda: layers.IntegerLookup(vocabulary=[500], salt=1),
    lambda: layers.IntegerLookup(vocabulary=[500], vocabulary_dtype="int32"),
]:
    try:
        make()
    except ValueError as error:
        print(error)

# 输出：
# vocabulary: [-1, 500, 700, -3]
# numbers:    [1 2 3 0 0]
# floormod  [0 1 2 0]
# farmhash  [0 0 0 1]
# by hand   [0 1 2 0]
# back: [500 700  -1]
# `salt` can only be used when `oov_method='farmhash'`. Received: oov_method=floormod
# Only `vocabulary_dtype='int64'` is supported at this time. Received: vocabulary_dtype=int32
