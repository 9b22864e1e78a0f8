"""The kinds of records, each with the register of the log that keeps it."""

from types import MappingProxyType

from workbench.model.conflict import Conflict, Union
from workbench.model.editing import Correction, Flag, HouseRule, ProposedSource, Query, RuleChoice
from workbench.model.event import Field
from workbench.model.evidence import Evidence, Source, StoredFile
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, Settlement, SignOff

RECORDS: MappingProxyType[Field, type[Record]] = MappingProxyType(
    {
        Field.SOURCE: Source,
        Field.FILE: StoredFile,
        Field.EVIDENCE: Evidence,
        Field.CORRECTION: Correction,
        Field.QUERY: Query,
        Field.FLAG: Flag,
        Field.PROPOSAL: ProposedSource,
        Field.HOUSE_RULE: HouseRule,
        Field.RULE_CHOICE: RuleChoice,
        Field.SECOND_VERDICT: SecondVerdict,
        Field.SETTLEMENT: Settlement,
        Field.SIGN_OFF: SignOff,
        Field.CONFLICT: Conflict,
        Field.UNION: Union,
    }
)

OF_MERGES = (Field.CONFLICT, Field.UNION)
"""What a merge keeps for itself: it is nobody's work, so it neither travels nor counts as a difference."""

WORK: MappingProxyType[Field, type[Record]] = MappingProxyType(
    {field: kind for field, kind in RECORDS.items() if field not in OF_MERGES}
)
"""The records that people make."""

FIELD_OF: MappingProxyType[type[Record], Field] = MappingProxyType({kind: field for field, kind in RECORDS.items()})
"""The register that keeps a kind."""
