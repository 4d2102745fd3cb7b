"""Forms drawn in ui/ and written here by `make forms`: not to be edited."""
