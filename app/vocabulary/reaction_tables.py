"""What the heads of tables of reactions say.

Source: the tables of adverse reactions in product information (EMA guideline on summary of product characteristics,
section 4.8; US label, section 6.1). Regular expressions, matched without case.
"""

from __future__ import annotations

# The whole head of the column that names the reactions.
NAMES_HEAD = (
    r"(?:(?:most )?(?:common|frequent|serious|reported) )?(?:(?:adverse|side|undesirable|unwanted)[ -])?(?:drug )?"
    r"(?:effects?|reactions?|events?|symptoms?)(?: \([^()]{1,40}\)| reported)?"
)

# In the head of the column that holds the drug's shares.
SHARE_HEAD = (
    r"%|\b(?:(?:estimated|absolute) risk|percent\w*|incidence|frequency|prevalence|proportion|rate|occurrence)\b"
)

# In the first cell of a row that counts something else.
NOT_A_REACTION = r"\b(?:discontinu\w+|withdr[ae]w\w*|total|overall|any|all|number|patients|dropouts?|placebo)\b"

# What may stand behind the frequency word that heads a row: "Common reactions (1-10%)".
CLASS_BEHIND = (
    r"(?: (?:(?:adverse|side|undesirable|unwanted)[ -])?(?:effects|reactions|events))?[ :,]*"
    r"(?:\([^()]*\)|[<>\u2264\u2265]?\s?\d.*)?"
)

# The class of what has no known frequency.
NOT_KNOWN = r"(?:not known|unknown)(?: \([^()]*\))?"
