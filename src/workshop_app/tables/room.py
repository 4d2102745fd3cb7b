"""The tables room as `bootstrap` hands it out."""

from workshop_app.tables.reading import read_with_faults

__all__ = ["read_with_faults"]
