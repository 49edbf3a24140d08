# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#how-it-runs

import keras
import numpy as np


class Counting(keras.Model):
    def __init__(self):
        super().__init__()
        self.line = keras.layers.Dense(1)
        self.calls = 0

    def call(self, inputs):
        self.calls += 1
        return self.line(inputs)


for named in (
    {},
    {"run_eagerly": True},
    {"steps_per_execution": 3},
    {"jit_compile": True},
    {"jit_compile": True, "run_eagerly": True},
):
    told = []
    watch = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: told.append(batch)
    )
    model = Counting()
    model.compile("sgd", "mse", **named)
    many = np.ones((8, 1))
    model.fit(many, many, batch_size=1, verbose=0, callbacks=[watch])
    print(named, "XLA:", model.jit_compile)
    steps = int(model.optimizer.iterations)
    print(f"    {steps} steps, calls: {model.calls}, callbacks after:", *told)

# 输出：
# {} XLA: False
#     8 steps, calls: 3, callbacks after: 0 1 2 3 4 5 6 7
# {'run_eagerly': True} XLA: False
#     8 steps, calls: 9, callbacks after: 0 1 2 3 4 5 6 7
# {'steps_per_execution': 3} XLA: False
#     8 steps, calls: 3, callbacks after: 2 5 8
# {'jit_compile': True} XLA: True
#     8 steps, calls: 3, callbacks after: 0 1 2 3 4 5 6 7
# {'jit_compile': True, 'run_eagerly': True} XLA: False
#     8 steps, calls: 9, callbacks after: 0 1 2 3 4 5 6 7
# UserWarning: If `run_eagerly` is True, then `jit_compile` cannot also be True. Disabling `jit_compile`.
