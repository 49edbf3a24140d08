# 优化器
# 出自 docs/zh/guides/optimizers.md#state

import keras
import numpy as np
from keras import optimizers
from sklearn.datasets import load_diabetes

diabetes = load_diabetes()
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((10,)), keras.layers.Dense(1, name="linear")]
)
model.compile(optimizers.Adam(0.5, clipnorm=1.0), loss="mse")
model.fit(diabetes.data, diabetes.target, epochs=2, verbose=0)
config = model.optimizer.get_config()
twin = optimizers.Adam.from_config(config)
print("settings:", config["learning_rate"], twin.clipnorm)
print("iterations:", int(twin.iterations))

model.save("diabetes.keras")
loaded = keras.models.load_model("diabetes.keras")
print("iterations, loaded:", int(loaded.optimizer.iterations))
pairs = zip(loaded.optimizer.variables, model.optimizer.variables)
for variable, saved in pairs:
    norms = [np.linalg.norm(one.numpy()) for one in (saved, variable)]
    print(f"{variable.name:23} saved {norms[0]:.3g}, loaded {norms[1]:.3g}")

twin.build(model.trainable_variables)
twin.set_weights([variable.numpy() for variable in model.optimizer.variables])
print("iterations, copied:", int(twin.iterations))

# 输出：
# settings: 0.5 1.0
# iterations: 0
# iterations, loaded: 28
# iteration               saved 28, loaded 28
# learning_rate           saved 0.5, loaded 0.5
# linear_kernel_momentum  saved 0.675, loaded 0.675
# linear_kernel_velocity  saved 0.00977, loaded 0.00977
# linear_bias_momentum    saved 0.948, loaded 0.948
# linear_bias_velocity    saved 0.0278, loaded 0.0278
# iterations, copied: 28
