"""The workshop itself: plain values and functions, without files, windows or clocks."""
