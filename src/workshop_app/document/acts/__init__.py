"""What needs two rooms, as functions over what the rooms promise."""
