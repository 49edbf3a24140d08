# Another backend
# From docs/en/guides/backends.md#across

from pathlib import Path

Path("digits.py").write_text("""\
import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
generator = np.random.default_rng(0)  # the same weights on each backend
model.set_weights(
    [generator.normal(0, 0.1, w.shape) for w in model.get_weights()]
)
model.compile(
    "adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
)
history = model.fit(x, digits.target, epochs=3, shuffle=False, verbose=0)
print("backend:", keras.config.backend())
for name, values in history.history.items():
    print(f"{name:8}", [f"{value:.4f}" for value in values])
model.save(f"{keras.config.backend()}.keras")
""", encoding="utf-8")
import subprocess

commands = """\
KERAS_BACKEND=tensorflow python digits.py 2> log.txt
"""
subprocess.run(["bash", "-c", commands], capture_output=True)

import subprocess

commands = """\
KERAS_BACKEND=jax python digits.py 2> log.txt
"""
subprocess.run(["bash", "-c", commands], capture_output=True)

import keras
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:3].astype("float32") / 16
for name in ("jax", "tensorflow"):
    model = keras.models.load_model(f"{name}.keras")
    best = np.max(model.predict(x, verbose=0), axis=1)
    print(f"{name:10} on {keras.config.backend()}:", best.round(3))

# Output:
# jax        on tensorflow: [0.57  0.532 0.186]
# tensorflow on tensorflow: [0.57  0.532 0.186]
