# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#rows-out-of-batch

import keras
import numpy as np
from keras import optimizers

keras.utils.set_random_seed(0)
layers = keras.layers
reader = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Embedding(9, 3, name="embedding"),
        layers.Conv1D(2, 2, name="convolution"),
        layers.Flatten(),
        layers.Dense(2, name="middle"),
        layers.Dense(1, name="head"),
    ]
)
for options in [{}, {"exclude_layers": ["head"], "exclude_embeddings": False}]:
    muon = optimizers.Muon(**options)
    muon.build(reader.trainable_variables)
    with_adam = {v.name for v in muon.variables if "velocity" in v.name}
    for weight in reader.trainable_variables:
        path = weight.path.replace("/", "_") + "_velocity"
        rule = "Adam" if path in with_adam else "Muon"
        place = weight.path.partition("/")[2]

for made in [
    optimizers.SGD(0.1),
    optimizers.RMSprop(0.1),
    optimizers.SGD(0.1, momentum=0.9),
    optimizers.Adam(0.1),
    optimizers.Lion(0.1),
]:
    rows = layers.Embedding(2, 1, embeddings_initializer="ones")
    model = keras.Sequential([keras.Input((1,)), rows, layers.Flatten()])
    model.compile(made, loss="mse", run_eagerly=True)
    places = []
    for word in [0, 1, 1]:
        model.train_on_batch(np.array([[word]]), np.zeros((1, 1)))
        places.append(round(rows.get_weights()[0][0, 0].item(), 3))
    print(f"{type(made).__name__:8} row 0 in use, then twice not:", places)

# 输出：
# SGD      row 0 in use, then twice not: [0.8, 0.8, 0.8]
# RMSprop  row 0 in use, then twice not: [0.684, 0.684, 0.684]
# SGD      row 0 in use, then twice not: [0.8, 0.62, 0.458]
# Adam     row 0 in use, then twice not: [0.9, 0.833, 0.781]
# Lion     row 0 in use, then twice not: [0.9, 0.8, 0.7]
