# Find what is wrong
# From docs/en/guides/debugging.md#retracing

import tensorflow as tf


@tf.function
def scaled(value, factor):
    compilations.append(factor)
    return value * factor


for convert in (float, tf.constant):
    compilations = []
    for step in range(5):
        scaled(tf.constant(1.0), convert(float(step)))
    print(f"{convert.__name__}: {len(compilations)} compilations")

# Output:
# float: 5 compilations
# constant: 1 compilations
