# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#chinese

import tensorflow as tf
from keras import layers


def vocabulary(texts, **settings):
    layer = layers.TextVectorization(**settings)
    layer.adapt(texts)
    return [str(word) for word in layer.get_vocabulary()[2:]]


def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？、；：“”（）《》]", "")


chinese = ["我爱北京天安门。", "我爱自然语言！"]
print("default:   ", vocabulary(chinese))
print("characters:", vocabulary(chinese, split="character")[:8])
plain = {"standardize": no_signs, "split": "character"}
print("no signs:  ", vocabulary(chinese, **plain))
print("pairs:     ", vocabulary(chinese, **plain, ngrams=(2,))[:6])
found = ["我 爱 北京 天安门 。", "我 爱 自然 语言 ！"]
print("words:     ", vocabulary(found, standardize=no_signs))

# 输出：
# default:    ['我爱自然语言！', '我爱北京天安门。']
# characters: ['爱', '我', '！', '门', '语', '言', '自', '然']
# no signs:   ['爱', '我', '门', '语', '言', '自', '然', '安', '天', '北', '京']
# pairs:      ['我 爱', '语 言', '自 然', '爱 自', '爱 北', '然 语']
# words:      ['爱', '我', '语言', '自然', '天安门', '北京']
