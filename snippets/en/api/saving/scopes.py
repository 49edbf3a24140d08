# Saving, name by name
# From docs/en/api/saving.md#scopes

from keras import saving


def double(x):
    return 2 * x


@saving.register_keras_serializable()
def halve(x):
    return x / 2


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


saving.register_keras_serializable("guide", "third")(divide_by_three)
saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]


scope = saving.custom_object_scope


def who(name, **settings):
    found = saving.get_registered_object(name, **settings)
    return found.__name__ if found else None


with scope({"guide>third": halve}):
    print("scope before registry:", who("guide>third"))
print("registry before custom_objects:", end=" ")
print(who("guide>third", custom_objects={"guide>third": double}))
print("custom_objects before module_objects:", end=" ")
print(who("x", custom_objects={"x": double}, module_objects={"x": halve}))
with scope({"a": double, "b": double}):
    with scope({"b": halve}):
        print("inner scope:", who("a"), who("b"))
    print("outer scope:", who("a"), who("b"))
print("outside:", who("a"), who("b"))

# Output:
# scope before registry: halve
# registry before custom_objects: divide_by_three
# custom_objects before module_objects: double
# inner scope: None halve
# outer scope: double double
# outside: None None
