# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#strings-in-compile

import keras
import numpy as np

model = keras.Sequential([keras.Input((3,)), keras.layers.Softmax()])
for name in ["acc", "accuracy"]:
    model.compile(loss="mse", metrics=[name])
    model.evaluate(np.eye(3), np.eye(3), verbose=0)
    print(f"{name}: {type(model.metrics[1].metrics[0]).__name__}")

# 输出：
# acc: CategoricalAccuracy
# accuracy: CategoricalAccuracy
