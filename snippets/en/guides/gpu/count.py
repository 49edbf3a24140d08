# Use a GPU
# From docs/en/guides/gpu.md#count

import keras
import matplotlib.pyplot as plt
import numpy as np

model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
        keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10),
    ]
)
optimizer = keras.optimizers.Adam()
optimizer.build(model.trainable_variables)
megabyte = 4 / 1024**2  # four bytes for each float32
weights = model.count_params() * megabyte
kept = sum(int(np.prod(one.shape)) for one in optimizer.variables) * megabyte
outputs = [int(np.prod(layer.output.shape[1:])) for layer in model.layers]
sample = sum(outputs) * megabyte
print(f"weights {weights:.1f} MB, gradients as many, Adam {kept:.1f} MB")
print("outputs of one sample:", outputs, f"= {sample:.2f} MB")
sizes = [1, 32, 128, 512]
totals = [2 * weights + kept + size * sample for size in sizes]
for size, total in zip(sizes, totals):
    print(f"batch {size:3}: {total:6.0f} MB")

plt.figure(figsize=(4.5, 2.6), layout="constrained")
fixed = 2 * weights + kept
plt.bar(range(4), [fixed] * 4, label="weights, gradients, Adam")
plt.bar(
    range(4), [total - fixed for total in totals], bottom=fixed, label="outputs"
)
plt.xticks(range(4), sizes)
plt.xlabel("batch size")
plt.ylabel("MB")
plt.legend()
plt.show()

# Output:
# weights 8.0 MB, gradients as many, Adam 16.1 MB
# outputs of one sample: [131072, 131072, 32768, 32768, 64, 10] = 1.25 MB
# batch   1:     33 MB
# batch  32:     72 MB
# batch 128:    192 MB
# batch 512:    672 MB
