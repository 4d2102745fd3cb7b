"""The log's rules: which edits are live, which descend from which, and the heads of each key.

A history like git's: `after` names the log's tips when an edit was made. To answer "does e descend
from f?" at once, edits are laid out in chains; an edit knows its chain, its place there, and
through its chain's beginning how far it sees into every other chain.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from workshop_app.domain.edits import Edit, Key

_Sees = Mapping[int, int]


class History:
    """The edits of a log in the order of `(hlc, id)`, with what can be asked of them."""

    def __init__(self, edits: Iterable[Edit] = ()) -> None:
        self.edits: list[Edit] = []
        self.by_id: dict[str, Edit] = {}
        self.tips: dict[str, None] = {}
        self.undoing: list[Edit] = []
        self._dead: frozenset[str] | None = None
        self._chain: dict[str, tuple[int, int]] = {}
        self._ends: list[str] = []
        self._begins: list[_Sees] = []
        self._laid = 0
        self.extend(sorted(edits, key=lambda edit: edit[1::-1]))

    def extend(self, edits: Iterable[Edit]) -> None:
        """Add edits, each later in order than all that are there."""
        for edit in edits:
            self.edits.append(edit)
            self.by_id[edit.id] = edit
            for tip in edit.after:
                self.tips.pop(tip, None)
            self.tips[edit.id] = None
            if edit.undoes:
                self.undoing.append(edit)
                self._dead = None

    @property
    def dead(self) -> frozenset[str]:
        """The ids of edits that a live edit undoes; undoing edits are later than what they undo."""
        if self._dead is None:
            dead: set[str] = set()
            for edit in reversed(self.undoing):
                if edit.id not in dead:
                    dead.update(edit.undoes)
            self._dead = frozenset(dead)
        return self._dead

    def live(self) -> Iterator[Edit]:
        """The live edits that write something, in order."""
        dead = self.dead
        return (edit for edit in self.edits if edit.writes and edit.id not in dead)

    @property
    def is_a_line(self) -> bool:
        """Whether each edit was made after all before it."""
        self._lay()
        return len(self._ends) <= 1

    def apart(self) -> list[Edit]:
        """The edits made since copies parted, with all that they take back; none in a line.

        Whatever was made before was known to all of them: only here can two not know of each other.
        """
        if self.is_a_line:
            return []
        parted = 1 + min(sees.get(0, -1) for sees in self._begins[1:])
        found = {edit.id: edit for edit in self.edits[parted:]}
        waiting = list(found.values())
        while waiting:
            for id in waiting.pop().undoes:
                if id in self.by_id and id not in found:
                    found[id] = self.by_id[id]
                    waiting.append(found[id])
        return list(found.values())

    def descends(self, later: str, earlier: str) -> bool:
        """Whether `after` leads from one edit to another, or they are the same."""
        self._lay()
        chain, place = self._chain[later]
        other, there = self._chain[earlier]
        if chain == other:
            return there <= place
        return self._begins[chain].get(other, -1) >= there

    def _lay(self) -> None:
        for edit in self.edits[self._laid :]:
            known = [tip for tip in edit.after if tip in self._chain]
            chain = self._chain[known[0]][0] if len(known) == 1 else -1
            if chain < 0 or self._ends[chain] != known[0]:
                chain = len(self._ends)
                self._ends.append("")
                self._begins.append(self._seen_from(known))
                self._chain[edit.id] = (chain, 0)
            else:
                self._chain[edit.id] = (chain, self._chain[known[0]][1] + 1)
            self._ends[chain] = edit.id
        self._laid = len(self.edits)

    def _seen_from(self, tips: list[str]) -> _Sees:
        sees: dict[int, int] = {}
        for tip in tips:
            chain, place = self._chain[tip]
            for other, there in (*self._begins[chain].items(), (chain, place)):
                sees[other] = max(sees.get(other, -1), there)
        return sees

    def undos_of(self, ids: Iterable[str]) -> list[Edit]:
        """The live edits that undo any of these."""
        wanted = set(ids)
        dead = self.dead
        return [e for e in self.undoing if e.id not in dead and not wanted.isdisjoint(e.undoes)]

    def redos_of(self, edit: str) -> list[Edit]:
        """The live edits that undo an undoing of this one."""
        undos = [e.id for e in self.undoing if edit in e.undoes]
        return self.undos_of(undos) if undos else []

    def supersedes(self, later: Edit, earlier: Edit) -> bool:
        """Whether an edit was made knowing another and every redo of it, or was known to those."""
        return self.descends(later.id, earlier.id) and all(
            self.descends(later.id, redo.id) or self.descends(redo.id, later.id)
            for redo in self.redos_of(earlier.id)
        )

    def saw(self, remover: Edit, edit: Edit) -> bool:
        """Whether a removal was made knowing an edit, and every redo of it."""
        return self.descends(remover.id, edit.id) and all(
            self.descends(remover.id, redo.id) for redo in self.redos_of(edit.id)
        )

    def buried(self, kind: str, owner: str) -> dict[str, Any]:
        """What dead edits last said of an owner: its words, where its making was undone."""
        dead, said = self.dead, dict[str, Any]()
        for edit in self.edits:
            if edit.id in dead:
                said.update(edit.writes.get(kind, {}).get(owner, {}))
        return said

    def writers(self, keys: Iterable[Key]) -> Mapping[Key, list[Edit]]:
        """The live edits that write each of these keys, in order."""
        wanted: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for kind, owner, name in keys:
            wanted[kind][owner].add(name)
        found: defaultdict[Key, list[Edit]] = defaultdict(list)
        for edit in self.live():
            for kind in edit.writes.keys() & wanted.keys():
                owners = edit.writes[kind]
                for owner in owners.keys() & wanted[kind].keys():
                    for name in owners[owner].keys() & wanted[kind][owner]:
                        found[kind, owner, name].append(edit)
        return found

    def heads(self, writers: list[Edit]) -> list[Edit]:
        """Of a key's live edits, those that no other supersedes, in order."""
        heads: list[Edit] = []
        for edit in writers:
            heads = [head for head in heads if not self.supersedes(edit, head)]
            heads.append(edit)
        return heads

    def writers_of(self, key: Key) -> list[Edit]:
        """The live edits that write one key, in order."""
        kind, owner, name = key
        return [e for e in self.live() if name in e.writes.get(kind, {}).get(owner, ())]
