# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#elastic-range

import numpy as np
from keras import layers

bright = np.array([-50.0, 20, 100, 300] * 4).reshape(1, 4, 4, 1)
for value_range in [(0, 255), (-100, 400), (0, 1)]:
    layer = layers.RandomElasticTransform(
        (1.0, 1.0), value_range=value_range, interpolation="nearest", seed=0
    )
    print(value_range, np.unique(layer(bright).numpy()))
for mode in ["reflect", "mirror", "nearest", "wrap", "constant"]:
    layer = layers.RandomElasticTransform(
        (1.0, 1.0), interpolation="nearest", fill_mode=mode, seed=0
    )
    try:
        print(f"{mode:8}", layer(bright + 60).numpy()[0, 0, :, 0])
    except ValueError as error:
        print(f"{mode:8}", str(error).splitlines()[2].partition(". ")[0])

# Output:
# (0, 255) [  0.  20. 100. 255.]
# (-100, 400) [-50.  20. 100. 300.]
# (0, 1) [0. 1.]
# reflect  [ 10.  80. 160. 255.]
# mirror   Invalid value for argument `fill_mode`
# nearest  [ 10.  80. 160. 255.]
# wrap     [ 10.  80. 160. 255.]
# constant [ 10.  80. 160. 255.]
