# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#chances

import numpy as np
from keras import layers

images = np.random.default_rng(0).uniform(0, 255, (500, 8, 8, 1))
print(f"{'factor':22} 1.0  0.5  (0.5, 0.5) (1.0, 1.0)")
for kind in [
    layers.RandomPerspective,
    layers.RandomElasticTransform,
    layers.RandomErasing,
]:
    shares = []
    for factor in [1.0, 0.5, (0.5, 0.5), (1.0, 1.0)]:
        changed = kind(factor, seed=0)(images).numpy() - images
        shares.append((abs(changed).max(axis=(1, 2, 3)) > 1e-3).mean())
    print(
        f"{kind.__name__:22}",
        "{:.2f} {:.2f} {:10.2f} {:10.2f}".format(*shares),
    )

# Output:
# factor                 1.0  0.5  (0.5, 0.5) (1.0, 1.0)
# RandomPerspective      0.48 0.24       0.53       1.00
# RandomElasticTransform 0.48 0.24       0.53       1.00
# RandomErasing          0.52 0.28       0.51       1.00
