# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#text-by-hand

from keras import layers
import re
from collections import Counter

lines = ["The cat sat.", "The cat, the dog!"]
words = [re.sub(r"[^\w\s]", "", line.lower()).split() for line in lines]
counts = Counter(word for line in words for word in line)
ordered = sorted(sorted(counts, reverse=True), key=lambda w: -counts[w])
numbers = {word: number for number, word in enumerate(ordered, start=2)}

vectorize = layers.TextVectorization()
vectorize.adapt(lines)
print("Keras:  ", [str(word) for word in vectorize.get_vocabulary()])
print("by hand:", ["", "[UNK]", *ordered])
print("Keras:  ", vectorize(lines).numpy().tolist())
print("by hand:", [[numbers[word] for word in line] for line in words])
print("unknown:", vectorize(["A CAT"]).numpy())
for length in [2, 6]:
    fixed = layers.TextVectorization(
        output_sequence_length=length, vocabulary=ordered
    )
    print(f"length {length}:", fixed(lines).numpy().tolist())

# 输出：
# Keras:   ['', '[UNK]', 'the', 'cat', 'sat', 'dog']
# by hand: ['', '[UNK]', 'the', 'cat', 'sat', 'dog']
# Keras:   [[2, 3, 4, 0], [2, 3, 2, 5]]
# by hand: [[2, 3, 4], [2, 3, 2, 5]]
# unknown: [[1 3]]
# length 2: [[2, 3], [2, 3]]
# length 6: [[2, 3, 4, 0, 0, 0], [2, 3, 2, 5, 0, 0]]
