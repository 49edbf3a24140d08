# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#complex-numbers

import numpy as np
from keras import ops
import math

number = np.complex64(3 - 4j)
print("real, imag:", float(ops.real(number)), float(ops.imag(number)))
print("isreal:", bool(ops.isreal(number)), bool(ops.isreal(2.0)))
print("conj:", ops.conj(number).numpy(), ops.conjugate(number).numpy())
print(f"angle: {ops.angle(number):.4f}, by hand {math.atan2(-4, 3):.4f}")
pair = ops.view_as_real(number)
print("as real:", pair.numpy(), "back:", ops.view_as_complex(pair).numpy())
turned = ops.polar(2.0, math.pi / 3).numpy()
print(f"polar(2, 60 degrees): {turned.real:.3f} {turned.imag:+.3f}j")
print("angle(nan):", float(ops.angle(np.nan)), "NumPy", np.angle(np.nan))
try:
    ops.view_as_complex([1.0, 2.0, 3.0])
except ValueError as error:
    print(error)

# Output:
# real, imag: 3.0 -4.0
# isreal: False True
# conj: (3+4j) (3+4j)
# angle: -0.9273, by hand -0.9273
# as real: [ 3. -4.] back: (3-4j)
# polar(2, 60 degrees): 1.000 +1.732j
# angle(nan): 0.0 NumPy nan
# Last dimension of input must be size 2 (real and imaginary). Received shape: (3,)
