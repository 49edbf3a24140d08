# Losses for numbers
# From docs/en/api/losses/numbers.md#saved-without

import numpy as np
from keras import losses
import keras


@keras.saving.register_keras_serializable(package="guide")
class KeptHuber(losses.Huber):
    def __init__(self, delta=1.0, **kwargs):
        super().__init__(delta, **kwargs)
        self.delta = delta

    def get_config(self):
        return {**super().get_config(), "delta": self.delta}


far, zero = np.array([[10.0]]), np.array([[0.0]])
print("by hand, delta=3 and 1:", 3 * 10 - 3**2 / 2, 1 * 10 - 1**2 / 2)
for loss in [losses.Huber(delta=3.0), KeptHuber(delta=3.0)]:
    model = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
    model.compile("sgd", loss=loss)
    before = model.evaluate(far, zero, verbose=0)
    model.save("huber.keras")
    loaded = keras.models.load_model("huber.keras")
    after = loaded.evaluate(far, zero, verbose=0)
    print(f"{type(loss).__name__:9} before {before}, after {after}")
turned = losses.CosineSimilarity(axis=0)
again = losses.CosineSimilarity.from_config(turned.get_config())
square = np.array([[2.0, 0.0], [1.0, 0.0]]), np.array([[1.0, 1.0], [0.0, 1.0]])
print(
    "axis=0:", f"{turned(*square):.2f}", "made again:", f"{again(*square):.2f}"
)

# Output:
# by hand, delta=3 and 1: 25.5 9.5
# Huber     before 25.5, after 9.5
# KeptHuber before 25.5, after 25.5
# axis=0: -0.45 made again: -0.35
