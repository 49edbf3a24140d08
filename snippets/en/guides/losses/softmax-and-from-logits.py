# Losses
# From docs/en/guides/losses.md#softmax-and-from-logits

import keras
from keras import losses
from sklearn.datasets import load_iris

iris = load_iris()


def train(activation=None, **options):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, activation=activation)]
    )
    loss = losses.SparseCategoricalCrossentropy(**options)
    model.compile(keras.optimizers.Adam(0.1), loss=loss, metrics=["accuracy"])
    for _ in range(60):
        model.train_on_batch(iris.data, iris.target)
    return model.evaluate(iris.data, iris.target, verbose=0)[1]


right = train("softmax", from_logits=True)
print(f"softmax, from_logits=True: {right:.2f}")

# Output:
# softmax, from_logits=True: 0.97
# UserWarning: "`sparse_categorical_crossentropy` received `from_logits=True`, but the `output` argument was produced by a Softmax activation and thus does not represent logits. Was this intended?
