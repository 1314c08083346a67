"""The words in which statements tell what lists of facts leave out: too much of the drug, and what is an open question.

Source: wording of the English Wikipedia's drug articles.
"""

from __future__ import annotations

from app.vocabulary.modality import THEORY

# Too much of the drug as what does it: "Overdose may cause seizures".
OVERDOSE_ITSELF = r"(?:overdos(?:e|es|age|ages|ing)|poisonings?|intoxication|excessive (?:doses?|amounts?|intake))"
# Here it is what comes of something else, and no circumstance of what is told.
OVERDOSE_COMES = (
    r"\b(?:result(?:s|ed|ing)? in|lead(?:s|ing)? to|led to|risks? of|due to|prevent\w*|avoid\w*) (?:an? )?(?:[\w-]+ )?$"
)
# What an overdose shows itself by: "Symptoms seen after five times the dose are", "is often manifested by".
SIGNS_TOLD = r"symptoms|signs|manifestations|effects|features|characteristics?|results|findings|complications"
SIGNS_SHOWN = (
    r"manifest(?:ed|s)?|characteri[sz]ed|presents?|experienced|developed"
    r"|(?:may|can|could|will) (?:experience|develop|show)"
)
_OPEN = r"(?:unknown|not (?:\w+ )?known|unclear|not (?:\w+ )?clear|uncertain|not (?:\w+ )?certain|not established)"
OPEN_QUESTIONS: tuple[str, ...] = (
    *THEORY,
    "(?:could|may|might|would) be expected",
    "conceivabl[ey]",
    "presumed",
    "postulated",
    "feared",
    "it is possible that",
    "it (?:has been|is) (?:proposed|suggested) that",
    rf"{_OPEN} (?:if|whether)",
    rf"whether [^.;]{{3,150}} (?:is|are|remains?) (?:also |still |currently )?{_OPEN}",
)
# Under such a heading every sentence is on what animals showed; under one on veterinary use much else is told.
ANIMAL_STUDIES = r"\b(?:animal (?:studies|research|toxicity|toxicology)|preclinical|toxicity in animals)\b"
# Behind a finding, whom it was made in: "cancer in experimental animals".
IN_ANIMALS = r" in (?:[\w-]+ )?(?:animals?|rats?|mice|rodents?|dogs?|monkeys?|rabbits?)(?: studies| models)?$"
