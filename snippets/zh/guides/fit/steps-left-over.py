# 用 fit 训练
# 出自 docs/zh/guides/fit.md#steps-left-over

import keras
import numpy as np

x = np.ones((6, 1))
seen = []
watch = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: seen.append(batch)
)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", loss="mse", steps_per_execution=4)
model.fit(x, x, batch_size=1, verbose=0, callbacks=[watch])
print("batches:", seen, "steps:", int(model.optimizer.iterations))

# 输出：
# batches: [3, 7] steps: 6
