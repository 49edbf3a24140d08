# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#moves-by-hand

import numpy as np
from keras import layers


five = np.arange(25, dtype="float32").reshape(1, 5, 5, 1)
y, x = np.mgrid[:5, :5].astype("float32")
constant = {"fill_mode": "constant", "fill_value": -1}


def compare(name, layer, v, u):
    inside = (v >= 0) & (v <= 4) & (u >= 0) & (u <= 4)
    by_hand = np.where(inside, 5 * v + u, -1)
    result = layer(five, training=True).numpy()[0, ..., 0]
    np.testing.assert_allclose(result, by_hand, atol=1e-3)
    print(name)
    print(by_hand)


compare(
    "a quarter turn",
    layers.RandomRotation((0.25, 0.25), **constant),
    v=x,
    u=4 - y,
)
compare(
    "down by 1, right by 2",
    layers.RandomTranslation((0.2, 0.2), (0.4, 0.4), **constant),
    v=y - 1,
    u=x - 2,
)
compare(
    "twice as far",
    layers.RandomZoom((1.0, 1.0), **constant),
    v=2 + 2 * (y - 2),
    u=2 + 2 * (x - 2),
)
compare(
    "twice as near",
    layers.RandomZoom((-0.5, -0.5), **constant),
    v=2 + (y - 2) / 2,
    u=2 + (x - 2) / 2,
)
shear = layers.RandomShear((1.0, 1.0), seed=0, **constant)
compare("sheared", shear, v=y, u=x + y)

# 输出：
# a quarter turn
# [[ 4.  9. 14. 19. 24.]
#  [ 3.  8. 13. 18. 23.]
#  [ 2.  7. 12. 17. 22.]
#  [ 1.  6. 11. 16. 21.]
#  [ 0.  5. 10. 15. 20.]]
# down by 1, right by 2
# [[-1. -1. -1. -1. -1.]
#  [-1. -1.  0.  1.  2.]
#  [-1. -1.  5.  6.  7.]
#  [-1. -1. 10. 11. 12.]
#  [-1. -1. 15. 16. 17.]]
# twice as far
# [[-1. -1. -1. -1. -1.]
#  [-1.  0.  2.  4. -1.]
#  [-1. 10. 12. 14. -1.]
#  [-1. 20. 22. 24. -1.]
#  [-1. -1. -1. -1. -1.]]
# twice as near
# [[ 6.   6.5  7.   7.5  8. ]
#  [ 8.5  9.   9.5 10.  10.5]
#  [11.  11.5 12.  12.5 13. ]
#  [13.5 14.  14.5 15.  15.5]
#  [16.  16.5 17.  17.5 18. ]]
# sheared
# [[ 0.  1.  2.  3.  4.]
#  [ 6.  7.  8.  9. -1.]
#  [12. 13. 14. -1. -1.]
#  [18. 19. -1. -1. -1.]
#  [24. -1. -1. -1. -1.]]
