"""Words for part of the use of a drug: how much of it, in which form, by which way, for what; regular expressions.

Source: the pharmaceutical forms and routes of the EDQM's standard terms, and the wording of sections 4.1 to 4.5 of EU
product information (EMA QRD template) and of US labelling (21 CFR 201.57 (c)), with the plainer forms of the English
Wikipedia.
"""

from __future__ import annotations

from app.vocabulary.handling import WAY_IN_NOUNS, WAYS_IN

_UNIT = r"(?:mg|mcg|\u00b5g|\u03bcg|g|micrograms?|milligrams?|grams?|IU|units?|mL|ml|%)"
AMOUNT = (
    rf"\d[\d.,]*(?:[\u2013-]\d[\d.,]*)?\s?{_UNIT}(?:/\w+)*"
    r"(?: (?:(?:once|twice|\w+ times) )?(?:daily|weekly|monthly|(?:a|per|each|every) (?:\d+ )?\w+))?"
    r"(?: (?:or|and) (?:more|above|higher|greater)\b)?"
)

# How much, or for how long. Low doses are as a rule what is advised, and no limit of it.
MUCH = r"(?:very )?(?:high|higher|highest|large|larger|maximum|maximal|full|standard|usual|repeated|loading)"
LITTLE = r"(?:low|lower|small|smaller)"
_BEYOND = (
    r"(?:above|over|exceeding|beyond|greater than|higher than|larger than|more than|in excess of|at or above|"
    r"of more than|of at least|of(?= \d[^,;]{1,12} (?:or|and) (?:more|above|higher|greater)\b))"
)
_DOSES = r"dos(?:es|ages?|e)"
_DURATION = r"(?:long[- ]term|prolonged|chronic|extended|continuous|repeated)"
_COURSE = r"(?:use|treatment|therapy|administration|courses?|regimens?)"
DOSES_BEYOND = rf"(?:\w+ )?{_DOSES} {_BEYOND} {AMOUNT}"
DOSES = (
    rf"(?:{DOSES_BEYOND}|{MUCH}(?:-dose(?: {_COURSE})?\b|,? (?:\w+ )?{_DOSES}\b)|{AMOUNT} {_DOSES}\b"
    rf"|{_DURATION}(?: \([^()]{{3,30}}\))? {_COURSE}\b)"
)

# A preparation by its form. Words that any drug comes in say nothing without one that tells it from others.
_RELEASE = r"(?:extended|sustained|modified|delayed|controlled|slow|immediate|prolonged)[- ]release"
KIND_OF_FORM = (
    rf"(?:{WAYS_IN}|{_RELEASE}|(?:short|long|rapid|intermediate)[- ]acting|injectable|nasal|eye|ear|skin|mouth|depot|"
    r"liquid|effervescent|chewable|dispersible|orodispersible|soluble|dry|powder|enteric[- ]coated|gastro-resistant|"
    rf"aqueous|oily|lipid|liposomal|pegylated|parenteral|systemic|{AMOUNT})"
)
FORM = (
    r"(?:tablets?|capsules?|caplets?|injections?|infusions?|solutions?|suspensions?|syrups?|elixirs?|drops|sprays?|gels?|"
    r"creams?|ointments?|lotions?|foams?|patch(?:es)?|suppositor(?:y|ies)|pessar(?:y|ies)|enemas?|lozenges?|granules|"
    r"inhalers?|implants?|depots?)"
)
_ANY_FORM = r"(?:forms?|formulations?|preparations?|products?|versions?|brands?|strengths?)"
_OF_WHAT = (
    r"(?: (?:(?:that|which) )?(?:containing|contains?) [^,;:.()]{3,60}?"
    r"(?= (?:is|are|should|must|may|can|cannot|in|for)\b))?"
)
FORMS = (
    rf"(?:(?:{KIND_OF_FORM},? (?:(?:and|or) )?)*{FORM}(?: {_ANY_FORM})?\b{_OF_WHAT}"
    rf"|(?:{KIND_OF_FORM},? (?:(?:and|or) )?)+{_ANY_FORM}\b{_OF_WHAT})"
)
ANY_FORM_WITH = rf"{_ANY_FORM}(?: of [\w-]+)? (?:(?:that|which) )?(?:containing|contains?) [^,;:.()]{{3,60}}?"

# A way in, as a noun and as an adverb.
WAYS = rf"{WAYS_IN}(?:,? (?:and|or) {WAYS_IN})?(?: \w+)? {WAY_IN_NOUNS}"
# With these it may be given.
SAFEGUARDS = (
    r"(?:therapy|treatment|cover(?:age)?|prophylaxis|supervision|monitoring|ventilat\w+|pacemaker|contracepti\w+|"
    r"supplement\w*|replacement|protection)"
)
# As the only treatment.
BY_ITSELF = (
    r"(?:as (?:an? |the )?(?:monotherapy|(?:sole|only|single) (?:agent|drug|treatment|therapy))|alone|by itself|"
    r"on its own)"
)
WAY_ADVERBS = (
    r"(?:intravenously|intramuscularly|subcutaneously|intrathecally|epidurally|intranasally|orally|rectally|topically|"
    r"parenterally|transdermally|sublingually|vaginally|systemically|locally|"
    rf"by (?:mouth|inhalation|injection|infusion|(?:an? )?{WAYS_IN} {WAY_IN_NOUNS}))"
)

# For what.
PURPOSE = (
    r"(?:treatment|prevention|prophylaxis|management|relief|control|suppression|induction|maintenance|reduction|"
    r"termination)"
)
TO_ACHIEVE = (
    r"(?:treat|prevent|manage|relieve|control|reduce|lower|suppress|induce|delay|stop|terminate|maintain|improve|"
    r"alleviate)"
)

# What is done with a drug when it is used at all.
USED = r"(?:used|given|taken|administered|prescribed|applied|injected|infused|combined|co-?administered)"

# Two drugs at once.
JOINT = r"(?:concomitant|concurrent|simultaneous|combined|joint) (?:use|administration|treatment|therapy)|combination"
COMBINED = r"(?:in combination|together|combined|concomitantly|concurrently|in conjunction|alongside)"

# Where another half of a sentence begins, and where another clause does, which has a subject of its own.
NEW_HALF = r";|[.:] |,? (?:but|whereas|while|although|though|however|because|since|except|unless)\b"
NEW_CLAUSE = (
    r", (?:and|or|so|as) (?=(?:it|they|the|this|its|use|caution|care|people|patients|those|some|in|for|when)\b)"
    r"| and (?=(?:it|they|the (?:drug|tablets?|injections?|\w+ form)) (?:is|are|should|must|may|can|cannot)\b)"
)
