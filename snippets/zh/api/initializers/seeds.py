# 初始化器
# 出自 docs/zh/api/initializers.md#seeds

import keras
from keras import initializers, layers


def two_layers(name, first, second):
    kernels = []
    for initializer in [first, second]:
        layer = layers.Dense(1, kernel_initializer=initializer, use_bias=False)
        layer.build((None, 3))
        kernels.append(layer.kernel.numpy().ravel().round(3))
    print(f"{name:15}", *kernels)


keras.utils.set_random_seed(0)
shared = initializers.HeNormal()
two_layers("one object", shared, shared)
two_layers("equal seeds", initializers.HeNormal(seed=1), initializers.HeNormal(seed=1))
two_layers("no seeds", initializers.HeNormal(), initializers.HeNormal())
two_layers("strings", "he_normal", "he_normal")
generator = initializers.HeNormal(seed=keras.random.SeedGenerator(1))
two_layers("SeedGenerator", generator, generator)
keras.utils.set_random_seed(0)
two_layers("from the start", initializers.HeNormal(), "he_normal")

# 输出：
# one object      [ 0.996 -0.387  0.342] [ 0.996 -0.387  0.342]
# equal seeds     [ 0.118 -0.458  0.586] [ 0.118 -0.458  0.586]
# no seeds        [ 1.318  0.46  -1.353] [ 0.417  0.738 -0.045]
# strings         [-1.348 -0.111  0.635] [1.086 0.428 0.675]
# SeedGenerator   [ 0.118 -0.458  0.586] [1.546 1.268 0.723]
# from the start  [ 0.996 -0.387  0.342] [ 1.318  0.46  -1.353]
