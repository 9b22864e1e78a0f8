"""Which claims the list shows."""

from dataclasses import dataclass, replace

from workbench.gui.signs import Sign
from workbench.model.claim import Claim, Kind
from workbench.session.marks import Mark


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What is shown: signs, kinds, marks and who decided (none chosen means all), and words that the claim or its note
    must hold. ``people`` are uids."""

    signs: frozenset[Sign] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    marks: frozenset[Mark] = frozenset()
    words: str = ""
    people: frozenset[str] = frozenset()

    def accepts(self, claim: Claim, marks: frozenset[Mark] = frozenset()) -> bool:
        """Whether a claim, with the marks that it has, is shown."""
        if self.marks and not self.marks & marks:
            return False
        if self.signs and Sign.of(claim) not in self.signs:
            return False
        if self.people and (claim.decision is None or claim.decision.person not in self.people):
            return False
        if self.kinds and not self.kinds.intersection(claim.kinds):
            return False
        return not self.words or self._holds_words(claim)

    def with_sign(self, sign: Sign, shown: bool) -> "ClaimFilter":
        """The same filter with one sign more or less."""
        return replace(self, signs=self.signs | {sign} if shown else self.signs - {sign})

    def with_kind(self, kind: Kind, shown: bool) -> "ClaimFilter":
        """The same filter with one kind more or less."""
        return replace(self, kinds=self.kinds | {kind} if shown else self.kinds - {kind})

    def with_mark(self, mark: Mark, shown: bool) -> "ClaimFilter":
        """The same filter with one mark more or less."""
        return replace(self, marks=self.marks | {mark} if shown else self.marks - {mark})

    def with_person(self, person: str, shown: bool) -> "ClaimFilter":
        """The same filter with one person, by uid, more or less."""
        return replace(self, people=self.people | {person} if shown else self.people - {person})

    def with_words(self, words: str) -> "ClaimFilter":
        """The same filter with other words, told apart by white space, in any order and case."""
        return replace(self, words=words.casefold())

    def _holds_words(self, claim: Claim) -> bool:
        speakers = " ".join(found.speaker for found in claim.attributions)
        searched = f"{claim.quote}\n{claim.note}\n{speakers}".casefold()
        return all(word in searched for word in self.words.split())
