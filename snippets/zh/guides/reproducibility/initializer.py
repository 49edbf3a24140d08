# 可复现性
# 出自 docs/zh/guides/reproducibility.md#initializer

import keras


def equal_weights(one, two):
    layers = [keras.layers.Dense(4, kernel_initializer=i) for i in (one, two)]
    for layer in layers:
        layer.build((None, 4))
    equal = layers[0].kernel.numpy() == layers[1].kernel.numpy()
    return f"{equal.sum()} of {equal.size} weights equal"


shared = keras.initializers.GlorotUniform()
print("one object:       ", equal_weights(shared, shared))
print("two objects:      ", equal_weights("glorot_uniform", "glorot_uniform"))
numbered = [keras.initializers.GlorotUniform(seed=1) for _ in range(2)]
print("two with one seed:", equal_weights(*numbered))
moving = keras.initializers.GlorotUniform(seed=keras.random.SeedGenerator(1))
print("one, moving seed: ", equal_weights(moving, moving))

# 输出：
# one object:        16 of 16 weights equal
# two objects:       0 of 16 weights equal
# two with one seed: 16 of 16 weights equal
# one, moving seed:  0 of 16 weights equal
