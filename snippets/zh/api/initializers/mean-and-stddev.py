# 初始化器
# 出自 docs/zh/api/initializers.md#mean-and-stddev

from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


for name in ["random_normal", "truncated_normal"]:
    values = draw(name, (1000, 1000), mean=3.0, stddev=2.0)
    print(f"{name:16} mean {values.mean():.2f}, std {values.std():.2f},", end="")
    print(f" from {values.min():.2f} to {values.max():.2f}")

# 输出：
# random_normal    mean 3.00, std 2.00, from -6.44 to 13.46
# truncated_normal mean 3.00, std 1.76, from -1.00 to 7.00
