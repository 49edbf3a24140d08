# Save, load, export
# From docs/en/guides/saving.md#dropout-begins-anew

import keras
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")

dropout = keras.layers.Dropout(0.5)
noisy = keras.Sequential([keras.Input((4,)), dropout])
noisy(flowers, training=True)
noisy.save("noisy.keras")
again = keras.models.load_model("noisy.keras").layers[0]
states = [part.seed_generator.state.numpy() for part in (dropout, again)]
print("draws so far:", *(draws for _, draws in states))
print("different seeds:", len({int(seed) for seed, _ in states}))

# Output:
# draws so far: 1 0
# different seeds: 2
