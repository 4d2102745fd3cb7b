"""The commands by name; nothing heavy, since the window starts by way of it too."""

from collections.abc import Mapping

from workshop_app.domain.errors import mark

COMMANDS: Mapping[str, tuple[str, str]] = {
    "demo": ("demo", mark("makes the example session and prints its plan")),
    "new": ("new", mark("makes a session file")),
    "import": ("importing", mark("reads tables into a session")),
    "show": ("showing", mark("tells a session's results")),
    "print": ("printing", mark("writes a document as PDF")),
    "check": ("checking", mark("tells whether a file is sound and what its plan lacks")),
    "merge": ("merging", mark("makes one session of copies that were worked on apart")),
    "export": ("exporting", mark("writes a session as open tables")),
    "pack": ("packing", mark("packs a session into one file for IFE, or for its host")),
    "verify": ("verifying", mark("checks that a package is whole and was not altered")),
    "open-pack": ("opening_pack", mark("takes the session out of a package")),
    "connect": ("connecting", mark("takes in IFE's card, so that sessions can be sent")),
    "send": ("sending", mark("sends a session to IFE, going on where an earlier try stopped")),
    "recover": ("recovering", mark("saves what can be read of a damaged session")),
    "remove-people": (
        "removing_people",
        mark("removes names and contacts for good, and keeps the results"),
    ),
    "playbook": ("playbook", mark("lists, shows, checks and exports playbooks")),
    "practices": ("practices", mark("lists, shows, checks and exports what others have done")),
}
"""Each command, the module that does it, and what it is for."""

HIDDEN: Mapping[str, str] = {"beside": "beside"}
"""Commands that the program gives itself, with their modules; no help names them."""
