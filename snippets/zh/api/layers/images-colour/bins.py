# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#bins

import numpy as np
from keras import layers

greys = np.array([0.0, 40, 80, 120, 160, 200, 240, 255], dtype="float32")
for bins in [256, 8, 4, 2]:
    layer = layers.Equalization(bins=bins)
    at = (greys / 255 * (bins - 1)).astype(int)
    up_to = np.bincount(at, minlength=bins).cumsum()
    by_hand = 255 * (up_to[at] - up_to[0]) / (len(greys) - up_to[0])
    print(bins, "Keras  ", layer(greys.reshape(2, 4, 1)).numpy().ravel())
    print(bins, "by hand", by_hand.round())

# 输出：
# 256 Keras   [  0.  36.  73. 109. 146. 182. 219. 255.]
# 256 by hand [  0.  36.  73. 109. 146. 182. 219. 255.]
# 8 Keras   [  0.  36.  73. 109. 146. 182. 219. 255.]
# 8 by hand [  0.  36.  73. 109. 146. 182. 219. 255.]
# 4 Keras   [  0.   0.   0. 102. 102. 204. 204. 255.]
# 4 by hand [  0.   0.   0. 102. 102. 204. 204. 255.]
# 2 Keras   [  0.   0.   0.   0.   0.   0.   0. 255.]
# 2 by hand [  0.   0.   0.   0.   0.   0.   0. 255.]
