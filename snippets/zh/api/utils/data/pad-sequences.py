# 数据工具
# 出自 docs/zh/api/utils/data.md#pad-sequences

from keras import utils


sequences = [[1], [2, 3], [4, 5, 6]]


def by_hand(maxlen=3, padding="pre", truncating="pre", value=0, **_):
    rows = []
    for sequence in sequences:
        cut = slice(maxlen) if truncating == "post" else slice(-maxlen, None)
        kept = sequence[cut]
        filled = [value] * (maxlen - len(kept))
        rows.append(filled + kept if padding == "pre" else kept + filled)
    return rows


for arguments in (
    {},
    {"padding": "post"},
    {"maxlen": 2},
    {"maxlen": 2, "truncating": "post"},
    {"maxlen": 4, "value": -1},
    {"dtype": "float32", "value": 0.5},
):
    made = utils.pad_sequences(sequences, **arguments)
    print(made.tolist(), *arguments.values())
    assert made.tolist() == by_hand(**arguments)
print(utils.pad_sequences([[0.9, 2.7], [1.5]]).tolist())
words = [["a"], ["b", "c"]]
print(utils.pad_sequences(words, dtype=object, value="").tolist())
for wrong in ({"padding": "left"}, {"value": ""}):
    try:
        utils.pad_sequences(sequences, **wrong)
    except ValueError as error:
        print(str(error).splitlines()[0])

# 输出：
# [[0, 0, 1], [0, 2, 3], [4, 5, 6]]
# [[1, 0, 0], [2, 3, 0], [4, 5, 6]] post
# [[0, 1], [2, 3], [5, 6]] 2
# [[0, 1], [2, 3], [4, 5]] 2 post
# [[-1, -1, -1, 1], [-1, -1, 2, 3], [-1, 4, 5, 6]] 4 -1
# [[0.5, 0.5, 1.0], [0.5, 2.0, 3.0], [4.0, 5.0, 6.0]] float32 0.5
# [[0, 2], [0, 1]]
# [['', 'a'], ['b', 'c']]
# Padding type "left" not understood
# `dtype` int32 is not compatible with `value`'s type: <class 'str'>
