# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#one-axis

import numpy as np
from keras import metrics

batches = [([0.0, 0.0, 0.0], [1.0, 1.0, 1.0]), ([0.0], [3.0])]
for metric in [metrics.MeanAbsoluteError(), metrics.RootMeanSquaredError()]:
    for shape in [(-1,), (-1, 1)]:
        metric.reset_state()
        for given in batches:
            metric.update_state(*(np.reshape(part, shape) for part in given))
        print(
            f"{metric.name} {shape}: {metric.result():.3f}, counted {metric.count.numpy():.0f}"
        )
print("by hand:", (1 + 1 + 1 + 3) / 4, np.sqrt((1 + 1 + 1 + 9) / 4).round(3))

# 输出：
# mean_absolute_error (-1,): 2.000, counted 2
# mean_absolute_error (-1, 1): 1.500, counted 4
# root_mean_squared_error (-1,): 1.732, counted 4
# root_mean_squared_error (-1, 1): 1.732, counted 4
# by hand: 1.5 1.732
