"""What can go wrong on the way to a server: each kind asks for something else to be done."""

from workshop_app.domain.errors import Message


class Trouble(Exception):
    """Something in the way of a delivery, with the sentence that tells a person."""

    def __init__(self, said: Message) -> None:
        super().__init__(str(said))
        self.said = said


class Again(Trouble):
    """Worth another try: after so many seconds where the server asked for that."""

    def __init__(self, said: Message, *, after: float | None = None) -> None:
        super().__init__(said)
        self.after = after


class Cut(Again):
    """The connection broke, or nobody answered."""


class Lost(Trouble):
    """The server knows the upload no longer: it begins anew."""


class TooLarge(Trouble):
    """The server, or something before it, takes no piece of this size."""


class NeedsPerson(Trouble):
    """Somebody must do something here first; the delivery waits."""


class RefusedByServer(Trouble):
    """The server will not have it, however often it is tried."""


class Cancelled(Exception):
    """The person who sends stopped it."""
