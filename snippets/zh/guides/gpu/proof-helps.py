# 使用 GPU
# 出自 docs/zh/guides/gpu.md#proof-helps

import keras
import numpy as np

for kind in (keras.optimizers.SGD, keras.optimizers.Adam):
    for steps in (None, 4):
        optimizer = kind(gradient_accumulation_steps=steps)
        layer = keras.layers.Dense(10)
        layer.build((None, 10))
        optimizer.build(layer.trainable_variables)
        sizes = [int(np.prod(one.shape)) for one in optimizer.variables]
        print(f"{kind.__name__}, accumulating {steps}: keeps {sizes}")
for layer in (keras.layers.Flatten(), keras.layers.GlobalAveragePooling2D()):
    print(layer.name, layer(np.zeros((1, 32, 32, 32))).shape[1])

seen = []
spy = keras.layers.Lambda(lambda x: seen.append(x.shape[0]) or x)
model = keras.Sequential([spy])
model(np.zeros((80, 1)))
print("model(x):", seen)
seen.clear()
model.compile(run_eagerly=True)
model.predict(np.zeros((80, 1)), verbose=0)
print("predict:", seen)

# 输出：
# SGD, accumulating None: keeps [1, 1]
# SGD, accumulating 4: keeps [1, 1, 100, 10]
# Adam, accumulating None: keeps [1, 1, 100, 100, 10, 10]
# Adam, accumulating 4: keeps [1, 1, 100, 10, 100, 100, 10, 10]
# flatten 32768
# global_average_pooling2d 32
# model(x): [80, 80]
# predict: [32, 32, 16]
