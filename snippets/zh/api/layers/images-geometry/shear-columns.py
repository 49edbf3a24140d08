# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#shear-columns

import numpy as np
from keras import layers

square = np.arange(25, dtype="float32").reshape(5, 5)
for seed in [0, 1]:
    shear = layers.RandomShear(
        y_factor=(0.5, 0.5), fill_mode="nearest", seed=seed
    )
    result = shear(square.reshape(1, 5, 5, 1), training=True).numpy()
    print("column 2, Keras:", result[0, :, 2, 0])
rows = np.arange(5)
print("one down by hand:", square[(rows - 1).clip(0), 2])
print("one up by hand:  ", square[(rows + 1).clip(max=4), 2])

# 输出：
# column 2, Keras: [ 7. 12. 17. 22. 22.]
# column 2, Keras: [ 2.  2.  7. 12. 17.]
# one down by hand: [ 2.  2.  7. 12. 17.]
# one up by hand:   [ 7. 12. 17. 22. 22.]
