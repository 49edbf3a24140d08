# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#trigonometry

import numpy as np
from keras import ops


def beside(numbers, *functions):
    numbers = np.array(numbers, dtype="float32")
    print(f"{'':8}", *(f"{number:9.3f}" for number in numbers))
    for name, ours, theirs in functions:
        with np.errstate(all="ignore"):
            theirs = theirs(numbers)
        ours = ops.convert_to_numpy(ours(numbers))
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)
        print(f"{name:8}", *(f"{value:9.4f}" for value in ours.round(6) + 0.0))


beside(
    [-1, -0.5, 0, 0.5, 1],
    ("sin", ops.sin, np.sin),
    ("cos", ops.cos, np.cos),
    ("tan", ops.tan, np.tan),
    ("arcsin", ops.arcsin, np.arcsin),
    ("arccos", ops.arccos, np.arccos),
    ("arctan", ops.arctan, np.arctan),
    ("sinc", ops.sinc, np.sinc),
)
print("rad2deg(pi / 2) =", f"{ops.rad2deg(np.pi / 2):.1f}")
print("deg2rad(180) =", f"{ops.deg2rad(180):.5f}")
for height, width in (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (0.0, 0.0):
    angle = ops.rad2deg(ops.arctan2(height, width))
    print(f"height {height:4}, width {width:4}: {angle:6.1f} degrees")
print("arcsin(2) =", f"{ops.arcsin(2.0)}")

# Output:
#             -1.000    -0.500     0.000     0.500     1.000
# sin        -0.8415   -0.4794    0.0000    0.4794    0.8415
# cos         0.5403    0.8776    1.0000    0.8776    0.5403
# tan        -1.5574   -0.5463    0.0000    0.5463    1.5574
# arcsin     -1.5708   -0.5236    0.0000    0.5236    1.5708
# arccos      3.1416    2.0944    1.5708    1.0472    0.0000
# arctan     -0.7854   -0.4636    0.0000    0.4636    0.7854
# sinc        0.0000    0.6366    1.0000    0.6366    0.0000
# rad2deg(pi / 2) = 90.0
# deg2rad(180) = 3.14159
# height  1.0, width  1.0:   45.0 degrees
# height  1.0, width -1.0:  135.0 degrees
# height -1.0, width -1.0: -135.0 degrees
# height  0.0, width  0.0:    0.0 degrees
# arcsin(2) = nan
