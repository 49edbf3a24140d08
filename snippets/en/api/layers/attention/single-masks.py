# Attention layers
# From docs/en/api/layers/attention.md#single-masks

import numpy as np
from keras import layers


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


layer = layers.Attention()
sequence = np.array([[[1.0], [2], [3]]])
two = np.array([[True, True, False]])


def show(name, **options):
    output, weights = layer(
        [sequence, sequence], return_attention_scores=True, **options
    )
    print(name, rows_of(weights[0]), end=" ")
    print("output", output.numpy().ravel().round(2))


show("none:   ")
show("value:  ", mask=[None, two])
show("query:  ", mask=[two, None])
show("causal: ", use_causal_mask=True)
show("nothing:", mask=[None, np.array([[False, False, False]])])
for inputs, mask in [(sequence, None), ([sequence] * 2, two)]:
    try:
        layer(inputs, mask=mask)
    except ValueError as error:
        begin = str(error).index("Attention layer")
        print(str(error)[begin:].partition(" Received")[0])

# Output:
# none:    [[0.09, 0.245, 0.665], [0.016, 0.117, 0.867], [0.002, 0.047, 0.95]] output [2.58 2.85 2.95]
# value:   [[0.269, 0.731, 0.0], [0.119, 0.881, 0.0], [0.047, 0.953, 0.0]] output [1.73 1.88 1.95]
# query:   [[0.09, 0.245, 0.665], [0.016, 0.117, 0.867], [0.002, 0.047, 0.95]] output [2.58 2.85 0.  ]
# causal:  [[1.0, 0.0, 0.0], [0.119, 0.881, 0.0], [0.002, 0.047, 0.95]] output [1.   1.88 2.95]
# nothing: [[0.333, 0.333, 0.333], [0.333, 0.333, 0.333], [0.333, 0.333, 0.333]] output [2. 2. 2.]
# Attention layer must be called on a list of inputs, namely [query, value] or [query, value, key].
# Attention layer mask must be a list, namely [query_mask, value_mask].
