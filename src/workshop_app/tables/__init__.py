"""Tables that come in and go out: CSV and XLSX, with every fault said by file, row and column."""
