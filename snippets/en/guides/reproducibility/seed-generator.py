# Reproducibility
# From docs/en/guides/reproducibility.md#seed-generator

import keras


def draw(seed):
    return keras.random.randint((4,), 0, 100, seed=seed).numpy()


print("number:   ", draw(7), draw(7))
generator = keras.random.SeedGenerator(7)
print("generator:", draw(generator), draw(generator))
print("state:", generator.state.numpy())

# Output:
# number:    [83 72 18 72] [83 72 18 72]
# generator: [83 72 18 72] [89 16 27 72]
# state: [7 2]
