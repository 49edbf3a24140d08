# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#by-zero

from keras import ops

print("divide(1, 0) =", float(ops.divide(1, 0)))
print("divide(0, 0) =", float(ops.divide(0, 0)))
print("divide_no_nan(1, 0) =", float(ops.divide_no_nan(1, 0)))
print("mod(1.0, 0.0) =", float(ops.mod(1.0, 0.0)))
for name, function in [("floor_divide", ops.floor_divide), ("mod", ops.mod)]:
    try:
        function(1, 0)
    except Exception as error:
        print(f"{name}(1, 0):", str(error).split("}} ")[-1].split(" [Op")[0])

# 输出：
# divide(1, 0) = inf
# divide(0, 0) = nan
# divide_no_nan(1, 0) = 0.0
# mod(1.0, 0.0) = nan
# floor_divide(1, 0): Integer division by zero
# mod(1, 0): Integer division by zero
