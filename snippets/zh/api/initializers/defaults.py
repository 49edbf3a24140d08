# 初始化器
# 出自 docs/zh/api/initializers.md#defaults

from keras import layers

for layer in [layers.Dense(2), layers.Conv2D(2, 3), layers.LSTM(2)]:
    for role in ["kernel", "recurrent", "bias"]:
        name = f"{role}_initializer"
        if hasattr(layer, name):
            chosen = type(getattr(layer, name)).__name__
            print(f"{type(layer).__name__:7} {role:10} {chosen}")
embedding = layers.Embedding(10, 2).embeddings_initializer
print("Embedding embeddings", type(embedding).__name__, embedding.get_config())

# 输出：
# Dense   kernel     GlorotUniform
# Dense   bias       Zeros
# Conv2D  kernel     GlorotUniform
# Conv2D  bias       Zeros
# LSTM    kernel     GlorotUniform
# LSTM    recurrent  Orthogonal
# LSTM    bias       Zeros
# Embedding embeddings RandomUniform {'seed': None, 'minval': -0.05, 'maxval': 0.05}
