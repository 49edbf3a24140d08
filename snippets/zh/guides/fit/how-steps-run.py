# 用 fit 训练
# 出自 docs/zh/guides/fit.md#how-steps-run

import keras
import numpy as np


class Counted(keras.layers.Layer):
    def call(self, inputs):
        self.calls = getattr(self, "calls", 0) + 1
        return inputs


x = np.linspace(0, 1, 8)[:, None]
settings = [{}, {"jit_compile": True}, {"run_eagerly": True}]
for kwargs in settings + [{"steps_per_execution": 4}]:
    seen = []
    watch = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: seen.append(batch)
    )
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([Counted(), dense])
    model.compile("sgd", loss="mse", **kwargs)
    model.fit(
        x, 3 * x, batch_size=2, epochs=5, verbose=0, callbacks=[watch]
    )
    calls = model.layers[0].calls
    print(kwargs, "steps:", int(model.optimizer.iterations), end=", ")
    print(f"callbacks: {len(seen)}, calls: {calls}")

# 输出：
# {} steps: 20, callbacks: 20, calls: 3
# {'jit_compile': True} steps: 20, callbacks: 20, calls: 3
# {'run_eagerly': True} steps: 20, callbacks: 20, calls: 21
# {'steps_per_execution': 4} steps: 20, callbacks: 5, calls: 3
