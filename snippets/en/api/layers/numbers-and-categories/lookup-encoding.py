# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#lookup-encoding

import tensorflow as tf
from keras import layers

for encoding in ["utf-8", "latin-1"]:
    layer = layers.StringLookup(vocabulary=["é"], encoding=encoding)
    numbers = layer(tf.constant(["é", "é".encode("latin-1")])).numpy()
    print(encoding, str(layer.get_vocabulary()[1]), numbers)

# Output:
# utf-8 é [1 0]
# latin-1 Ã© [1 0]
