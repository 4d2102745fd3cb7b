"""Fields: the parts of a session that a person types, each made from the column it fills."""
