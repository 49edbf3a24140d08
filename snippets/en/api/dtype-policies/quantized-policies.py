# Policies of data types
# From docs/en/api/dtype-policies.md#quantized-policies

from keras import dtype_policies

for policy in (
    dtype_policies.QuantizedDTypePolicy("int8", "mixed_bfloat16"),
    dtype_policies.QuantizedFloat8DTypePolicy("float8", "float32"),
    dtype_policies.Int4DTypePolicy("int4/128", "float32"),
    dtype_policies.GPTQDTypePolicy("gptq/3/64", "float32"),
    dtype_policies.AWQDTypePolicy("awq/4/-1", "float32"),
):
    print(
        f"{policy.name:28}{policy.variable_dtype:9}{policy.compute_dtype:9}"
        f"{policy.quantization_mode}"
    )
for policy in (
    dtype_policies.QuantizedDTypePolicy("int8"),
    dtype_policies.QuantizedFloat8DTypePolicy("float8"),
    dtype_policies.Int4DTypePolicy("int4/128"),
    dtype_policies.GPTQDTypePolicy("gptq/3/64"),
    dtype_policies.AWQDTypePolicy("awq/4/-1"),
):
    print("no source:", policy.name, policy.get_config()["source_name"])
for mistake in (
    lambda: dtype_policies.get("int4/128_from_None"),
    lambda: dtype_policies.QuantizedDTypePolicy("int2", "float32"),
    lambda: dtype_policies.QuantizedDTypePolicy("int8", "float16"),
    lambda: dtype_policies.Int4DTypePolicy("int4", "float32"),
    lambda: dtype_policies.GPTQDTypePolicy("gptq/5/64", "float32"),
    lambda: dtype_policies.AWQDTypePolicy("awq/8/64", "float32"),
):
    try:
        mistake()
    except ValueError as error:
        print(str(error).split(" Expected")[0].split(". Valid")[0])

# Output:
# int8_from_mixed_bfloat16    float32  bfloat16 int8
# float8_from_float32         float32  float32  float8
# int4/128_from_float32       float32  float32  int4
# gptq/3/64_from_float32      float32  float32  gptq
# awq/4/-1_from_float32       float32  float32  awq
# no source: int8_from_float32 float32
# no source: float8_from_float32 float32
# no source: int4/128_from_None float32
# no source: gptq/3/64_from_None float32
# no source: awq/4/-1_from_None float32
# Cannot convert 'None' to a mixed precision DTypePolicy
# Invalid quantization mode.
# Quantization mode='int8' doesn't work well with compute_dtype='float16'.
# Invalid mode for Int4DTypePolicy.
# Invalid weight_bits in mode. Supported values are 2, 3, 4, and 8, but got 5 from 'gptq/5/64'.
# Invalid weight_bits in mode. AWQ only supports 4-bit quantization, but got 8 from 'awq/8/64'.
