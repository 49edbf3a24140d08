# Constraints
# From docs/en/api/constraints.md#get-takes

from keras import constraints

one = constraints.MaxNorm(3)
for given in ["max_norm", constraints.serialize(one), one, type(one), len, None]:
    found = constraints.get(given)
    kind = type(given).__name__.partition("_or_")[0]
    print(f"{kind:16} -> {type(found).__name__.partition('_or_')[0]:16}", end="")
    print(" the same" if found is given else " another")

# Output:
# str              -> MaxNorm          another
# dict             -> MaxNorm          another
# MaxNorm          -> MaxNorm          the same
# type             -> MaxNorm          another
# builtin_function -> builtin_function the same
# NoneType         -> NoneType         the same
