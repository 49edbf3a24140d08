# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#several-inputs

import keras
import tensorflow as tf
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]


class OwnStep(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred)


def build(model_class, optimizer=None):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((10,))
    hidden = keras.layers.Dense(16, activation="relu")(inputs)
    hidden = keras.layers.Dropout(0.2)(hidden)
    model = model_class(inputs, keras.layers.Dense(1)(hidden))
    optimizer = optimizer or keras.optimizers.SGD(0.05)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model


class UnweightedMean(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.metrics[0].update_state(loss)
        return self.compute_metrics(x, y, y_pred)


for model_class in (keras.Model, OwnStep, UnweightedMean):
    candidate = build(model_class)
    history = candidate.fit(x, y, batch_size=400, shuffle=False, verbose=0)


class TwoInputs(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        samples = tf.shape(tf.nest.flatten(x)[0])[0]
        self.metrics[0].update_state(loss, sample_weight=samples)
        return self.compute_metrics(x, y, y_pred)


def two_inputs(model_class):
    keras.utils.set_random_seed(0)
    inputs = {name: keras.Input((5,), name=name) for name in "ab"}
    both = keras.layers.Concatenate()(list(inputs.values()))
    model = model_class(inputs, keras.layers.Dense(1)(both))
    model.compile(optimizer="sgd", loss="mse")
    return model


halves = {"a": x[:, :5], "b": x[:, 5:]}
for model_class in (keras.Model, TwoInputs, OwnStep):
    try:
        history = two_inputs(model_class).fit(halves, y, verbose=0).history
        print(f"{model_class.__name__:9} {history['loss'][0]:.4f}")
    except TypeError as error:
        print(f"{model_class.__name__:9} raises {type(error).__name__}")
print("of a list:", int(tf.shape(list(halves.values()))[0]))

# 输出：
# Model     1.0959
# TwoInputs 1.0959
# OwnStep   raises TypeError
# of a list: 2
