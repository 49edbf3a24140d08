# Model: the other methods
# From docs/en/api/models/methods.md#make-functions

import keras
import numpy as np


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])

model = line(rate=0.0)
made = [model.train_function, model.test_function, model.predict_function]
print("after compile:", made)
print("makes:", model.make_train_function(), end=", ")
print("again:", model.make_train_function() is model.train_function)
made = model.train_function
batches = iter([(x, y), (x[:1], y[:1])])
for _ in range(2):
    logs = model.train_function(batches)
    print("a step:", {key: float(value) for key, value in logs.items()})
model.train_step = lambda data: {"loss": 7.0}
for force in (False, True):
    model.make_train_function(force=force)
    loss = model.fit(x, y, verbose=0).history["loss"]
    print(f"force={force}:", loss, end=", ")
    print("a new one:", model.train_function is not made)
model.evaluate(x, y, verbose=0)
model.predict(x, verbose=0)
model.test_step = lambda data: {"loss": 8.0}
model.predict_step = lambda data: 9.0 * data
for force in (False, True):
    model.make_test_function(force=force)
    model.make_predict_function(force=force)
    print(f"force={force}:", model.evaluate(x, y, verbose=0), end=" ")
    print(model.predict(x, verbose=0).tolist())
model.compile("sgd", "mse")
made = [model.train_function, model.test_function, model.predict_function]
print("compiled again:", made)
two_steps = line(rate=0.0, steps_per_execution=2)
two_steps.make_train_function()
batches = iter([(x, y), (x[:1], y[:1])])
two_steps.train_function(batches)
print("steps_per_execution=2, batches left:", len(list(batches)))

# Output:
# after compile: [None, None, None]
# makes: None, again: True
# a step: {'loss': 5.0, 'mae': 2.0}
# a step: {'loss': 3.6666667461395264, 'mae': 1.6666666269302368}
# force=False: [5.0], a new one: False
# force=True: [7.0], a new one: True
# force=False: [5.0, 2.0] [[1.0], [3.0]]
# force=True: 8.0 [[9.0], [27.0]]
# compiled again: [None, None, None]
# steps_per_execution=2, batches left: 0
