# Regularizers
# From docs/en/api/regularizers.md#get-takes

from keras import regularizers

one = regularizers.L2(0.1)
for given in ["l2", regularizers.serialize(one), one, type(one), len, None]:
    found = regularizers.get(given)
    kind = type(given).__name__.partition("_or_")[0]
    print(f"{kind:16} -> {type(found).__name__.partition('_or_')[0]:16}", end="")
    print(" the same" if found is given else " another")

# Output:
# str              -> L2               another
# dict             -> L2               another
# L2               -> L2               the same
# type             -> L2               another
# builtin_function -> builtin_function the same
# NoneType         -> NoneType         the same
