# Use a GPU
# From docs/en/guides/gpu.md#accumulate

import keras


from sklearn.datasets import load_digits

digits = load_digits()
x, y = digits.data[:320].astype("float32") / 16, digits.target[:320]


def trained(batch_size, steps, *first):
    keras.utils.set_random_seed(0)
    layers = [keras.Input((64,)), *first, keras.layers.Dense(10)]
    model = keras.Sequential(layers)
    model.compile(
        keras.optimizers.SGD(0.1, gradient_accumulation_steps=steps),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    model.fit(x, y, batch_size=batch_size, shuffle=False, verbose=0)
    return model.evaluate(x, y, verbose=0)


for batch_size, steps in [(32, None), (8, 4), (8, None)]:
    plain = trained(batch_size, steps)
    normalized = trained(batch_size, steps, keras.layers.BatchNormalization())
    print(f"batch {batch_size:2}, steps {steps}: {plain:.4f}", end=", ")
    print(f"with BatchNormalization {normalized:.2f}")

# Output:
# batch 32, steps None: 2.1368, with BatchNormalization 1.82
# batch  8, steps 4: 2.1368, with BatchNormalization 1.79
# batch  8, steps None: 1.5811, with BatchNormalization 1.13
