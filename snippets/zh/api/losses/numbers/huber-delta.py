# 回归损失
# 出自 docs/zh/api/losses/numbers.md#huber-delta

import numpy as np
from keras import losses

errors = np.array([[0.5], [2.0], [-4.0]])
zero = np.zeros_like(errors)
size = abs(errors).ravel()
for delta in [1.0, 3.0, 0.0, -1.0]:
    by_hand = np.where(size <= delta, size**2 / 2, delta * size - delta**2 / 2)
    print(
        f"delta={delta:4}:", losses.huber(zero, errors, delta).numpy(), end=" "
    )
    print("by hand", by_hand)
loss = losses.Huber(delta=3.0, reduction="sum")
print("sum for delta=3:", loss(zero, errors).numpy())

# 输出：
# delta= 1.0: [0.125 1.5   3.5  ] by hand [0.125 1.5   3.5  ]
# delta= 3.0: [0.125 2.    7.5  ] by hand [0.125 2.    7.5  ]
# delta= 0.0: [0. 0. 0.] by hand [0. 0. 0.]
# delta=-1.0: [-1.  -2.5 -4.5] by hand [-1.  -2.5 -4.5]
# sum for delta=3: 9.625
