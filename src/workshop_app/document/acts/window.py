"""What the window asks of the other rooms, each loaded when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_app.document.acts.beginning import Beginning
    from workshop_app.document.acts.practices import Added, Library
    from workshop_app.document.acts.preferences import Preferences
    from workshop_app.document.acts.recovering import Recovered
    from workshop_app.document.acts.rehearsing import Preparation
    from workshop_app.document.acts.rooms import Ports
    from workshop_app.document.acts.sessions import Admitted
    from workshop_app.document.acts.twins import Twin
    from workshop_app.document.acts.working import OpenSession
    from workshop_app.document.package import Sync
    from workshop_app.document.saving import Saving
    from workshop_app.domain.errors import Message
    from workshop_app.domain.playbook import Playbook
    from workshop_app.domain.practices import Practice

    Looking = Callable[[], Admitted | Twin]


@dataclass(frozen=True, slots=True)
class Recent:
    """A session that was open on this machine.

    stage: the last one worked in; here: whether its file is where it was; waiting: whether a
    package of it is still to be sent.
    """

    path: Path
    city: str
    date: date
    stage: str | None = None
    here: bool = True
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class WindowPorts:
    """The rooms behind the window."""

    ports: Callable[[], Ports]
    data_folder: Callable[[], Path]
    documents: Callable[[], Path]

    def at_hand(self, path: Path) -> Admitted | None:
        """A file that lies where a session was open last, as this machine left it; told at once.

        None where that takes a longer look.
        """
        from workshop_app.document.acts.sessions import Admitted, is_ours

        desk, place = self.ports().desk(), path.absolute()
        known = any(known.path == place for known in desk.register.latest())
        return Admitted(path) if known and is_ours(desk, path) else None

    def admitted(self, path: Path) -> Admitted:
        """Any file, to work on; of one from elsewhere a checked copy, in the folder of sessions.

        On any thread; a WorkshopError says why not.
        """
        from workshop_app.document.acts.admitting import admit_into

        return admit_into(self.ports().desk(), path, self.sessions_folder())

    def looking_into(self, path: Path, open_now: OpenSession | None) -> Looking:
        """What to call, on any thread, to have any file as `admitted`, or hear of its twin here.

        Of a session that this computer has already nothing is copied unasked. open_now: what is
        open here, as it stands when this is called.
        """
        from workshop_app.document.acts.admitting import admit_or_meet
        from workshop_app.document.acts.twins import OpenNow

        desk, folder, held = self.ports().desk(), self.sessions_folder(), None
        if open_now is not None:
            held = OpenNow(open_now.path, open_now.session.document.logged)
        return partial(admit_or_meet, desk, path, folder, open_now=held)

    def open_session(self, admitted: Admitted, told: Callable[[Saving], None]) -> OpenSession:
        """Open a session that is ours; a WorkshopError says why not. told: on its writer's thread.

        What was to be removed from it and from this machine is, where that broke off.
        """
        from workshop_app.document.acts.warnings import came_in
        from workshop_app.document.acts.working import OpenSession

        opened = OpenSession(self.ports().desk(), admitted.path, told, came=came_in(admitted))
        if opened.session.is_unfinished:
            from workshop_app.document.acts.forgetting import clear_machine

            clear_machine(opened.session, self.ports())
        return opened

    def recover(self, path: Path, out: Path) -> Recovered:
        """Make a session of what can be read of a damaged file; a WorkshopError says why not."""
        from workshop_app.document.acts.recovering import recover

        return recover(self.ports().desk(), path, out)

    def new_session(self, path: Path, beginning: Beginning) -> None:
        """Make a session file; a WorkshopError says why not."""
        from workshop_app.document.acts.beginning import begin_session

        path.parent.mkdir(parents=True, exist_ok=True)
        begin_session(self.ports().desk(), path, beginning).close()

    def shelf(self) -> Sequence[Playbook]:
        """The playbooks that travel with the program."""
        from workshop_app.document.acts.shelf import shelf

        return shelf()

    def playbook(self, path: Path) -> Playbook:
        """The playbook of a file; a WorkshopError says what is wrong in it."""
        from workshop_app.document.acts.shelf import open_playbook

        return open_playbook(str(path))[0]

    def practices(self) -> Library:
        """What others have done: the program's practices and the person's own."""
        from workshop_app.document.acts.practices import practices

        return practices(self.data_folder())

    def add_practices(self, path: Path, playbook: Playbook) -> Added:
        """Take a file of practices in; a WorkshopError says why not. playbook: the session's."""
        from workshop_app.document.acts.practices import add_practices

        return add_practices(path, self.data_folder(), [playbook])

    def keep_practice(self, practice: Practice) -> None:
        """Keep one of the person's own practices; a WorkshopError says why not."""
        from workshop_app.document.acts.practices import keep_practice

        keep_practice(practice, self.data_folder())

    def drop_practice(self, id: str) -> None:
        """Take one of the person's own practices out; a WorkshopError says why not."""
        from workshop_app.document.acts.practices import drop_practice

        drop_practice(id, self.data_folder())

    def export_practices(self, found: Sequence[Practice], path: Path) -> None:
        """Write practices into a file; a WorkshopError says why not."""
        from workshop_app.document.acts.practices import export_practices

        export_practices(found, path)

    def recent(self) -> Sequence[Recent]:
        """The sessions that were open on this machine, latest first, also those not here now."""
        waiting = {d.session for d in self.ports().sync().outbox.all() if d.waits}
        return [
            Recent(
                known.path,
                known.place,
                date.fromisoformat(known.date),
                known.stage,
                here=known.path.is_file(),
                waiting=known.session in waiting,
            )
            for known in self.ports().desk().register.latest()
        ]

    def forget_recent(self, path: Path) -> None:
        """Take a session off the list of recent ones; its file is left alone."""
        self.ports().desk().register.forget(path)

    def example(self) -> Path:
        """The example session's file, made where there is none yet."""
        from workshop_app.document.acts.demo import example_session

        return example_session(self.ports(), self.data_folder() / "example")

    def rehearsal(self, preparation: Preparation | None = None) -> Path:
        """A rehearsal's file, made anew in the place of the one before.

        preparation: of the session that is rehearsed; the example's where it is left out.
        """
        from random import Random

        from workshop_app.document.acts.rehearsing import rehearse, usual_preparation

        of = preparation or usual_preparation()
        chance = Random(str(of.facts["date"]))  # noqa: S311 - the same every time it is practised
        return rehearse(self.ports().desk(), self.data_folder() / "rehearsal", of, chance)

    def sessions_folder(self) -> Path:
        """Where new sessions go."""
        return self.preferences().sessions_folder or self.documents()

    def folder_warning(self, folder: Path) -> Message | None:
        """What is unsafe about a folder for sessions; None where nothing is known."""
        return self.ports().desk().files.warning(folder)

    def now(self) -> datetime:
        """The time of day here, with its zone."""
        return datetime.now().astimezone()

    def sync(self) -> Sync:
        """What packs, keeps and sends."""
        return self.ports().sync()

    def preferences(self) -> Preferences:
        """What is preferred on this machine; quick, no heavy import."""
        from workshop_app.document.acts.preferences import read_preferences

        return read_preferences(self.data_folder())

    def keep_preferences(self, preferences: Preferences) -> None:
        """Keep what is preferred; a WorkshopError says why not."""
        from workshop_app.document.acts.preferences import keep_preferences

        keep_preferences(self.data_folder(), preferences)

    def log_folder(self) -> Path:
        """Where the program keeps its log."""
        folder = self.data_folder() / "log"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
