# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#mean-and-sum

import numpy as np
from keras import metrics

values, weights = np.array([[1.0, 3.0], [5.0, 7.0]]), np.array([3.0, 1.0])
each = np.array([[1.0, 1.0], [0.0, 2.0]])
for label, given, by_hand in [
    ("none", None, (4, 16)),
    ("one a row", weights, ((3 * 2 + 1 * 6) / 4, 3 * 4 + 1 * 12)),
    ("one each", each, ((1 + 3 + 14) / 4, 1 + 3 + 14)),
    ("all 0", np.zeros(2), (0, 0)),
]:
    mean, total = metrics.Mean(), metrics.Sum()
    mean.update_state(values, sample_weight=given)
    total.update_state(values, sample_weight=given)
    print(
        f"{label:10} mean {mean.result():5.2f}, sum {total.result():5.2f}, by hand {by_hand}"
    )
print(
    "nothing:  ", metrics.Mean().result().numpy(), metrics.Mean()([]).numpy()
)
print("with a nan:", metrics.Mean()([1.0, np.nan]).numpy())

# 输出：
# none       mean  4.00, sum 16.00, by hand (4, 16)
# one a row  mean  3.00, sum 24.00, by hand (3.0, 24)
# one each   mean  4.50, sum 18.00, by hand (4.5, 18)
# all 0      mean  0.00, sum  0.00, by hand (0, 0)
# nothing:   0.0 0.0
# with a nan: nan
