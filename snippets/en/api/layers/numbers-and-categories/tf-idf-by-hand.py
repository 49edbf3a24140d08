# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#tf-idf-by-hand

import numpy as np
from keras import layers

documents = np.array([["a", "a", "b"], ["a", "c", "c"], ["a", "b", "d"]])
lookup = layers.StringLookup(output_mode="tf_idf")
lookup.adapt(documents)
vocabulary = [str(word) for word in lookup.get_vocabulary()]
holding = np.array([sum(w in d for d in documents) for w in vocabulary[1:]])
weights = np.log(1 + len(documents) / (1 + holding))
weights = np.array([weights.mean(), *weights])
print("words:  ", vocabulary)
print("Keras:  ", lookup(np.array([["x", "a", "a"]])).numpy()[0].round(3))
print("by hand:", (weights * [1, 2, 0, 0, 0]).round(3))

# Output:
# words:   ['[UNK]', 'a', 'c', 'b', 'd']
# Keras:   [0.771 1.119 0.    0.    0.   ]
# by hand: [0.771 1.119 0.    0.    0.   ]
