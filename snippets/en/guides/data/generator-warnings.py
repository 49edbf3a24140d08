# Feed data to a model
# From docs/en/guides/data.md#generator-warnings

import keras
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


def generate():
    for start in range(0, 100, 20):
        yield x[start : start + 20], y[start : start + 20]


def steps_of_each_epoch(data, **kwargs):
    steps = []
    watch = keras.callbacks.LambdaCallback(
        on_epoch_begin=lambda epoch, logs: steps.append(0),
        on_train_batch_end=lambda batch, logs: steps.append(steps.pop() + 1),
    )
    model = build()
    model.fit(
        data, epochs=3, shuffle=False, verbose=0, callbacks=[watch], **kwargs
    )
    print("steps:", steps, "counted:", int(model.optimizer.iterations))


import warnings

for kwargs in ({}, {"steps_per_epoch": 5}):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        steps_of_each_epoch(generate(), **kwargs)
    ran_out = [one for one in caught if "ran out of data" in str(one.message)]
    print(kwargs, "warnings:", len(ran_out))

# Output:
# steps: [5, 2, 2] counted: 12
# {} warnings: 3
# steps: [5, 0, 2] counted: 9
# {'steps_per_epoch': 5} warnings: 2
