"""What section headings and list introductions announce.

Source: the section names of the English Wikipedia's medicine manual (MOS:MED, "Drugs, treatments, and devices") and
the headings that its drug articles have used in their place over the years.
"""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """What a stretch of an article is about."""

    LEAD = "lead"
    INDICATIONS = "indications"
    INVESTIGATIONAL = "investigational"
    CONTRAINDICATIONS = "contraindications"
    PRECAUTIONS = "precautions"
    ADVERSE_REACTIONS = "adverse_reactions"
    INTERACTIONS = "interactions"
    DOSING = "dosing"
    OVERDOSE = "overdose"
    MONITORING = "monitoring"
    PREGNANCY = "pregnancy"
    PHARMACOLOGY = "pharmacology"
    PHARMACOKINETICS = "pharmacokinetics"
    MECHANISM = "mechanism"
    CHEMISTRY = "chemistry"
    HISTORY = "history"
    SOCIETY = "society"
    VETERINARY = "veterinary"
    REFERENCES = "references"
    OTHER = "other"


# What is said here of doses, tests and precautions is as a rule not about the drug as people are given it.
BESIDE_USE: frozenset[Topic] = frozenset(
    {
        Topic.VETERINARY,
        Topic.HISTORY,
        Topic.SOCIETY,
        Topic.CHEMISTRY,
        Topic.INVESTIGATIONAL,
        Topic.OVERDOSE,
    }
)

# Words of headings without a topic under which a group is as a rule whom the drug is for; a regular expression.
ON_USE = (
    r"(?:use|efficacy|effectiveness|evidence|benefits?|comparisons?|applications?|forms?|formulations?|background|"
    r"overview|"
    r"epidemiology|availability|studies|trials?|results|treatment|therapy)"
)

# Longest match wins; a heading is compared word by word, without case, as whole phrases anywhere in it.
# What is treated, though a word of it is a subject elsewhere: such a heading says no more than the one above it.
NO_TOPIC: tuple[str, ...] = (
    "ectopic pregnancy",
    "ectopic pregnancies",
    "molar pregnancy",
    "molar pregnancies",
    "pregnancy loss",
    "pregnancy losses",
    "unwanted pregnancy",
    "termination of pregnancy",
    "pregnancy termination",
    "nausea and vomiting of pregnancy",
)

HEADING_PHRASES: dict[str, Topic] = {
    "contraindication": Topic.CONTRAINDICATIONS,
    "contraindications": Topic.CONTRAINDICATIONS,
    "contra-indications": Topic.CONTRAINDICATIONS,
    "precaution": Topic.PRECAUTIONS,
    "precautions": Topic.PRECAUTIONS,
    "warning": Topic.PRECAUTIONS,
    "warnings": Topic.PRECAUTIONS,
    "caution": Topic.PRECAUTIONS,
    "cautions": Topic.PRECAUTIONS,
    "special populations": Topic.PRECAUTIONS,
    "specific populations": Topic.PRECAUTIONS,
    "special patient populations": Topic.PRECAUTIONS,
    "special considerations": Topic.PRECAUTIONS,
    "special groups": Topic.PRECAUTIONS,
    "special patient groups": Topic.PRECAUTIONS,
    "special situations": Topic.PRECAUTIONS,
    "prescribing restrictions": Topic.PRECAUTIONS,
    "black box": Topic.PRECAUTIONS,
    "adverse effect": Topic.ADVERSE_REACTIONS,
    "adverse effects": Topic.ADVERSE_REACTIONS,
    "adverse reaction": Topic.ADVERSE_REACTIONS,
    "adverse reactions": Topic.ADVERSE_REACTIONS,
    "adverse events": Topic.ADVERSE_REACTIONS,
    "adverse drug reactions": Topic.ADVERSE_REACTIONS,
    "side effect": Topic.ADVERSE_REACTIONS,
    "side effects": Topic.ADVERSE_REACTIONS,
    "side-effect": Topic.ADVERSE_REACTIONS,
    "side-effects": Topic.ADVERSE_REACTIONS,
    "undesirable effects": Topic.ADVERSE_REACTIONS,
    "unwanted effects": Topic.ADVERSE_REACTIONS,
    "safety": Topic.ADVERSE_REACTIONS,
    "tolerability": Topic.ADVERSE_REACTIONS,
    "toxicity": Topic.ADVERSE_REACTIONS,
    "malignancies": Topic.ADVERSE_REACTIONS,
    "malignancy": Topic.ADVERSE_REACTIONS,
    "interaction": Topic.INTERACTIONS,
    "interactions": Topic.INTERACTIONS,
    "drug interactions": Topic.INTERACTIONS,
    "indication": Topic.INDICATIONS,
    "indications": Topic.INDICATIONS,
    "medical use": Topic.INDICATIONS,
    "medical uses": Topic.INDICATIONS,
    "clinical use": Topic.INDICATIONS,
    "clinical uses": Topic.INDICATIONS,
    "therapeutic use": Topic.INDICATIONS,
    "therapeutic uses": Topic.INDICATIONS,
    "uses": Topic.INDICATIONS,
    "usage": Topic.INDICATIONS,
    "approved uses": Topic.INDICATIONS,
    "off-label": Topic.INVESTIGATIONAL,
    "off-label uses": Topic.INVESTIGATIONAL,
    "future indications": Topic.INVESTIGATIONAL,
    "possible indications": Topic.INVESTIGATIONAL,
    "possible uses": Topic.INVESTIGATIONAL,
    "potential uses": Topic.INVESTIGATIONAL,
    "potential indications": Topic.INVESTIGATIONAL,
    "research": Topic.INVESTIGATIONAL,
    "investigational": Topic.INVESTIGATIONAL,
    "under investigation": Topic.INVESTIGATIONAL,
    "experimental": Topic.INVESTIGATIONAL,
    "clinical trials": Topic.INVESTIGATIONAL,
    "dosage": Topic.DOSING,
    "dosages": Topic.DOSING,
    "dosing": Topic.DOSING,
    "dose": Topic.DOSING,
    "doses": Topic.DOSING,
    "posology": Topic.DOSING,
    "administration": Topic.DOSING,
    "duration of treatment": Topic.DOSING,
    "overdose": Topic.OVERDOSE,
    "overdosage": Topic.OVERDOSE,
    "monitoring": Topic.MONITORING,
    "laboratory tests": Topic.MONITORING,
    "pregnancy": Topic.PREGNANCY,
    "breastfeeding": Topic.PREGNANCY,
    "breast-feeding": Topic.PREGNANCY,
    "lactation": Topic.PREGNANCY,
    "pharmacology": Topic.PHARMACOLOGY,
    "pharmacological data": Topic.PHARMACOLOGY,
    "pharmacokinetic": Topic.PHARMACOKINETICS,
    "pharmacokinetics": Topic.PHARMACOKINETICS,
    "absorption": Topic.PHARMACOKINETICS,
    "distribution": Topic.PHARMACOKINETICS,
    "metabolism": Topic.PHARMACOKINETICS,
    "elimination": Topic.PHARMACOKINETICS,
    "excretion": Topic.PHARMACOKINETICS,
    "mechanism": Topic.MECHANISM,
    "mechanism of action": Topic.MECHANISM,
    "mode of action": Topic.MECHANISM,
    "pharmacodynamics": Topic.MECHANISM,
    "pharmacodynamic": Topic.MECHANISM,
    "chemistry": Topic.CHEMISTRY,
    "chemical": Topic.CHEMISTRY,
    "synthesis": Topic.CHEMISTRY,
    "structure": Topic.CHEMISTRY,
    "physical properties": Topic.CHEMISTRY,
    "history": Topic.HISTORY,
    "discovery": Topic.HISTORY,
    "society and culture": Topic.SOCIETY,
    "brand names": Topic.SOCIETY,
    "trade names": Topic.SOCIETY,
    "names": Topic.SOCIETY,
    "marketing": Topic.SOCIETY,
    "commercial": Topic.SOCIETY,
    "legal status": Topic.SOCIETY,
    "economics": Topic.SOCIETY,
    "cost": Topic.SOCIETY,
    "approval": Topic.SOCIETY,
    "regulatory": Topic.SOCIETY,
    "veterinary": Topic.VETERINARY,
    "in animals": Topic.VETERINARY,
    "other animals": Topic.VETERINARY,
    "animal feed": Topic.VETERINARY,
    "animal studies": Topic.VETERINARY,
    "animal research": Topic.VETERINARY,
    "animal toxicity": Topic.VETERINARY,
    "animal toxicology": Topic.VETERINARY,
    "preclinical studies": Topic.VETERINARY,
    "preclinical toxicology": Topic.VETERINARY,
    "references": Topic.REFERENCES,
    "notes": Topic.REFERENCES,
    "external links": Topic.REFERENCES,
    "further reading": Topic.REFERENCES,
    "see also": Topic.REFERENCES,
    "bibliography": Topic.REFERENCES,
    "sources": Topic.REFERENCES,
}

# Headings that say so only where they stand alone and under none that is known: among the uses they are one.
WHOLE_HEADINGS: dict[str, Topic] = {
    "withdrawal": Topic.ADVERSE_REACTIONS,
    "discontinuation": Topic.ADVERSE_REACTIONS,
    "dependence": Topic.ADVERSE_REACTIONS,
    "physical dependence": Topic.ADVERSE_REACTIONS,
    "dependence and withdrawal": Topic.ADVERSE_REACTIONS,
    "tolerance and withdrawal": Topic.ADVERSE_REACTIONS,
    "tolerance and dependence": Topic.ADVERSE_REACTIONS,
    "tolerance, dependence and withdrawal": Topic.ADVERSE_REACTIONS,
    "tolerance, dependence, and withdrawal": Topic.ADVERSE_REACTIONS,
    "dependence and addiction": Topic.ADVERSE_REACTIONS,
}
