# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#formats

import ml_dtypes  # 随 TensorFlow 一起安装

print(f"{'':9} {'largest':>9} {'smallest':>9} {'next after 1':>13}")
for name in ("float32", "float16", "bfloat16"):
    info = ml_dtypes.finfo(name)
    largest, smallest = float(info.max), float(info.smallest_subnormal)
    after_one = 1 + float(info.eps)
    print(f"{name:9} {largest:9.1e} {smallest:9.0e} {after_one:13.7f}")

# 输出：
#             largest  smallest  next after 1
# float32     3.4e+38     1e-45     1.0000001
# float16     6.6e+04     6e-08     1.0009766
# bfloat16    3.4e+38     9e-41     1.0078125
