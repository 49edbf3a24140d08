# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#full

from keras import metrics

for dtype in ["float32", "float64", "mixed_float16"]:
    total, mean = metrics.Sum(dtype=dtype), metrics.Mean(dtype=dtype)
    for value in [16_777_216.0 if total.dtype != "float16" else 2048.0, 1.0]:
        total.update_state(value)
    for _ in range(2100):
        mean.update_state(1.0)
    print(
        f"{total.dtype}: sum {float(total.result()):.0f}, count {float(mean.count):.0f}"
    )

# Output:
# float32: sum 16777216, count 2100
# float64: sum 16777217, count 2100
# float16: sum 2048, count 2048
