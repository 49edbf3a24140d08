# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#chinese-words

import tensorflow as tf
from keras import layers


def vocabulary(texts, **settings):
    layer = layers.TextVectorization(**settings)
    layer.adapt(texts)
    return [str(word) for word in layer.get_vocabulary()[2:]]


def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？、；：“”（）《》]", "")


chinese = ["我爱北京天安门。", "我爱自然语言！"]

import rjieba

found = [" ".join(rjieba.cut(text)) for text in chinese]
print(found)
print(vocabulary(found, standardize=no_signs))

# 输出：
# ['我 爱 北京 天安门 。', '我 爱 自然语言 ！']
# ['爱', '我', '自然语言', '天安门', '北京']
