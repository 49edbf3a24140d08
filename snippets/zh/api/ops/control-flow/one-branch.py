# 循环、分支与自定义梯度
# 出自 docs/zh/api/ops/control-flow.md#one-branch

from keras import ops


def told(name):
    print(name, "runs")
    return 1.0


ops.cond(True, lambda: told("true_fn"), lambda: told("false_fn"))

# 输出：
# true_fn runs
