# 初始化器
# 出自 docs/zh/api/initializers.md#identity-forgets

import keras
from keras import initializers, layers

model = keras.Sequential([keras.Input((2,))])
model.add(layers.Dense(2, kernel_initializer=initializers.Identity(2.0)))
print("configuration:", model.layers[0].kernel_initializer.get_config())
model.save("gain.keras")
for name, made in [
    ("built", model),
    ("loaded", keras.models.load_model("gain.keras")),
    ("cloned", keras.models.clone_model(model)),
]:
    print(f"{name:7}", made.layers[0].kernel.numpy().tolist())

# 输出：
# configuration: {}
# built   [[2.0, 0.0], [0.0, 2.0]]
# loaded  [[2.0, 0.0], [0.0, 2.0]]
# cloned  [[1.0, 0.0], [0.0, 1.0]]
