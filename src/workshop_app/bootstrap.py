"""Bootstrap: hands the rooms to one another, each only when it is used; no logic of its own."""

from workshop_app.document.acts.rooms import Ports, Reports, Tables
from workshop_app.document.acts.sessions import Desk
from workshop_app.document.ports import Author


def _desk() -> Desk:
    from workshop_app.storage.machine import RandomIds, SystemClock, device_id
    from workshop_app.storage.session_file import SessionFile

    return Desk(SessionFile, Author(device_id()), SystemClock(), RandomIds())


def _tables() -> Tables:
    from workshop_app import tables

    return tables


def _reports() -> Reports:
    from workshop_app import reports

    return reports


PORTS = Ports(desk=_desk, tables=_tables, reports=_reports)
