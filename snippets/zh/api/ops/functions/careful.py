# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#careful

from keras import ops

tiny, large = 1e-8, 1000.0
for name, formula, careful in [
    ("exp(x) - 1", ops.exp(tiny) - 1, ops.expm1(tiny)),
    ("log(1 + x)", ops.log(ops.add(1.0, tiny)), ops.log1p(tiny)),
    (
        "log(exp(y) + exp(y))",
        ops.log(ops.exp(large) + ops.exp(large)),
        ops.logaddexp(large, large),
    ),
]:
    print(f"{name:20} formula {formula:.3g}, function {careful:.7g}")
print("exp(88) =", f"{ops.exp(88.0):.3g},", "exp(89) =", f"{ops.exp(89.0)}")
print("log(-1) =", f"{ops.log(-1.0)}, log(0) =", f"{ops.log(0.0)}")

# 输出：
# exp(x) - 1           formula 0, function 1e-08
# log(1 + x)           formula 0, function 1e-08
# log(exp(y) + exp(y)) formula inf, function 1000.693
# exp(88) = 1.65e+38, exp(89) = inf
# log(-1) = nan, log(0) = -inf
