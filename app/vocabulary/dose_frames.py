"""Words of lines that tell doses without a verb, as labels do, and of those that do not; regular expressions.

Source: section 2 of US labelling (21 CFR 201.57 (c)(3)) and 4.2 of EU product information (EMA QRD template), whose
dosage paragraphs and lists are such lines.
"""

from __future__ import annotations

# How a line begins, beside an amount, a label or a name.
OPENINGS = (
    r"for|in|to|as|with|before|after|during|at|by|on|against|following|when|if|where|once|from|until|among|upon|"
    r"the|an?|usual(?:ly)?|typical(?:ly)?|common(?:ly)?|normal(?:ly)?|generally|up to|about|recommended|alternatively|"
    r"either|or|and|then|over|under|oral(?:ly)?|intravenous(?:ly)?|IV|IM|SC|intramuscular(?:ly)?|subcutaneous(?:ly)?|"
    r"inhaled|nebuli[sz]ed|topical(?:ly)?|rectal(?:ly)?|vaginal(?:ly)?|intranasal(?:ly)?|sublingual(?:ly)?|"
    r"pa?ediatric|geriatric|elderly|adult|young|older|premature|pregnant|breastfeeding"
)

# A line with one of these says more than how much is given.
FINITE = (
    r"is|are|was|were|be|been|has|have|had|may|can|could|might|should|must|will|would|do|does|did|"
    r"contains?|delivers?|releases?|provides?|supply|supplies|corresponds?|equals?|produces?|produced|causes?|caused|"
    r"reduces?|reduced|increases?|increased|decreases?|improves?|improved|shows?|showed|shown|found|leads?|led|"
    r"results?|resulted|acts?|occurs?|occurred|lasts?|costs?|means?|remains?|appears?|seems?|prevents?|inhibits?|"
    r"raises?|lowers?|lowered|affects?|works?|treats?|helps?|allows?|comes?|received|took|used|gave|became|"
    r"carr(?:y|ies|ied)|described|reported|treated|began|needed|required|he|she|his|her|they|we|it"
)

PREDICATES_OF_USE = (
    r"(?:is|are|(?:may|can|should|must|will) be|(?:has|have) been) (?:\w+ly |often |also |sometimes |then )?"
    r"(?:used|given|recommended|advised|administered|taken|suggested|proposed|preferred|usual|customary|typical|"
    r"standard|sufficient|enough|adequate|an (?:\w+ )?(?:alternative|option)|infused|injected|instilled|repeated|"
    r"required|needed|necessary|appropriate|applied|inhaled)"
)

KINDS_OF_DOSE = (
    r"initial|starting|loading|maintenance|single|daily|usual|bolus|induction|infusion|total|then|followed by|"
    r"thereafter|afterwards|maximum|max\.?|first|second|third"
)

# Amounts of what is found in people, taken with food or holds for people, no doses.
OTHER_AMOUNTS: tuple[str, ...] = (
    r"proteinuria|(?:micro)?albuminuria|albumin|creatinine|excret\w+|urin\w+|levels?|concentrations?|serum|plasma",
    r"birth ?weights?|born|weighing|weight|ingest\w*|intake|diets?|food|meals? (?:of|with)",
    r"cigarettes|alcohol|output|losses",
    r"equivalent|equal|compared|versus|vs|allowances?|half-life|potency|available|sold|marketed|approval|approved",
)

# Where one of these holds an amount, it is a strength unless it is told how often.
PRODUCTS = (
    r"(?:tablets?|capsules?|pills?|vials?|ampoules?|bottles?|patch(?:es)?|sachets?|suppositor(?:y|ies)|syringes?|pens?"
    r"|inserts?|implants?|granules|powders?|solutions? (?:of|for|contain)|strengths?|forms?|packs?|sprays?|rings?)"
)

# A poisoning with something else, which the drug is given against.
_HARM = r"(?:overdos(?:e|age)s?|poisonings?|toxicity)"
_BESIDE_IT = r"(?:the|an?|acute|severe|known|confirmed|treatment|management|people|patients|those|cases?|with|of)"
TREATED_POISONING = (
    rf"\b(?:for|in|against|of|to (?:treat|reverse)|treats?|treating) (?:{_BESIDE_IT} )*"
    rf"(?:suspected|(?!{_BESIDE_IT}\b|suspected|massive|large)[a-z][\w-]+(?: acid| salt)?) {_HARM}\b"
    rf"|\b{_HARM} (?:of|with|by|from|due to) (?!the\b|it\b|an?\b|up\b|more\b|about\b)[a-z][\w-]+"
)
