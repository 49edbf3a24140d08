# Settings and the backend
# From docs/en/api/config.md#floatx

import keras


def show(when):
    layer = keras.layers.Dense(1)
    layer.build((None, 2))
    print(
        f"{when:28}{keras.config.floatx():9}{keras.ops.ones(2).dtype.name:9}"
        f"{layer.kernel.dtype:9}{keras.config.dtype_policy().name}"
    )


print(" " * 28 + "floatx   ones     kernel   policy")
keras.utils.clear_session()
keras.config.set_floatx("float64")
show("set before the first layer:")
keras.config.set_floatx("float32")
show("set after it:")
keras.utils.clear_session()
show("after clear_session:")
keras.config.set_dtype_policy("float16")
show("with a policy:")
keras.config.set_dtype_policy("float32")
for wrong in ("int32", "double"):
    try:
        keras.config.set_floatx(wrong)
    except ValueError as error:
        print(str(error).split(" Expected")[0])

# Output:
#                             floatx   ones     kernel   policy
# set before the first layer: float64  float64  float64  float64
# set after it:               float32  float32  float64  float64
# after clear_session:        float32  float32  float32  float32
# with a policy:              float32  float32  float16  float16
# Unknown `floatx` value: int32.
# Unknown `floatx` value: double.
