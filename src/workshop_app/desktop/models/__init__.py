"""Lists and tables as Qt's views read them."""
