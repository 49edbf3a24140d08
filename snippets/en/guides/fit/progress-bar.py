# Train with fit
# From docs/en/guides/fit.md#progress-bar

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


import contextlib
import io
import re

for options in ({}, {"verbose": "auto"}, {"verbose": 1}, {"verbose": 0}):
    keras.utils.set_random_seed(0)
    model = build()
    model.compile("adam", loss="binary_crossentropy")
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        model.fit(x_train, y_train, **options)
    plain = re.sub(r"\x1b\[\d+m", "", written.getvalue())
    last = re.split(r"[\b\r\n]+", plain.strip())[-1]
    print(options, "ends with")
    print("   ", last or "nothing")

# Output:
# {} ends with
#     14/14 ━━━━━━━━━━━━━━━━━━━━ 1s 4ms/step - loss: 1.0266
# {'verbose': 'auto'} ends with
#     14/14 ━━━━━━━━━━━━━━━━━━━━ 1s 2ms/step - loss: 1.0266
# {'verbose': 1} ends with
#     14/14 ━━━━━━━━━━━━━━━━━━━━ 1s 2ms/step - loss: 1.0266
# {'verbose': 0} ends with
#     nothing
