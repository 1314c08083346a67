"""Every resource of every article at hand, and of invented drugs that have what articles rarely do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.extract.extraction import FactT
from app.extract.monograph import extract_monograph
from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.chemistry import ChemistryFact
from app.facts.contraindications import ContraindicationFact
from app.facts.document import Missing
from app.facts.dosing import DosingFact
from app.facts.evidence import EvidenceFlag, Fact, Support
from app.facts.identifiers import IdentifierFact
from app.facts.indications import IndicationFact
from app.facts.interactions import InteractionFact
from app.facts.monitoring import MonitoringFact
from app.facts.monograph import MonographDocument
from app.facts.names import NameFact
from app.facts.pharmacokinetics import PharmacokineticFact
from app.facts.precautions import PrecautionFact
from app.facts.references import ReferenceFact
from app.facts.regulatory import RegulatoryFact
from app.facts.routes import RouteFact
from app.fhir.capabilities import capabilities
from app.fhir.codes import CODES
from app.fhir.definitions import DEFINITIONS
from app.fhir.drug import Drug
from app.fhir.elements import Json
from app.fhir.errors import outcome
from app.fhir.expansion import expanded
from app.fhir.kinds import KINDS
from app.fhir.versions import Version
from app.store.rendering import monograph_document
from app.store.slugs import slugify
from app.wikitext.parse import parse_document
from tests import cabinet
from tests.store.drugs import EVIDENCE, article, extracted, fact

STORED = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)

ODD = "<b>&\u00a0\x01\ufffe \u201cODD\u201d_*[x](javascript:0)`"
_MARKED = EVIDENCE.model_copy(
    update={
        "quote": ODD,
        "section": ["Use", ODD],
        "references": [1, 2, 99],
        "flags": [EvidenceFlag(kind="citation_needed", since="September 2016"), EvidenceFlag(kind="dubious")],
        "support": Support.CITATION_NEEDED,
    }
)


def _odd(model: type[FactT], **fields: object) -> FactT:
    return fact(model, **{"evidence": _MARKED, **fields})


def _identifier(scheme: str, value: str, label: str | None = None, *, valid: bool = True) -> Fact:
    return _odd(IdentifierFact, scheme=scheme, value=value, label=label, valid=valid, check="pattern")


def _value(
    parameter: str, low: float | None, high: float | None, comparator: str | None = None, **context: object
) -> Fact:
    quantity = {"low": low, "high": high, "unit": "h", "comparator": comparator}
    return _odd(PharmacokineticFact, parameter=parameter, text=ODD, quantity=quantity, context=context)


def _dose(low: float | None, high: float | None, unit: str, comparator: str | None = None, **fields: object) -> Fact:
    quantity = {"low": low, "high": high, "unit": unit, "comparator": comparator}
    return _odd(DosingFact, text="a dose", quantity=quantity, **fields)


ODD_FACTS: dict[str, list[Fact]] = {
    "names": [_odd(NameFact, name=name, kind=kind) for name, kind in ((ODD, "brand"), ("\u00a0", "inn"), ("X", "synonym"))],
    "identifiers": [
        _identifier("cas", "50-78-2"),
        _identifier("cas", "50-78-3", valid=False),
        _identifier("atc", "N02BA01"),
        _identifier("atc", "N02BA"),
        _identifier("atcvet", "QN02BA01"),
        _identifier("unii", "R16CO5Y76E", "sodium salt"),
        _identifier("smiles", "C1=CC"),
    ],
    "chemistry": [
        *(_odd(ChemistryFact, property="formula", value=value) for value in ("C9H8O4", "C9H7O4Na")),
        _odd(ChemistryFact, property="formula", value="C9H7O4Na", label="sodium salt"),
        _odd(ChemistryFact, property="melting_point", value="135 C", quantity={"low": 135, "high": 135, "unit": "Cel"}),
        _odd(ChemistryFact, property="solubility", value=ODD, label="in water"),
        _odd(ChemistryFact, property="molecular_weight", value="1", quantity={"low": 1.5, "high": 1.5, "unit": "g/mol"}),
        _odd(ChemistryFact, property="computed_weight", value="about 1"),
    ],
    "routes": [_odd(RouteFact, route="oral")],
    "pharmacokinetics": [
        _value("elimination_half_life", 4, 4),
        _value("elimination_half_life", 4, 6),
        _value("elimination_half_life", 5, 5, subject="active metabolite"),
        _value("tmax", None, 7, "at_most", dose="1 mg", route="oral", population="adults", n=12),
        _odd(PharmacokineticFact, parameter="metabolism", text="hepatic", context={}),
    ],
    "indications": [
        *(_odd(IndicationFact, indication=f"a {status} use", status=status, population="adults") for status in
          ("approved", "off_label", "investigational", "not_recommended")),
    ],
    "dosing": [
        _dose(100, 100, "mg", route="oral", frequency="once a day", population="adults"),
        _dose(1, 2, "mg/kg"),
        _dose(4, 4, "g/d", "at_most"),
        _dose(5, 5, "mg/h"),
        _dose(None, 4, "g"),
        _odd(DosingFact, text="some"),
    ],
    "interactions": [
        *(_odd(InteractionFact, interactant={"name": f"an {kind}", "kind": kind}, finding="interacts", recommendation=advice,
               effect=ODD, management=ODD) for kind, advice in (
            ("drug", "contraindicated"), ("drug_class", "avoid"), ("vaccine", "caution"), ("food", "none_needed"),
            ("alcohol", "not_stated"), ("enzyme", "not_stated"), ("disease", "avoid"), ("lab_test", "avoid"), ("other", "avoid"))),
        _odd(InteractionFact, interactant={"name": "methotrexate", "kind": "drug"}, finding="studied_none_found",
             recommendation="none_needed"),
        _odd(InteractionFact, interactant={"name": "Gammamine", "kind": "drug"}, finding="interacts",
             recommendation="contraindicated", limited_to="high doses"),
        _odd(InteractionFact, interactant={"name": "Betamine", "kind": "drug", "drug": {"slug": "betamine", "name": "Betamine",
             "url": "/v1/drugs/betamine"}}, finding="interacts", recommendation="avoid"),
    ],
    "contraindications": [
        *(_odd(ContraindicationFact, condition=f"{strength} thing", strength=strength) for strength in ("absolute", "relative", None)),
        _odd(ContraindicationFact, condition="hay fever", limited_to="tablets"),
    ],
    "precautions": [
        *(_odd(PrecautionFact, condition=ODD, advice=advice) for advice in (ODD, None)),
        _odd(PrecautionFact, condition="old age", limited_to=ODD),
    ],
    "adverse_reactions": [
        _odd(AdverseReactionFact, reaction="headache", system_organ_class="nervous system", frequency="often",
             frequency_band="common", frequency_basis="word", qualifier="severe"),
        _odd(AdverseReactionFact, reaction="rash", percent={"low": 2, "high": 8.5}, frequency_band="common",
             frequency_basis="percent", comparator={"arm": "placebo", "percent": {"low": 1, "high": 1}, "ratio": 3.6}),
        _odd(AdverseReactionFact, reaction="fever", percent={"low": None, "high": 3}),
        _odd(AdverseReactionFact, reaction="cough", percent={"low": 3, "high": None}),
        _odd(AdverseReactionFact, reaction="death", rate={"value": 0.12, "per": 100, "unit": "patient years"}),
    ],
    "monitoring": [
        _odd(MonitoringFact, test="counts", schedule=["before", "monthly"], reason="fear"),
        _odd(MonitoringFact, test="weight"),
    ],
    "regulatory": [
        *(_odd(RegulatoryFact, kind=kind, status="A", jurisdiction=place, retired=place == "US", date="1961-02",
               meaning=ODD, comment="a remark") for kind in ("legal_status", "pregnancy_category", "approval")
          for place in ("AU", "BR", "CA", "DE", "EU", "NZ", "UK", "UN", "US", None)),
    ],
    "references": [
        _odd(ReferenceFact, number=1, text=ODD, title=ODD, year=1999, pmid="1", doi="10.1/x<y>", pmc="PMC1", url="https://x.example",
             malformed=False),
        _odd(ReferenceFact, number=2, text="{{cite", url="http://a b", malformed=True),
    ],
}  # fmt: skip


def invented() -> Iterator[MonographDocument]:
    """Make the drugs of the cabinet, one of which all is odd, its title too, and a combination."""
    combined: dict[str, list[Fact]] = {
        "chemistry": [_odd(ChemistryFact, property="component", value=value) for value in ("Foonib", ODD)]
    }
    every: dict[str, dict[str, list[Fact]]] = {
        **cabinet.DRUGS,
        f"{'Odd ' * 30}drug": ODD_FACTS,
        "Combined": combined,
        "Bare": {},
    }
    for title, facts in every.items():
        read: dict[str, Any] = facts
        missing = [Missing.model_validate({"what": "identifiers.kegg", "state": "unparsed", "raw": ODD})]
        changes: dict[str, Any] = {"revision_id": None, "revision_timestamp": None} if title == "Bare" else {}
        yield monograph_document(slugify(title), article(title, **changes), extracted(title, missing=missing, **read))


def read_article(file: Path) -> MonographDocument:
    """Read an article as an ingestion does."""
    title, text = file.stem.replace("_", " "), file.read_text(encoding="utf-8")
    slug = slugify(title)
    return monograph_document(slug, article(title, text), extract_monograph(parse_document(title, text), slug))


def resources(monographs: Iterable[MonographDocument], version: Version) -> Iterator[Json]:
    """Make all resources of some drugs."""
    for monograph in monographs:
        for kind in KINDS[version].values():
            if kind.make is not None:
                yield from kind.make(Drug(monograph, STORED, version))


def definitions(version: Version) -> Iterator[Json]:
    """Make what is of no drug."""
    for make in DEFINITIONS.values():
        yield from make(version)
    for codes in CODES.values():
        yield expanded(version, codes, list(codes.concepts), len(codes.concepts))
    yield capabilities(version, f"https://drugs.example.org/fhir/{version}")
    yield outcome("error", "not-found", "There is none.")
