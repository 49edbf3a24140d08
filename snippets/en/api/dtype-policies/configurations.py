# Policies of data types
# From docs/en/api/dtype-policies.md#configurations

import keras
import numpy as np
from keras import dtype_policies


for identifier in (
    None,
    "mixed_float16",
    "int4/64_from_float32",
    float,
    np.dtype("float16"),
):
    policy = dtype_policies.get(identifier)
    print(f"{identifier!s:22}{type(policy).__name__:18}{policy.name}")
config = dtype_policies.serialize(dtype_policies.get("int4/64_from_float32"))
print({key: config[key] for key in ("class_name", "config")})
again = dtype_policies.deserialize(config)
print(again.name, again.block_size)


class Loud(keras.DTypePolicy):
    pass


config = dtype_policies.serialize(Loud("float16"))
loaded = dtype_policies.deserialize(config, custom_objects={"Loud": Loud})
print(type(loaded).__name__, loaded.name)
for mistake in (
    lambda: dtype_policies.get("int8"),
    lambda: dtype_policies.get([1]),
):
    try:
        mistake()
    except (TypeError, ValueError) as error:
        print(str(error).split(" Received")[0].split(" to instantiate")[0])

# Output:
# None                  DTypePolicy       float32
# mixed_float16         DTypePolicy       mixed_float16
# int4/64_from_float32  Int4DTypePolicy   int4/64_from_float32
# <class 'float'>       DTypePolicy       float32
# float16               DTypePolicy       float16
# {'class_name': 'Int4DTypePolicy', 'config': {'mode': 'int4/64', 'source_name': 'float32'}}
# int4/64_from_float32 64
# Loud float16
# Cannot convert `policy` into a valid pair (`mode`, `source_name`)
# Cannot interpret `dtype` argument. Expected a string or an instance of DTypePolicy.
