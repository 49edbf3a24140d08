# 量化模型，用 LoRA 微调
# 出自 docs/zh/guides/quantize.md#layers-that-can

from keras import layers

for method in ("quantize", "enable_lora"):
    able = set()
    for kind in vars(layers).values():
        own = getattr(kind, method, None)
        if own and own is not getattr(layers.Layer, method, None):
            able.add(kind.__name__)
    print(method, *sorted(able))

# 输出：
# quantize Dense EinsumDense Embedding ReversibleEmbedding
# enable_lora Conv1D Conv2D Conv3D Dense EinsumDense Embedding ReversibleEmbedding
