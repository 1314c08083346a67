"""Words that tell which of the substances of a sentence are the other side of an interaction; regular expressions.

Source: the wordings of section 4.5 of the EMA's "Guideline on summary of product characteristics" and of section 7 of
FDA labelling (21 CFR 201.57(c)(8)), as drug articles repeat them.
"""

from __future__ import annotations

# Ends the name that an item of a list begins with.
HEAD_ENDS: tuple[str, ...] = (
    "can",
    "may",
    "should",
    "is",
    "are",
    "increases?",
    "decreases?",
    "reduces?",
)

# Stands before a substance that the body itself holds.
BODY_FLUIDS: tuple[str, ...] = (
    "serum",
    "plasma",
    "blood",
    "endogenous",
    "circulating",
)

# Followed by "of": so much of a substance is in the body.
AMOUNTS: tuple[str, ...] = (
    "levels?",
    "concentrations?",
    "amounts?",
)

# After the name of a class these make it an adjective: "the antiplatelet effect".
EFFECT_NOUNS: tuple[str, ...] = (
    "effects?",
    "propert(?:y|ies)",
    "activity",
    "actions?",
    "potency",
    "response",
    "influence",
    # "Contraceptive failure", "neuroleptic malignant syndrome".
    "failure",
    "malignant",
)

# Names nothing itself.
ANAPHORA: tuple[str, ...] = (
    "both",
    "these",
    "this",
    "those",
    "such",
    "them",
    "it",
    "either",
    "each",
    "the (?:two|drugs?|same|combination)",
)

# What follows is only compared with the drug, made of it, or an allergy.
COMPARED: tuple[str, ...] = (
    "similar to",
    "unlike",
    "in contrast (?:to|with)",
    "as opposed to",
    "(?:rather|other) than",
    "instead of",
    r"than(?! \d)",
    "between (?:that|those) of",
    "compared (?:with|to)",
    "versus",
    "metabolites? of",
    r"allerg\w+ to",
    r"hypersensitiv\w+ to",
)

# Followed by "to": nobody takes what somebody reacts to, nor the examples of it.
ALLERGIES: tuple[str, ...] = (
    "allergy",
    "allergies",
    "allergic(?: reactions?)?",
    r"hypersensitiv\w+(?: reactions?)?",
    "intoleran(?:t|ce)",
)

# What follows is replaced by the drug, so that the two are not taken together.
IN_PLACE_OF: tuple[str, ...] = (r"as an? (?:[\w-]+ )?(?:alternative|substitute|replacement) (?:to|for)",)

# What a sentence on drugs at large begins with.
SOME_DRUGS: tuple[str, ...] = (
    "(?:some|many|several|certain|most|various|numerous) (?:other )?(?:drugs|medicines|medications|substances|agents)",
)

# Words for the harm of a combination, beside those of warnings.
GRAVE: tuple[str, ...] = (
    r"\w*toxicity",
    "bleeding",
    "ha?emorrhages?",
    "death",
    "serotonin syndrome",
    "respiratory depression",
    "hypertensive cris[ie]s",
    "arr?hythmias?",
    "life-threatening",
)

# What ends the name of a laboratory test.
TESTS: tuple[str, ...] = (
    "tests?",
    "testing",
    "screens?",
    "screening",
    "assays?",
    "immunoassays?",
    "(?:glucose )?(?:meters?|glucometers?|monitors?)",
    "dipsticks?",
)

# What stands before such a name and is no part of it.
BEFORE_TESTS: tuple[str, ...] = (
    "(?:an?|the|this|these|some|any|certain|many|other|and|or|of|on|in|for|with|to|by|from|during|as|when|if|using)",
    "(?:cause[sd]?|causing|give[sn]?|gave|giving|produce[sd]?|producing|result(?:s|ed|ing)?|lead(?:s|ing)?|yield(?:s|ed)?)",
    "(?:lowers?|raises?|increases?|decreases?|elevates?|show(?:s|ed|n)?|affects?|make[s]?|trigger(?:s|ed)?|is|are|was|were|may|can|could|might|will|has|have|that|which)",
    "(?:false(?:ly)?|false-positives?|false-negatives?|positives?|negatives?|readings?|results?|elevated|it|its)",
)

# The combination is a treatment.
BENEFITS: tuple[str, ...] = (
    "effective",
    "benefits?",
    "improve[sd]?",
    "improvement",
    "superior",
    "first-line",
    "survival",
    "response rates?",
    "to (?:treat|prevent)",
    "for (?:the )?(?:treatment|prevention)",
    "(?<!not )approved",
    "(?<!contra)(?<!contra-)indicated",
    "lessen",
    r"(?<!be )used (?:\w+ )?(?:as|to|for|in|off)",
    (
        r"(?:lower|reduc|lessen|decreas|alleviat|reliev|prevent)(?:e|es|s|ed)? (?:the )?(?:\w+ )?"
        r"(?:side|adverse|unwanted) effects"
    ),
)

# Two are taken together for the good of it: that is no interaction. What is treated is too much of the drug.
MEANT_TOGETHER: tuple[str, ...] = (
    (
        r"\b(?:co-?administered|co-?prescribed|combined|given|taken|used)(?: together| in combination)? with "
        r"[^.;:]{2,80}? to (?:help )?(?:reduce|lower|prevent|treat|minimi[sz]e|improve"
        r"|(?:increase|enhance) (?:its |the )?(?:efficacy|effectiveness))\b"
    ),
    (
        r"(?:^|[.;:] )to (?:help )?(?:reduce|lower|prevent|minimi[sz]e) "
        r"(?:(?!\b(?:not|never|avoid\w*)\b)[^.;:]){2,120}?"
        r"\b(?:co-?administered|co-?prescribed|combined|given|taken|used)(?: together| in combination)? with\b"
    ),
    (
        r"\b(?:overdos\w+|poisoning|intoxication)\b[^.;:]{0,60} (?:treated|managed|reversed|counteracted) "
        r"(?:with|by|using)\b"
    ),
    # "It is given only with A", "it was added to standard therapy with A".
    (
        r"\b(?:given|used|taken|administered|approved|indicated) only (?:together |in combination )?with "
        r"(?!\w* ?(?:caution|care|food|meals?)\b)"
    ),
    # "It must not be used alone, but together with A".
    (
        r"\b(?:not|never) (?:be )?(?:used|given|taken|administered|prescribed) (?:alone|by itself|on its own"
        r"|as (?:an? |the )?(?:monotherapy|(?:sole|single|only) (?:agent|drug|treatment|therapy)))"
        r"[^.;:]{0,160}\b(?:with|together|combin\w+)\b"
    ),
    r"\badd(?:ed|ing|ition)(?: \w+)? to (?:standard|existing|background|optimal|usual) ",
    # Another treatment: "infections, which should be treated with other antimalarials".
    r"\b(?:should|must|can) (?:instead |then |also |rather )?be treated with (?!caution|care)",
)

# The combination is advised against or dangerous.
WARNINGS: tuple[str, ...] = (
    "risks?",
    r"more likely(?![^.;]*\bthan\b)",
    "should(?: also)? not",
    "must(?: also)? not",
    r"avoid\w*",
    "caution",
    r"care (?:should|must|is)(?= (?:be )?(?:\w+ly )?(?:taken|exercised|used|needed|required|advised|recommended)\b)",
    r"contra-?indicat\w+",
    "not recommended",
    "advised against",
    "(?:advised|told|warned|cautioned|instructed) not to",
    (
        r"(?:lower|reduced|smaller|higher) (?:\w+ )?dos(?:e|age)s? (?:is|are|may be"
        r"|should be) (?:also )?(?:\w+ )?(?:recommended|needed|required|used)"
    ),
    "not to be (?:taken|used|given|combined|mixed)",
    "dangerous",
    "hazardous",
    "unsafe",
    "fatal",
)

# Something happens in the combination.
HARMS: tuple[str, ...] = (
    r"\w*toxicity",
    "levels?",
    "concentrations?",
    "bleeding",
    r"interact\w*",
    r"compet(?:es?|ing|ition) (?:for|with)",
    "effects?",
    "clearance",
    "absorption",
    "death",
    "serotonin syndrome",
    "sedation",
    "respiratory depression",
    "increase[sd]?",
    "decrease[sd]?",
    "reduce[sd]?",
    "exacerbate[sd]?",
    "aggravate[sd]?",
    "exposure",
    "potentiate[sd]?",
    "hypertensive",
    "hypotension",
)
