"""Pharmacokinetics as infoboxes state them: a parameter's value is cut into one piece for each quantity in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.boxes import Found, find_all
from app.extract.evidence import parameter_evidence
from app.extract.extraction import Extraction, Problem, ProblemKind
from app.extract.modality import is_about_animals
from app.extract.pharmacokinetics_context import context_of
from app.extract.pharmacokinetics_form import form_of, labelled_isomer
from app.extract.pharmacokinetics_metabolites import derivative_in
from app.extract.pharmacokinetics_owner import relative_beside
from app.extract.pharmacokinetics_phases import early_phase
from app.extract.pharmacokinetics_pieces import Piece, pieces
from app.extract.pharmacokinetics_relatives import Kin, kin_of
from app.facts.document import Missing, MissingState
from app.facts.pharmacokinetics import PharmacokineticContext, PharmacokineticFact, PharmacokineticParameter
from app.facts.quantity import Quantity
from app.vocabulary.pharmacokinetics import DIMENSIONS, INFOBOX_PARAMETERS, NUMERIC_PARAMETERS, UNKNOWN_VALUES
from app.wikitext.document import Document

_DOMAIN = "pharmacokinetics"
# "Liver" and "(CYP3A4)" under it are one phrase, "Sulfoxide" and "Glucuronide" a list.
_LIST_LINE = re.compile(r"(?<=[\w)])[ \t]*\n+[ \t]*(?=[A-Z0-9])")
# "Mainly bile; urine (9 %)": the chief way has words only.
_WORDS_FIRST = re.compile(
    r"(?P<words>[^;,\d\n(]{3,80}(?:\([^()\d]{1,40}\))?)"
    r"(?:[;\n]|, (?=(?:kidney|renal|urin|bil|fa?ec|liver|hepatic)))(?=[^;\n]*\d)",
    re.IGNORECASE,
)
# "Metabolism: none" says something of the drug, as "Onset: none" does not; "n/a" says nothing of either.
_DENIABLE = frozenset({"metabolism", "metabolites", "protein_binding"})
_DENIALS = frozenset({"none", "nil"})
# What is not bound is bound to 0 %, and zero needs no unit.
_NOT_BOUND = _DENIALS | {"0", "zero"}
_NOTHING = Quantity(low=0, high=0, unit="%")
# Of these, a name beside the value says whose it is; beside the others, what becomes of the drug.
_MEASURED = frozenset(DIMENSIONS) - {"metabolites", "metabolism", "excretion"}
# "Liver (5% excreted unchanged)": that share is not metabolised.
_LEAVES = re.compile(r"\b(?:excreted|eliminated|unchanged|unmetaboli[sz]ed)\b", re.IGNORECASE)
_EDGES = " \t\n.,;:•*"


def extract_infobox(document: Document) -> Extraction[PharmacokineticFact]:
    """Read every pharmacokinetic parameter of the drug's boxes; `missing` says of each why it has no value."""
    extraction = Extraction[PharmacokineticFact]()
    states: dict[str, Missing] = {}
    kin = kin_of(document)
    for found in find_all(document, *INFOBOX_PARAMETERS):
        base = found.parameter.name.strip().replace(" ", "_")
        parameter = INFOBOX_PARAMETERS.get(base) or INFOBOX_PARAMETERS[base.rstrip("0123456789").rstrip("_")]
        facts = list(_facts(found, parameter, kin))
        extraction.facts += facts
        if state := _state(found, parameter, facts):
            states[parameter] = Missing(what=f"{_DOMAIN}.{parameter}", state=state, raw=found.text or None)
            if state is MissingState.UNPARSED:
                problem = Problem(ProblemKind.UNTYPED_VALUE, found.parameter.name, found.text)
                extraction.problems.append(problem)
    extraction.missing = list(_missing(extraction.facts, states))
    return extraction


def _missing(facts: list[PharmacokineticFact], states: dict[str, Missing]) -> Iterator[Missing]:
    """Say of each parameter that a box could hold why it has no value: none typed, blank, or not there."""
    typed = {
        fact.parameter.value
        for fact in facts
        if fact.quantity or fact.parameter.value not in NUMERIC_PARAMETERS or _denies(fact.text, fact.parameter)
    }
    for parameter in dict.fromkeys(INFOBOX_PARAMETERS.values()):
        if parameter not in typed:
            yield states.get(parameter) or Missing(what=f"{_DOMAIN}.{parameter}", state=MissingState.ABSENT)


def _state(found: Found, parameter: str, facts: list[PharmacokineticFact]) -> MissingState | None:
    if found.parameter.blank:
        return MissingState.BLANK
    if _denies(found.text, parameter):
        return None
    if found.asserted_none:
        return MissingState.ASSERTED_NONE
    untyped = parameter in NUMERIC_PARAMETERS and not any(fact.quantity for fact in facts)
    return MissingState.UNPARSED if untyped or not facts else None


def _facts(found: Found, parameter: str, kin: Kin) -> Iterator[PharmacokineticFact]:
    unsaid = found.asserted_none and not _denies(found.text, parameter)
    if found.parameter.blank or unsaid or _unknown(found.text):
        return
    text = found.parameter.value.plain.strip(_EDGES)
    if parameter == "protein_binding" and text.casefold() in _NOT_BOUND:
        yield _fact(found, parameter, Piece(text, _NOTHING), kin)
        return
    typed = [piece for piece in pieces(text, parameter) if piece.quantity]
    if typed:
        if words := _WORDS_FIRST.match(text) if parameter == "excretion" else None:
            yield _fact(found, parameter, Piece(words["words"].strip(_EDGES), None), kin)
        leaving = [piece for piece in typed if parameter == "metabolism" and _LEAVES.search(piece.text)]
        if leaving and len(leaving) == len(typed):
            yield _fact(found, parameter, Piece(_on_one_line(text), None), kin)
        # Of animals alone is no value of the drug in people; that nothing was typed is said.
        for piece in (piece for piece in typed if not is_about_animals(piece.text)):
            yield _fact(found, "excretion" if piece in leaving else parameter, piece, kin)
    elif text:
        yield _fact(found, parameter, Piece(_on_one_line(text), None), kin)


def _denies(text: str, parameter: str) -> bool:
    """Tell whether a value says that nothing of the kind happens: what is not bound, or not metabolised."""
    return parameter in _DENIABLE and text.casefold() in _DENIALS


def _unknown(text: str) -> bool:
    return text.casefold().strip(_EDGES) in UNKNOWN_VALUES


def _on_one_line(text: str) -> str:
    """Join the lines of a list by commas, those that a word or sign joins already as they stand."""
    return " ".join(_LIST_LINE.sub(", ", text).split())


def _fact(found: Found, parameter: str, piece: Piece, kin: Kin) -> PharmacokineticFact:
    return PharmacokineticFact(
        parameter=PharmacokineticParameter(parameter),
        quantity=piece.quantity,
        text=piece.text,
        context=_context(piece, parameter, kin),
        raw=found.text,
        evidence=parameter_evidence(found.parameter),
    )


def _context(piece: Piece, parameter: str, kin: Kin) -> PharmacokineticContext:
    if piece.quantity is None:
        return PharmacokineticContext()
    subject = form_of(piece.text, "", 0, parameter, kin.own) or derivative_in(piece.text, kin.own)
    relative = relative_beside(piece.text, kin) if parameter in _MEASURED else None
    subject = subject if subject and (relative or subject) in subject else relative
    subject = subject or early_phase(piece.text, parameter) or labelled_isomer(piece.text)
    context = context_of(piece.text, piece.quantity)
    route = context.route or (context_of(piece.label).route if piece.label else None)
    return context.model_copy(update={"subject": subject, "route": route})
