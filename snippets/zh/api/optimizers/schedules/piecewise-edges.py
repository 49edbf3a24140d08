# 学习率调度
# 出自 docs/zh/api/optimizers/schedules.md#piecewise-edges

from keras.optimizers import schedules

stairs = schedules.PiecewiseConstantDecay([100, 200], [0.1, 0.03, 0.01])
halving = schedules.ExponentialDecay(0.1, 100, 0.5, staircase=True)
for step in [99, 100, 101, 200, 201]:
    print(step, f"{float(stairs(step)):.3f} {float(halving(step)):.3f}")
wrong = schedules.PiecewiseConstantDecay([200, 100], [0.1, 0.03, 0.01])
print("falling:", [f"{float(wrong(s)):.2f}" for s in (50, 150, 250)])

# 输出：
# 99 0.100 0.100
# 100 0.100 0.050
# 101 0.030 0.050
# 200 0.030 0.025
# 201 0.010 0.025
# falling: ['0.10', '0.11', '0.01']
