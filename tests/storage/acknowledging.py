"""A program that makes edits on a session and says each one's id once it is durable."""

import sys
from pathlib import Path

from workshop_app.bootstrap import ports
from workshop_app.document.acts.sessions import open_session
from workshop_app.domain.edits import change, put

with open_session(ports().desk(), Path(sys.argv[1])) as session:
    document = session.document
    gap = session.desk.ids.new()
    print(document.apply(put("gap", gap, code="G1", title="0")).id, flush=True)
    for number in range(1, int(sys.argv[2])):
        print(document.apply(change("gap", gap, title=str(number))).id, flush=True)
