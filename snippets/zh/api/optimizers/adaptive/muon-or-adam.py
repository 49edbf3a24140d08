# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#muon-or-adam

import keras
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
    print(options)
    for weight in reader.trainable_variables:
        path = weight.path.replace("/", "_") + "_velocity"
        rule = "Adam" if path in with_adam else "Muon"
        place = weight.path.partition("/")[2]
        print(f"    {rule} {place} {tuple(weight.shape)}")

# 输出：
# {}
#     Adam embedding/embeddings (9, 3)
#     Adam convolution/kernel (2, 3, 2)
#     Adam convolution/bias (2,)
#     Muon middle/kernel (6, 2)
#     Adam middle/bias (2,)
#     Muon head/kernel (2, 1)
#     Adam head/bias (1,)
# {'exclude_layers': ['head'], 'exclude_embeddings': False}
#     Muon embedding/embeddings (9, 3)
#     Adam convolution/kernel (2, 3, 2)
#     Adam convolution/bias (2,)
#     Muon middle/kernel (6, 2)
#     Adam middle/bias (2,)
#     Adam head/kernel (2, 1)
#     Adam head/bias (1,)
