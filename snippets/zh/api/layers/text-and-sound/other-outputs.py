# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#other-outputs

from keras import layers

given = {"vocabulary": ["cat", "dog"]}
texts = ["cat dog dog", "fox"]
weighted = layers.TextVectorization(
    output_mode="tf_idf", idf_weights=[0.5, 2.0], **given
)
print("idf_weights:", weighted(texts).numpy().tolist())
for pad in [False, True]:
    layer = layers.TextVectorization(
        max_tokens=5, output_mode="count", pad_to_max_tokens=pad
    )
    layer.adapt(texts)
    print(f"pad_to_max_tokens={pad}:", layer(texts).numpy().tolist())
counts = layers.TextVectorization(output_mode="count", sparse=True, **given)
outputs = counts(texts)
print(type(outputs).__name__, outputs.values.numpy())
print("at", outputs.indices.numpy().tolist())
for ragged in [False, True]:
    layer = layers.TextVectorization(ragged=ragged, **given)
    outputs = layer(texts)
    rows = outputs.to_list() if ragged else outputs.numpy().tolist()
    print(type(outputs).__name__, rows)
for options in [{"ragged": True, "output_mode": "count"}, {"sparse": True}]:
    try:
        outputs = layers.TextVectorization(**options, **given)(texts)
        print(options, type(outputs).__name__, outputs.dtype)
    except Exception as error:
        print(options, type(error).__name__, str(error).partition(". ")[0])

# 输出：
# idf_weights: [[0.0, 0.5, 4.0], [1.25, 0.0, 0.0]]
# pad_to_max_tokens=False: [[0, 2, 0, 1], [0, 0, 1, 0]]
# pad_to_max_tokens=True: [[0, 2, 0, 1, 0], [0, 0, 1, 0, 0]]
# SparseTensor [1 2 1]
# at [[0, 1], [0, 2], [1, 0]]
# EagerTensor [[2, 3, 3], [1, 0, 0]]
# RaggedTensor [[2, 3, 3], [1]]
# {'ragged': True, 'output_mode': 'count'} ValueError `ragged` must not be true if `output_mode` is `'int'`
# {'sparse': True} ValueError `sparse` may only be true if `output_mode` is `'one_hot'`, `'multi_hot'`, `'count'` or `'tf_idf'`
