"""Our extensions: what FHIR has no element for. One table makes both what is written and the definition of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.fhir.elements import Json, filled, plain
from app.vocabulary.fhir_systems import CANONICAL


@dataclass(frozen=True, slots=True)
class Part:
    """One value of an extension, of a data type; `many` where it repeats."""

    type: str
    description: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Extension:
    """An extension: `contexts` are the elements that it may stand on."""

    name: str
    title: str
    description: str
    contexts: tuple[str, ...]
    parts: dict[str, Part]

    @property
    def url(self) -> str:
        """Its address."""
        return f"{CANONICAL}/StructureDefinition/{self.name}"


_EVIDENCE = Extension(
    "evidence",
    "Evidence",
    "Where a statement stands in the article, in whose words, and how well the article backs it.",
    ("Element",),
    {
        "fact": Part("string", "The fact's id in the JSON API of this server."),
        "origin": Part("code", "infobox or prose."),
        "parameter": Part("string", "Infobox parameter as written."),
        "section": Part("string", "Headings from the top; none for the lead.", many=True),
        "start": Part("unsignedInt", "First Unicode code point of the passage in the article's wiki text."),
        "end": Part("unsignedInt", "Code point after the last."),
        "quote": Part("string", "The sentence, list item or parameter value as plain text."),
        "support": Part("code", "cited, citation_needed or uncited."),
        "flag": Part("string", "An editors' mark that applies, such as citation_needed, with its date.", many=True),
        "reference": Part("Reference", "What the article cites for it.", many=True),
    },
)
_ARTICLE = Extension(
    "article",
    "Article",
    "The article and revision that everything in the resource was read from, with its licence and whom to credit.",
    ("DomainResource",),
    {
        "wiki": Part("string", "Host of the wiki."),
        "title": Part("string", "Title of the article."),
        "url": Part("url", "Address of the article."),
        "revision": Part("string", "Number of the revision, where it is known."),
        "revised": Part("dateTime", "When the revision was saved."),
        "retrieved": Part("dateTime", "When the article was fetched."),
        "license": Part("string", "Licence of the text."),
        "attribution": Part("string", "Credit to give wherever the text is shown."),
    },
)
_MISSING = Extension(
    "missing",
    "Missing",
    "Something a reader would look for that has no typed value, and why.",
    ("MedicationKnowledge",),
    {
        "what": Part("string", "Domain and name, such as identifiers.chemspider."),
        "state": Part("code", "asserted_none, blank, absent or unparsed."),
        "raw": Part("string", "The text that stands there instead."),
    },
)
_QUANTITY = Extension(
    "stated-quantity",
    "Stated quantity",
    "A number or range as the article states it, in a UCUM unit, where the element holds only text.",
    ("Element",),
    {
        "value": Part("Range", "The bounds; one that is missing is open."),
        "comparator": Part("code", "approximately, less_than, at_most, greater_than or at_least."),
    },
)
_MEASUREMENT = Extension(
    "measurement",
    "Measurement",
    "Under which conditions a pharmacokinetic value was found, in the article's words.",
    ("Element",),
    {
        "parameter": Part("code", "Which parameter it is, such as elimination_half_life."),
        "dose": Part("string", "The dose given."),
        "route": Part("string", "Route of administration."),
        "population": Part("string", "Who was measured."),
        "n": Part("positiveInt", "How many were measured."),
        "subject": Part("string", "What the value is of where it is not the drug as such in plasma."),
    },
)
_FREQUENCY = Extension(
    "frequency",
    "Frequency",
    "How often an undesirable effect occurs, with what the figure is compared to.",
    ("ClinicalUseDefinition.undesirableEffect",),
    {
        "word": Part("string", "The article's own word."),
        "percent": Part("Range", "Share of patients on the drug."),
        "basis": Part("code", "What the band was taken from: percent or word."),
        "arm": Part("string", "What the figure is compared with, such as placebo."),
        "arm_percent": Part("Range", "Share of patients there."),
        "ratio": Part("decimal", "How many times as often as there."),
        "rate": Part("Ratio", "Events per exposure."),
        "qualifier": Part("string", "Such as severe, or on withdrawal."),
    },
)
_SCHEDULE = Extension(
    "monitoring-schedule",
    "Monitoring schedule",
    "When a test is to be done, and why.",
    ("ClinicalUseDefinition.warning",),
    {
        "phase": Part("string", "When, phase by phase, in the article's words.", many=True),
        "reason": Part("string", "Why, where the article says so."),
    },
)
_CLASS = Extension(
    "regulatory-class",
    "Regulatory class",
    "A legal or pregnancy class, or an approval, as the article writes it.",
    ("Element",),
    {
        "jurisdiction": Part("string", "The article's code for it, such as AU, EU, UN."),
        "class": Part("string", "The class as written."),
        "meaning": Part("string", "What the class means."),
        "retired": Part("boolean", "Whether the class has been withdrawn."),
        "date": Part("dateTime", "Date of a decision."),
        "comment": Part("string", "The article's remark."),
    },
)

EXTENSIONS: dict[str, Extension] = {
    each.name: each for each in (_ARTICLE, _EVIDENCE, _MISSING, _QUANTITY, _MEASUREMENT, _FREQUENCY, _SCHEDULE, _CLASS)
}


def extended(name: str, **values: Any) -> list[Json]:  # noqa: ANN401  # of whatever type the part is
    """Write an extension with those of its parts that have a value; none at all where no part has."""
    extension = EXTENSIONS[name]
    written = [
        {
            "url": part,
            f"value{kind.type[0].upper()}{kind.type[1:]}": plain(str(value)) if kind.type == "string" else value,
        }
        for part, kind in extension.parts.items()
        for value in (values[part] if kind.many and part in values else [values.get(part)])
        if filled(value=value)
    ]
    return [{"url": extension.url, "extension": written}] if written else []
