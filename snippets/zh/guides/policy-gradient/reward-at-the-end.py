# 策略梯度
# 出自 docs/zh/guides/policy-gradient.md#reward-at-the-end

import numpy as np


def returns_of(rewards, discount):
    returns, total = np.zeros_like(rewards), 0.0
    for step in reversed(range(len(rewards))):
        total = rewards[step] + discount * total
        returns[step] = total
    return returns


print(returns_of(np.array([0.0, 0.0, 1.0]), discount=0.5))

# 输出：
# [0.25 0.5  1.  ]
