# 核心层
# 出自 docs/zh/api/layers/core.md#jax-layer

import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


import jax
import jax.numpy as jnp


def affine(params, inputs):
    return jnp.dot(inputs, params["w"]) + params["b"]


def begin(rng, inputs):
    w = jax.random.normal(rng, (inputs.shape[-1], 2))
    return {"w": w, "b": jnp.zeros(2)}


keras.utils.set_random_seed(0)
two = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")
given = {"w": np.eye(2, dtype="float32"), "b": np.ones(2, dtype="float32")}
layer = layers.JaxLayer(affine, params=given)
print("Keras:  ", layer(two).numpy().tolist())
print("by hand:", (two @ given["w"] + given["b"]).tolist())
first, same, other = [
    layers.JaxLayer(affine, begin, seed=seed)(two).numpy()
    for seed in [0, 0, 1]
]
for one in (same, other):
    print(f"apart by {abs(first - one).max():.2f}", end=" ")
print("with seeds 0 and 0, 0 and 1")


def counting(params, state, inputs, training):
    calls = state["calls"] + (1.0 if training else 0.0)
    return inputs * params["factor"], {"calls": calls}


layer = layers.JaxLayer(
    counting,
    params={"factor": np.array(2.0, dtype="float32")},
    state={"calls": np.array(0.0, dtype="float32")},
)
for training in [True, True, False]:
    outputs = layer(two, training=training)
print(outputs.numpy().tolist(), end=" ")
print([(w.trainable, w.numpy().item()) for w in layer.weights])
trained = layers.JaxLayer(affine, begin, seed=0)
model = keras.Sequential([keras.Input((2,)), trained])
model.compile(keras.optimizers.SGD(0.1), "mse")
before = model.evaluate(two, two, verbose=0)
model.fit(two, two, epochs=200, verbose=0)
after = model.evaluate(two, two, verbose=0)
print(f"loss {before:.2f}, after fit {after:.2f}")
attempt(lambda: layers.JaxLayer(lambda x: x))
attempt(lambda: layers.JaxLayer(affine))

# 输出：
# Keras:   [[2.0, 3.0], [1.0, 0.0]]
# by hand: [[2.0, 3.0], [1.0, 0.0]]
# apart by 4.83 apart by 1.51 with seeds 0 and 0, 0 and 1
# [[2.0, 4.0], [0.0, -2.0]] [(True, 2.0), (False, 2.0)]
# loss 5.84, after fit 0.00
# ValueError: Missing required argument in `call_fn`: `inputs`
# ValueError: `init_fn`, `params` and `state` cannot all be `None` when `call_fn` takes a `params` or a `state` argument.
