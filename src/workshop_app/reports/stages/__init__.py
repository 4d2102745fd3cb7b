"""A stage's part of the printed plan per file."""
