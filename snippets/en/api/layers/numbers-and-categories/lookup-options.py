# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#lookup-options

import numpy as np
from keras import layers

weighted = layers.StringLookup(
    vocabulary=["a", "b"], idf_weights=[0.5, 2.0], output_mode="tf_idf"
)
print("idf_weights:", weighted(np.array([["a", "b", "b", "x"]])).numpy()[0])
for pad in [False, True]:
    padded = layers.StringLookup(
        max_tokens=5, output_mode="count", pad_to_max_tokens=pad
    )
    padded.adapt(["a", "b"])
    print(f"pad={pad}:", padded(np.array([["a", "a", "x"]])).numpy()[0])
with open("words.txt", "w") as file:
    file.write("a\nb\n")
print("file:", layers.StringLookup(vocabulary="words.txt")(["b"]).numpy())
for salt in [None, 1]:
    salted = layers.StringLookup(
        vocabulary=["a"], num_oov_indices=4, salt=salt
    )
    print(f"salt={salt}:", salted(["x", "y", "z", "w"]).numpy())

# Output:
# idf_weights: [1.25 0.5  4.  ]
# pad=False: [1 0 2]
# pad=True: [1 0 2 0 0]
# file: [2]
# salt=None: [2 1 1 3]
# salt=1: [2 3 2 0]
