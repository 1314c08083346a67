"""How articles say that an agency approved a drug, and what makes such a sentence say something else.

Source: wording of the history and regulatory sections of the English Wikipedia's drug articles.
"""

from __future__ import annotations

# Regular expressions of a decision taken. A word before them may still deny it.
APPROVED: tuple[str, ...] = (
    r"approved",
    r"authori[sz]ed",
    r"licen[sc]ed(?! (?:to|from|out|by [A-Z]))",
    (
        r"(?:received|receives|gained|obtained|won|granted|given|got)(?: [\w.,'-]+){0,4}? "
        r"(?:approval|authori[sz]ation|licen[sc]e)"
    ),
    r"first (?:[\w.]+ )?approval",
)

# The sentence is about something else, or the decision was not taken.
NOT_A_DECISION: tuple[str, ...] = (
    r"not",
    r"never",
    r"nor",
    r"no",
    r"neither",
    r"without",
    r"yet",
    r"await\w*",
    r"pending",
    r"seek\w*",
    r"sought",
    r"appl(?:y|ied|ication)\w*",
    r"submit\w*",
    r"submission",
    r"reject\w*",
    r"refus\w*",
    r"declin\w*",
    r"den(?:y|ied|ies)",
    r"revok\w*",
    r"withdr\w+",
    r"expected",
    r"anticipated",
    r"recommend\w*",
    r"advis\w+",
    r"would",
    r"could",
    r"(?-i:may)",
    r"might",
    r"if",
    r"until",
    r"before",
    r"prior to",
    r"biosimilars?",
    r"generics?",
    r"fast[- ]track",
    r"orphan",
    r"designation",
    r"emergency",
    r"trials?",
    r"stud(?:y|ies)",
    r"investigational",
)
