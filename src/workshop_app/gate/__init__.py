"""The gate: files from elsewhere are checked and read here, before anything in them counts."""
