"""Our own code systems: the closed lists of words that facts have, each with what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.facts.adverse_reactions import FrequencyBand
from app.facts.contraindications import Strength
from app.facts.indications import IndicationStatus
from app.facts.interactions import InteractantKind, Recommendation
from app.facts.pharmacokinetics import PharmacokineticParameter
from app.facts.regulatory import RegulatoryKind
from app.fhir.elements import Json, coding
from app.vocabulary.fhir_systems import CANONICAL, INTERACTION_TYPE


@dataclass(frozen=True, slots=True)
class Codes:
    """A code system: `concepts` are its codes with what each means."""

    name: str
    title: str
    description: str
    concepts: dict[str, str]

    @property
    def url(self) -> str:
        """Its address."""
        return f"{CANONICAL}/CodeSystem/{self.name}"


class Theme(StrEnum):
    """What a warning is about that FHIR has no category for."""

    PRECAUTION = "precaution"
    LABORATORY_MONITORING = "laboratory_monitoring"


_STRENGTH = Codes(
    "contraindication-strength",
    "Strength of contraindications",
    "How strictly a drug must not be used.",
    {
        Strength.ABSOLUTE: "The article says that the contraindication is absolute.",
        Strength.RELATIVE: "The article says that the contraindication is relative.",
    },
)
_BAND = Codes(
    "frequency-band",
    "Frequency of undesirable effects",
    "The bands of CIOMS III, by the share of patients.",
    {
        FrequencyBand.VERY_COMMON: "10 % or more.",
        FrequencyBand.COMMON: "1 % or more, less than 10 %.",
        FrequencyBand.UNCOMMON: "0.1 % or more, less than 1 %.",
        FrequencyBand.RARE: "0.01 % or more, less than 0.1 %.",
        FrequencyBand.VERY_RARE: "Less than 0.01 %.",
    },
)
_ADVICE = Codes(
    "interaction-recommendation",
    "Recommendations on interactions",
    "What an article advises where a drug meets another substance.",
    {
        Recommendation.CONTRAINDICATED: "The combination is contraindicated.",
        Recommendation.AVOID: "The combination should be avoided.",
        Recommendation.CAUTION: "The combination calls for care.",
        Recommendation.NONE_NEEDED: "Nothing needs to be done.",
        Recommendation.NOT_STATED: "The article advises nothing.",
    },
)
_INTERACTANT = Codes(
    "interactant-kind",
    "Kinds of interactants",
    "What the other side of an interaction is.",
    {
        InteractantKind.DRUG: "A drug.",
        InteractantKind.DRUG_CLASS: "A class of drugs.",
        InteractantKind.VACCINE: "A vaccine.",
        InteractantKind.FOOD: "A food.",
        InteractantKind.ALCOHOL: "Alcohol.",
        InteractantKind.ENZYME: "An enzyme or transporter.",
        InteractantKind.DISEASE: "A disease.",
        InteractantKind.LAB_TEST: "A laboratory test.",
        InteractantKind.OTHER: "Something else.",
    },
)
_USE = Codes(
    "indication-status",
    "Status of uses",
    "How far a use is accepted, as the article puts it. Only approved and off-label uses are served as indications.",
    {
        IndicationStatus.APPROVED: "The drug is used for it.",
        IndicationStatus.OFF_LABEL: "The drug is used for it without approval for that.",
        IndicationStatus.INVESTIGATIONAL: "The use was or is being studied.",
        IndicationStatus.NOT_RECOMMENDED: "The article advises against the use.",
    },
)
_REGULATORY = Codes(
    "regulatory-kind",
    "Kinds of regulatory facts",
    "What a jurisdiction decided of a drug.",
    {
        RegulatoryKind.LEGAL_STATUS: "A legal class.",
        RegulatoryKind.PREGNANCY_CATEGORY: "A pregnancy class.",
        RegulatoryKind.APPROVAL: "An approval, or its end.",
    },
)
_THEME = Codes(
    "warning-category",
    "Categories of warnings",
    "What a warning is about, where FHIR has no category for it.",
    {
        Theme.PRECAUTION: "A condition that calls for care.",
        Theme.LABORATORY_MONITORING: "A test that is to be done while the drug is given.",
    },
)
_PARAMETER = Codes(
    "pharmacokinetic-parameter",
    "Pharmacokinetic parameters",
    "What the body does to a drug: which parameter a value is of.",
    {
        PharmacokineticParameter.BIOAVAILABILITY: "Share of a dose that reaches the circulation.",
        PharmacokineticParameter.PROTEIN_BINDING: "Share that is bound to proteins of the plasma.",
        PharmacokineticParameter.METABOLISM: "Where and by what the drug is metabolised.",
        PharmacokineticParameter.METABOLITES: "What the drug becomes.",
        PharmacokineticParameter.ELIMINATION_HALF_LIFE: "Time in which the concentration falls by half.",
        PharmacokineticParameter.ONSET_OF_ACTION: "Time until the drug acts.",
        PharmacokineticParameter.DURATION_OF_ACTION: "Time for which the drug acts.",
        PharmacokineticParameter.EXCRETION: "How the drug leaves the body.",
        PharmacokineticParameter.TMAX: "Time until the greatest concentration.",
        PharmacokineticParameter.CMAX: "The greatest concentration.",
        PharmacokineticParameter.AUC: "Area under the curve of concentration over time.",
        PharmacokineticParameter.VOLUME_OF_DISTRIBUTION: "Volume that the drug would be evenly spread in.",
        PharmacokineticParameter.CLEARANCE: "Volume that is cleared of the drug in a time.",
        PharmacokineticParameter.ACCUMULATION: "How much more there is after repeated doses.",
        PharmacokineticParameter.ABSORPTION: "How the drug is taken up.",
    },
)

CODES: dict[str, Codes] = {
    each.name: each for each in (_STRENGTH, _BAND, _ADVICE, _INTERACTANT, _USE, _REGULATORY, _THEME, _PARAMETER)
}


def own_code(system: str, code: StrEnum) -> Json:
    """Make a Coding of one of our own systems."""
    return coding(CODES[system].url, code.value, words(code))


# FHIR's own types of interactions, by what is on the other side.
_TYPES = {
    InteractantKind.DRUG: ("drug-drug", "drug to drug interaction"),
    InteractantKind.DRUG_CLASS: ("drug-drug", "drug to drug interaction"),
    InteractantKind.VACCINE: ("drug-drug", "drug to drug interaction"),
    InteractantKind.FOOD: ("drug-food", "drug to food interaction"),
    InteractantKind.LAB_TEST: ("drug-test", "drug to laboratory test interaction"),
}
_OTHER_TYPE = ("other", "other interaction")


def interaction_codes(kind: InteractantKind) -> list[Json]:
    """Give FHIR's type of an interaction, and our code of what is on the other side."""
    return [coding(INTERACTION_TYPE, *_TYPES.get(kind, _OTHER_TYPE)), own_code("interactant-kind", kind)]


def words(code: str) -> str:
    """Say a code in words: `very_common` is `very common`."""
    return str(code).replace("_", " ")
