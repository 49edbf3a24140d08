# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#punctuation

from keras import layers


def vocabulary(texts, **settings):
    layer = layers.TextVectorization(**settings)
    layer.adapt(texts)
    return [str(word) for word in layer.get_vocabulary()[2:]]


import string

layer = layers.TextVectorization(split=None)
kept = [
    sign
    for sign in string.punctuation + "’“”…—，。！？"
    if vocabulary([f"a{sign}b"], split=None) != ["ab"]
]
print("kept:", kept)

# 输出：
# kept: ['’', '“', '”', '…', '—', '，', '。', '！', '？']
