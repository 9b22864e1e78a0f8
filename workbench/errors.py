"""The one exception a user is meant to read; every other exception is a bug."""


class UserError(Exception):
    """Something in the world went wrong: a file damaged, a disk full, a text empty.

    ``text`` says what happened, ``hint`` names the next step, both as plain sentences; ``action`` is the id of
    the act that takes that step (see ``gui/actions.py``), or empty where there is none to offer. ``kind`` is a
    stable word for tests and for replacing an earlier message about the same thing.
    """

    def __init__(self, kind: str, text: str, hint: str, action: str = "") -> None:
        super().__init__(f"{text} {hint}")
        self.kind = kind
        self.text = text
        self.hint = hint
        self.action = action
