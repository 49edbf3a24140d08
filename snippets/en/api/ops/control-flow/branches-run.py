# Loops, branches, gradients of your own
# From docs/en/api/ops/control-flow.md#branches-run

from keras import ops

for number in -2.0, 3.0:
    taken = ops.cond(number > 0, lambda: number * 10, lambda: -number)
    print(number, "->", float(taken))
steps = [lambda x: x + 1, lambda x: x * 10, lambda x: x**2]
for index in -1, 0, 1, 2, 9:
    print(index, "->", float(ops.switch(index, steps, ops.array(7.0))))

# Output:
# -2.0 -> 2.0
# 3.0 -> 30.0
# -1 -> 8.0
# 0 -> 8.0
# 1 -> 70.0
# 2 -> 49.0
# 9 -> 49.0
