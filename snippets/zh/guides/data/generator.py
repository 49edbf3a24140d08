# 给模型喂数据
# 出自 docs/zh/guides/data.md#generator

import keras
import tensorflow as tf
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


def make_dataset():
    signature = (
        tf.TensorSpec((None, 64), tf.float32),
        tf.TensorSpec((None,), tf.int64),
    )
    return tf.data.Dataset.from_generator(generate, output_signature=signature)


steps_of_each_epoch(generate())
steps_of_each_epoch(make_dataset())

# 输出：
# steps: [5, 2, 2] counted: 12
# steps: [5, 5, 5] counted: 18
# UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
