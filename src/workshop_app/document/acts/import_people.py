"""People in an import: whom a row names, and which sector it speaks for."""

from workshop_app.document.acts.import_draft import Draft
from workshop_app.domain import table_faults as says
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.table_kinds import Row, Table


def speaker(draft: Draft, table: Table, row: Row) -> str | None:
    """The id of the participant that a row names, taken in with its sector if nobody did.

    None where it names nobody, or somebody of another sector.
    """
    code, sector = row.text("participant"), row.text("sector")
    if code is None or sector is None:
        return None
    id = draft.id_of("participant", code)
    if id is None:
        id = draft.named_code("participant", code)
        draft.put("participants", "participant", id, {"code": code, "sector": sector})
        draft.name_code("participant", code, id)
        return id
    recorded = draft.value("participant", id, "sector")
    if recorded == OBSERVER and table.kind in {"ratings", "votes"}:
        draft.fault(table, row, "participant", says.OBSERVER_SPEAKS, value=code)
        return None
    if recorded is not None and recorded != sector:
        draft.fault(
            table, row, "sector", says.SECTOR_DIFFERS,
            value=sector, participant=code, recorded=recorded,
        )  # fmt: skip
        return None
    return id


def speaks_for(draft: Draft, table: Table, row: Row) -> str | None:
    """The sector a row speaks for; None, and a fault, where it is none of the session's."""
    sector = row.text("sector")
    if sector == OBSERVER or (sector is not None and sector not in draft.sectors):
        says_what = says.OBSERVER_SPEAKS if table.kind in {"ratings", "votes"} else says.NO_SECTOR
        draft.fault(table, row, "sector", says_what, value=sector, choices=draft.sectors)
        return None
    return sector
