"""One page a stage: passive, and blind to the others."""
