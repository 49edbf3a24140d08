# Initializers
# From docs/en/api/initializers.md#get-takes

from keras import initializers

one = initializers.HeNormal()
for given in ["he_normal", initializers.serialize(one), one, type(one), len, None]:
    found = initializers.get(given)
    kind = type(given).__name__.partition("_or_")[0]
    print(f"{kind:16} -> {type(found).__name__.partition('_or_')[0]:16}", end="")
    print(" the same" if found is given else " another")

# Output:
# str              -> HeNormal         another
# dict             -> HeNormal         another
# HeNormal         -> HeNormal         the same
# type             -> HeNormal         another
# builtin_function -> builtin_function the same
# NoneType         -> NoneType         the same
