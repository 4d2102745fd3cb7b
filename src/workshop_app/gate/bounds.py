"""Bounds: how much of anything a file from elsewhere may hold; far above what a session needs."""

FORMAT = 1
"""The newest format of session files that is known here."""
MOST_BYTES = 256 * 1024 * 1024
"""Of a session file; the largest real one so far, with photos, had a tenth of it."""
MOST_EDITS = 200_000
MOST_TEXTS = 100_000
MOST_WORDS = 1_000
"""Words of `meta`."""
MOST_PICTURES = 1_000
LONGEST_PAYLOAD = 24 * 1024 * 1024
"""Letters of one edit: a baseline holds a whole session."""
LONGEST_TEXT = 20_000
LONGEST_PICTURE = 2 * 1024 * 1024
LONGEST_ANSWER = 384 * 1024 * 1024
"""Bytes that a child may write."""
MOST_CHAINS = 2_000
"""How often copies may have parted and come together: work and memory grow with its square."""
MOST_LOOKED_AT = 500_000_000
"""Edits times undoings, where copies came together: each pair may have to be looked at."""
DEEPEST = 40
"""Tables within tables of a payload."""
LONGEST_NUMBER = 16
"""Figures of a whole number in a payload."""
LATEST = 7_258_118_400_000
"""The clock's last moment: the year 2200. Clocks are years off, but never by centuries."""

SECONDS = 60
"""How long a child may take, on a slow machine too."""
MEMORY = 1024 * 1024 * 1024
"""Bytes that a child may ask for."""

MOST_PACKED = 256 * 1024 * 1024
"""Bytes of a zip."""
MOST_MEMBERS = 2_000
LONGEST_MEMBER = MOST_BYTES
MOST_UNPACKED = 2 * MOST_BYTES
MOST_RATIO, ANY_RATIO = 200, 1024 * 1024
"""How many bytes one may become; up to a size at which it does not matter."""
LONGEST_NAME, LONGEST_PART, DEEPEST_FOLDER = 240, 120, 8
