# Loops, branches, gradients of your own
# From docs/en/api/ops/control-flow.md#one-branch

from keras import ops


def told(name):
    print(name, "runs")
    return 1.0


ops.cond(True, lambda: told("true_fn"), lambda: told("false_fn"))

# Output:
# true_fn runs
