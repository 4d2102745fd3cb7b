"""The document: an open session, on which a person acts, takes back, and is told what changed."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial, reduce
from typing import Any

from workshop_app.document.absorbing import Basis, Union, united
from workshop_app.document.acting import Stack, in_batches, stack_of
from workshop_app.document.checking import refuse_absent, refuse_bad
from workshop_app.document.collecting import without_collecting
from workshop_app.document.concealing import Concealer
from workshop_app.document.conflicts import Conflict, Standing, conflicts, unseen, unseen_after
from workshop_app.document.differing import Differing
from workshop_app.document.history import History
from workshop_app.document.meanwhile import Overtaken, overtaken, stale
from workshop_app.document.ports import Author, Clock, Ids, Log, Logged, Step
from workshop_app.document.private import Private, PrivateText
from workshop_app.document.registers import Registers, folded, refolded, written
from workshop_app.document.rubbish import blamed_on_rubbish
from workshop_app.document.signing import refs_of, signature
from workshop_app.document.state import State, state_of
from workshop_app.domain.edits import VERSION, Act, Edit, Key, Writes
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.figures import Figures, figures, refigure
from workshop_app.domain.pictures import NO_PICTURES, Pictures, held_in, refuse_bad_pictures
from workshop_app.domain.workshop import Workshop

Listener = Callable[[frozenset[Key]], None]


def replayed(history: History, private: Private) -> State:
    """The state of a whole log: the replay of all its live edits in order."""
    registers = folded(history.live())
    return state_of(registers, private, unseen(history, registers), history.buried)


class Document:
    """An open session: one thread owns it, a `Log` keeps what is done to it."""

    def __init__(self, log: Log, author: Author, clock: Clock, ids: Ids) -> None:
        self._log, self._author, self._clock, self._ids = log, author, clock, ids
        self._listeners: list[Listener] = []
        with without_collecting():
            logged = log.read()
            with blamed_on_rubbish(logged.edits):
                self._history = History(logged.edits)
                self._state = replayed(self._history, logged.private)
        log.project(self._state.workshop)
        self._pictures: Pictures = logged.pictures
        self._figures: Figures | None = None
        self._differing = Differing()
        self._stack: tuple[str, Stack] | None = None
        self._signed: str | None = None

    @classmethod
    def begun(
        cls,
        log: Log,
        author: Author,
        clock: Clock,
        ids: Ids,
        *,
        session: str,
        writes: Writes,
        kind: str = "begin",
    ) -> "Document":
        """A new session whose first edit holds its playbook and what it is about.

        kind: "begin", or "baseline" where that edit holds a whole state (document/baseline.py).
        """
        edit = Edit(
            id=ids.new(),
            hlc=clock.milliseconds(),
            device=author.device,
            author="",
            at=clock.iso(),
            kind=kind,
            version=VERSION,
            writes=writes,
            after=(),
            undoes=(),
            batch=None,
        )
        state = replayed(History([edit]), Private())
        refuse_bad(state.workshop, {"fact": {session: writes["fact"][session]}})
        log.append(Step((edit,), (), state.workshop, frozenset(edit.written())))
        return cls(log, author, clock, ids)

    @property
    def workshop(self) -> Workshop:
        """The session as it stands."""
        return self._state.workshop

    @property
    def figures(self) -> Figures:
        """Everything reckoned from the session; after an edit only what it touched is new."""
        if self._figures is None:
            with blamed_on_rubbish(self._history.edits):
                self._figures = figures(self.workshop)
        elif self._figures.workshop is not self.workshop:
            self._figures = refigure(self._figures, self.workshop)
        return self._figures

    @property
    def logged(self) -> Logged:
        """The log as it stands, for merging and for checks."""
        return Logged(tuple(self._history.edits), self._state.private, self._pictures)

    @property
    def pictures(self) -> Pictures:
        """The bytes of the gaps' pictures, also of those that an undo would bring back."""
        return self._pictures

    @property
    def revision(self) -> str:
        """The id of the log's last edit."""
        return self._history.edits[-1].id

    @property
    def playbook(self) -> Mapping[str, Any]:
        """The session's own copy of its playbook, as the log holds it."""
        (fields,) = self._state.registers["playbook"].values()
        table: Mapping[str, Any] = fields["table"]
        return table

    def code_of(self, kind: str, owner: str) -> str:
        """The code of an entity, also of one that was removed, or whose making was taken back."""
        shown = self.workshop.code(owner)
        if shown:
            return shown
        held = self._state.registers.get(kind, {}).get(owner, {})
        code = held.get("code") or self._history.buried(kind, owner).get("code")
        return code if isinstance(code, str) else ""

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What has to be settled by a person."""
        differing = self._differing.among(self._history, self._state.private)
        return conflicts(self._history, self._state, differing)

    @property
    def standing(self) -> Standing:
        """The log's history and state as they are now, for questions about them."""
        return Standing(self._history, self._state)

    @property
    def stack(self) -> Stack:
        """What this person at this device can take back."""
        if self._stack is None or self._stack[0] != self.revision:
            mine = refs_of(self._author, self._state.private)
            stack = stack_of(self._history, self._author.device, mine)
            self._stack = (self.revision, stack)
        return self._stack[1]

    def edit(self, id: str) -> Edit:
        """An edit of the log by its id."""
        return self._history.by_id[id]

    def listen(self, listener: Listener) -> None:
        """Have a function called with the keys that each act touched."""
        self._listeners.append(listener)

    def heads(self, key: Key) -> frozenset[str]:
        """The ids of a key's heads, for `apply` to see whether a form is stale."""
        heads = self._history.heads(self._history.writers_of(key))
        return frozenset(edit.id for edit in heads)

    def apply(self, act: Act, expected: Mapping[Key, frozenset[str]] | None = None) -> Edit:
        """Do one act as one edit; refused as `Stale` where a key's heads are not the expected."""
        for key, heads in (expected or {}).items():
            if self.heads(key) != heads:
                raise stale(self._history, self._state.private, key, act)
        refuse_bad(self.workshop, act.writes)
        refuse_bad_pictures(self.workshop, act, self._pictures)
        return self._do(act, [act.writes])[0]

    def apply_large(self, act: Act) -> Sequence[Edit]:
        """Do a large act, such as an import: one transaction, one undo, edits of 500 rows."""
        refuse_bad(self.workshop, act.writes)
        refuse_bad_pictures(self.workshop, act, self._pictures)
        return self._do(act, list(in_batches(act.writes)), self._ids.new())

    def undo(self) -> Edit:
        """Take this person's last act back; what others did since stays."""
        if not self.stack.undo:
            raise WorkshopError("There is nothing of yours to undo.")
        return self._take_back("undo", self.stack.undo[-1], self.stack.undo[-1])

    def redo(self) -> tuple[Edit, tuple[Overtaken, ...]]:
        """Bring back what the last undo took; also told: the keys that others changed since."""
        if not self.stack.redo:
            raise WorkshopError("There is nothing of yours to redo.")
        acts = self._history.by_id[self.stack.redo[-1]].undoes
        undos = tuple(edit.id for edit in self._history.undos_of(acts))
        edit = self._take_back("redo", undos, acts)
        return edit, overtaken(self._history, acts)

    @property
    def basis(self) -> Basis:
        """The session as it stands now, for `united` on any thread."""
        return Basis(self.logged, self._state, self._history.dead)

    def united(self, others: Sequence[Logged], pictures: Pictures | None = None) -> Union:
        """This session and copies of it as one, for a look; nothing counts until `absorb`."""
        return united(self.basis, others, pictures or {})

    def absorb(self, union: Union) -> None:
        """Let what copies bring count; what was done here since the look stays, too."""
        if union.basis.state is not self._state:
            union = self.united(union.others, union.pictures)
        if not union.is_new:
            return
        self._log.absorb(union.arrival)
        self._history, self._state, self._signed = union.history, union.state, None
        self._pictures = {**union.pictures, **self._pictures}
        self._differing.forget()
        self._stack = None
        for listener in self._listeners:
            listener(union.arrival.touched)

    def forget(self, owners: frozenset[str]) -> None:
        """Remove all that is private about these owners, for good."""
        self._put_private(self._state.private.without(owners))

    def forget_everybody(self) -> None:
        """Remove people, keep results: no older copy of this session brings a name back."""
        self._put_private(self._state.private.emptied())

    def _do(self, act: Act, pieces: Sequence[Writes], batch: str | None = None) -> list[Edit]:
        concealer = Concealer(self.workshop, self._state.private, self._ids.new, act.writes)
        hidden = [concealer.conceal(piece) for piece in pieces]
        author, introduced = self._signature()
        texts = (*concealer.texts, *introduced)
        edits: list[Edit] = []
        for offset, writes in enumerate(hidden):
            edit = self._edit(act.kind, writes, author=author, batch=batch)
            after = (edits[-1].id,) if edits else edit.after
            edits.append(edit._replace(hlc=edit.hlc + offset, after=after))
        pieced = partial(reduce, written, hidden, self._state.registers)
        self._keep(edits, texts, edits, pieced, act.pictures)
        return edits

    def _take_back(self, kind: str, undoes: tuple[str, ...], acts: tuple[str, ...]) -> Edit:
        author, introduced = self._signature()
        edit = self._edit(kind, {}, author=author, undoes=undoes)
        changed = [self._history.by_id[id] for id in acts]
        kinds = frozenset(kind for act in changed for kind in act.writes)

        def again() -> Registers:
            registers = refolded(self._state.registers, self._history.live(), kinds)
            if kind == "redo":
                refuse_absent(registers, changed)
            return registers

        self._keep([edit], introduced, changed, again)
        return edit

    def _keep(
        self,
        edits: Sequence[Edit],
        texts: tuple[PrivateText, ...],
        changed: Sequence[Edit],
        registers: Callable[[], Registers],
        pictures: Pictures = NO_PICTURES,
    ) -> None:
        """Keep edits in the log first; only then does the session change and listeners hear.

        changed: the edits whose keys are touched; registers: made once the history has the edits.
        """
        private = self._state.private.with_texts(texts) if texts else self._state.private
        touched = frozenset(key for edit in changed for key in edit.written())
        self._history.extend(edits)
        try:
            folded_again = registers()
            absent = unseen_after(self._history, folded_again, self._state.unseen, edits)
            state = state_of(folded_again, private, absent, self._history.buried, self._state)
            self._log.append(Step(tuple(edits), texts, state.workshop, touched, pictures))
        except BaseException:
            self._history = History(self._history.edits[: -len(edits)])
            raise
        self._state, self._signed = state, edits[-1].author
        if pictures:
            self._pictures = {**self._pictures, **pictures}
        self._differing.follow(edits, touched)
        for listener in self._listeners:
            listener(touched)

    def _put_private(self, private: Private) -> None:
        state = state_of(self._state.registers, private, self._state.unseen, self._history.buried)
        self._log.forget(private, state.workshop)
        held = held_in(state.workshop)
        self._pictures = {name: self._pictures[name] for name in self._pictures if name in held}
        self._state, self._signed = state, None
        self._differing.forget()
        for listener in self._listeners:
            listener(frozenset())

    def _edit(
        self,
        kind: str,
        writes: Writes,
        *,
        author: str,
        undoes: tuple[str, ...] = (),
        batch: str | None = None,
    ) -> Edit:
        """An edit by this person, later than all there are and after the log's tips."""
        return Edit(
            id=self._ids.new(),
            hlc=max(self._history.edits[-1].hlc + 1, self._clock.milliseconds()),
            device=self._author.device,
            author=author,
            at=self._clock.iso(),
            kind=kind,
            version=VERSION,
            writes=writes,
            after=tuple(self._history.tips),
            undoes=undoes,
            batch=batch,
        )

    def _signature(self) -> tuple[str, tuple[PrivateText, ...]]:
        if self._signed is not None:
            return self._signed, ()
        return signature(self._author, self._state.private, self._history.edits, self._ids.new)
