"""How values are written in the log and in the session file, and read back: JSON of plain lists and objects."""

from typing import Any

from workbench.model.claim import (
    Attribution,
    Claim,
    ClaimOrigin,
    Decision,
    Figure,
    FigureType,
    Kind,
    OtherCue,
    Speech,
    Verdict,
)
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Revisions, Span

Json = Any


def _spans(spans: tuple[Span, ...]) -> Json:
    return [[span.start, span.end] for span in spans]


def _read_spans(value: Json) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in value)


_FIGURE_TYPES = {type.value: type for type in FigureType}  # looked up rather than called: there are many


def write_figures(figures: tuple[Figure, ...]) -> Json:
    """A list of objects, one a figure."""
    return [{"start": f.start, "end": f.end, "type": f.type.value, "rule": f.rule} for f in figures]


def read_figures(value: Json) -> tuple[Figure, ...]:
    """The figures that ``write_figures`` wrote."""
    return tuple(Figure(f["start"], f["end"], _FIGURE_TYPES[f["type"]], f["rule"]) for f in value)


def write_attributions(attributions: tuple[Attribution, ...]) -> Json:
    """A list of objects, one an attribution; every role is a list of ``[start, end]``."""
    return [
        {
            "cue": _spans(a.cue),
            "source": _spans(a.source),
            "content": _spans(a.content),
            "speaker": a.speaker,
            "speech": a.speech.value,
            "rule": a.rule,
            "resolved_by": a.resolved_by,
        }
        for a in attributions
    ]


def read_attributions(value: Json) -> tuple[Attribution, ...]:
    """The attributions that ``write_attributions`` wrote."""
    return tuple(
        Attribution(
            cue=_read_spans(a["cue"]),
            source=_read_spans(a["source"]),
            content=_read_spans(a["content"]),
            speaker=a["speaker"],
            speech=Speech(a["speech"]),
            rule=a["rule"],
            resolved_by=a["resolved_by"],
        )
        for a in value
    )


def write_cues(cues: tuple[OtherCue, ...]) -> Json:
    """A list of objects, one a cue."""
    return [{"start": cue.start, "end": cue.end, "rule": cue.rule} for cue in cues]


def read_cues(value: Json) -> tuple[OtherCue, ...]:
    """The cues that ``write_cues`` wrote."""
    return tuple(OtherCue(cue["start"], cue["end"], cue["rule"]) for cue in value)


def write_extent(claim: Claim) -> Json:
    """Where a claim lies and what was found in it: everything but what people decided.

    ``cues`` is there only where it holds any, so that claims from before there were cues are written as they were.
    """
    told = {
        "draft": claim.draft,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "kinds": [kind.value for kind in claim.kinds],
        "figures": write_figures(claim.figures),
        "attributions": write_attributions(claim.attributions),
        "origin": claim.origin.value,
    }
    return {**told, "cues": write_cues(claim.cues)} if claim.cues else told


def read_extent(uid: str, value: Json) -> Claim:
    """A claim nobody has decided yet, from what ``write_extent`` wrote."""
    return Claim(
        uid=uid,
        draft=value["draft"],
        span=Span(value["start"], value["end"]),
        quote=value["quote"],
        kinds=tuple(Kind(kind) for kind in value["kinds"]),
        figures=read_figures(value["figures"]),
        attributions=read_attributions(value["attributions"]),
        cues=read_cues(value.get("cues", ())),
        origin=ClaimOrigin(value["origin"]),
    )


def write_decision(decision: Decision | None) -> Json:
    """A decision as an object; None where nobody has decided."""
    if decision is None:
        return None
    return {
        "verdict": decision.verdict.value,
        "person": decision.person,
        "at": decision.at,
        "draft": decision.draft,
    }


def read_decision(value: Json) -> Decision | None:
    """The decision that ``write_decision`` wrote."""
    if value is None:
        return None
    return Decision(Verdict(value["verdict"]), value["person"], value["at"], value["draft"])


def write_blocks(blocks: tuple[Block, ...]) -> Json:
    """A list of ``[kind, start, end]``."""
    return [[block.kind.value, block.start, block.end] for block in blocks]


def read_blocks(value: Json) -> tuple[Block, ...]:
    """The blocks that ``write_blocks`` wrote."""
    return tuple(Block(BlockKind(kind), start, end) for kind, start, end in value)


def write_revisions(revisions: Revisions) -> Json:
    """The four counts as an object."""
    return {
        "insertions": revisions.insertions,
        "deletions": revisions.deletions,
        "moves": revisions.moves,
        "comments": revisions.comments,
    }


def read_revisions(value: Json) -> Revisions:
    """The counts that ``write_revisions`` wrote."""
    return Revisions(**value)


def write_draft(draft: Draft) -> Json:
    """A draft with its whole text, so that the log alone can rebuild the session."""
    return {
        "text": draft.text,
        "blocks": write_blocks(draft.blocks),
        "name": draft.name,
        "format": draft.format,
        "encoding": draft.encoding,
        "revisions": write_revisions(draft.revisions),
        "notices": list(draft.notices),
        "sha256": draft.sha256,
    }


def read_draft(uid: str, value: Json) -> Draft:
    """The draft that ``write_draft`` wrote; its hash is computed anew from the text."""
    return Draft(
        uid=uid,
        text=value["text"],
        blocks=read_blocks(value["blocks"]),
        name=value["name"],
        format=value["format"],
        encoding=value["encoding"],
        revisions=read_revisions(value["revisions"]),
        notices=tuple(value["notices"]),
    )


def write_detail(detail: Detail) -> Json:
    """A detail as an object; its name is that of the register."""
    return {"value": detail.value, "origin": detail.origin.value, "where": detail.where}


def read_detail(name: DetailName, value: Json) -> Detail:
    """The detail that ``write_detail`` wrote."""
    return Detail(name, value["value"], Origin(value["origin"]), value["where"])
