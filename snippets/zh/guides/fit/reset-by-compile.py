# 用 fit 训练
# 出自 docs/zh/guides/fit.md#reset-by-compile

import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse", run_eagerly=True, steps_per_execution=4)
print(model.loss, model.run_eagerly, model.steps_per_execution)
model.compile("sgd")
print(model.loss, model.run_eagerly, model.steps_per_execution)

# 输出：
# mse True 4
# mse False 1
