# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#no-integers

from keras import ops

for function in ops.erf, ops.erfc, ops.erfinv:
    try:
        print(function(0))
    except Exception as error:
        print(function.__name__, type(error).__name__)

# Output:
# erf InvalidArgumentError
# erfc InvalidArgumentError
# erfinv InvalidArgumentError
