# Embedding and masks
# From docs/en/api/layers/embedding.md#first-table

from keras import layers

untied = layers.ReversibleEmbedding(
    4,
    2,
    tie_weights=False,
    embeddings_regularizer="l2",
    embeddings_constraint="non_neg",
)
untied.build()
for w in untied.weights:
    print(w.name, w.regularizer is not None, w.constraint is not None)

# Output:
# embeddings True True
# reverse_embeddings False False
