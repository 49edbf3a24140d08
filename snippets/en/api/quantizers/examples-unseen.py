# Quantizers
# From docs/en/api/quantizers.md#examples-unseen

import keras
import numpy as np
from keras import quantizers
import contextlib
import io


class Vectors(keras.layers.Layer):
    def call(self, inputs):
        x = keras.ops.cast(inputs, "float32")[..., None]
        return keras.ops.concatenate([x, 6 - x, x**2, 0 * x + 1], axis=-1)


def kernel_of(mode, make, examples, **settings):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(6, name="only")
    model = keras.Sequential([keras.Input((4,)), layer])
    config = make(
        [examples],
        str,
        num_samples=1,
        sequence_length=len(examples),
        quantization_layer_structure={
            "pre_block_layers": [Vectors()],
            "sequential_blocks": [layer],
        },
        **settings,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        model.quantize(mode, config=config, filters="only")
    return np.array(layer(np.eye(4, dtype="float32")))


examples = np.arange(700) % 7
for mode, make, tried in (
    (
        "gptq",
        quantizers.GPTQConfig,
        (
            {"examples": 0 * examples},
            {"hessian_damping": 1.0},
            {"activation_order": True},
            {"symmetric": True},
            {"per_channel": False},
            {"group_size": 2},
            {"group_size": -1},
            {"weight_bits": 8},
        ),
    ),
    (
        "awq",
        quantizers.AWQConfig,
        (
            {"examples": 0 * examples},
            {"num_grid_points": 2},
            {"group_size": 2},
        ),
    ),
):
    first = kernel_of(mode, make, examples)
    for changed in tried:
        kernel = kernel_of(mode, make, **{"examples": examples, **changed})
        title = changed if "examples" not in changed else "other examples"
        print(f"{mode:5}{title!s:28}{np.sum(kernel != first):3} of 24 changed")

# Output:
# gptq other examples                0 of 24 changed
# gptq {'hessian_damping': 1.0}      0 of 24 changed
# gptq {'activation_order': True}    0 of 24 changed
# gptq {'symmetric': True}          21 of 24 changed
# gptq {'per_channel': False}       21 of 24 changed
# gptq {'group_size': 2}            21 of 24 changed
# gptq {'group_size': -1}            0 of 24 changed
# gptq {'weight_bits': 8}           24 of 24 changed
# awq  other examples                0 of 24 changed
# awq  {'num_grid_points': 2}        0 of 24 changed
# awq  {'group_size': 2}            21 of 24 changed
