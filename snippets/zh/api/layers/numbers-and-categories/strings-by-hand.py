# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#strings-by-hand

from keras import layers
from collections import Counter

words = ["b", "a", "c", "b", "d", "d"]
lookup = layers.StringLookup()
lookup.adapt(words)
counts = Counter(words)
ordered = sorted(sorted(counts, reverse=True), key=lambda w: -counts[w])
vocabulary = ["[UNK]", *ordered]
print("Keras:  ", [str(word) for word in lookup.get_vocabulary()])
print("by hand:", vocabulary)
asked = ["a", "d", "x", "A"]
print("Keras:  ", lookup(asked).numpy())
print(
    "by hand:", [vocabulary.index(w) if w in vocabulary else 0 for w in asked]
)
short = layers.StringLookup(max_tokens=3)
short.adapt(words)
print("max_tokens=3:", [str(word) for word in short.get_vocabulary()])
places = layers.StringLookup(
    vocabulary=["a", "b"], mask_token="", num_oov_indices=2
)
print("places:", [str(word) for word in places.get_vocabulary()])
print("numbers:", places(["", "x", "y", "z", "a", "b"]).numpy())
back = layers.StringLookup(vocabulary=["红", "绿"], invert=True)
print("back:", [word.decode() for word in back([2, 0, 9]).numpy()])

# 输出：
# Keras:   ['[UNK]', 'd', 'b', 'c', 'a']
# by hand: ['[UNK]', 'd', 'b', 'c', 'a']
# Keras:   [4 1 0 0]
# by hand: [4, 1, 0, 0]
# max_tokens=3: ['[UNK]', 'd', 'b']
# places: ['', '[UNK]', '[UNK]', 'a', 'b']
# numbers: [0 1 2 2 3 4]
# back: ['绿', '[UNK]', '[UNK]']
