"""Words for the danger that somebody comes to need or to misuse a drug; regular expressions.

Source: section 9 "Drug abuse and dependence" of US labelling (21 CFR 201.57 (c)(10)), boxed warnings on addiction,
abuse and misuse; section 4.4 of EU product information on dependence, with the plainer words of the English Wikipedia.
"""

from __future__ import annotations

_KIND = (
    r"(?:(?:physical|psychological|physiological|psychic|drug|opioid|substance|severe) "
    r"(?:(?:and|or) (?:physical|psychological) )?)?"
)
ABUSE = rf"(?:{_KIND}(?:abuse|misuse|dependence|dependency|addiction|habituation))"

# It may come to that.
DANGER = (
    r"(?:(?:risk|danger|potential|possibility|liability|concerns?|worry|worries|propensity|warnings?)(?: \w+ly)? "
    r"(?:of|for|about|over|includ(?:es?|ing)|because of))"
)
LEADS_TO = (
    r"(?:(?:may|can|could|might|will)(?: also| \w+ly)? "
    r"(?:lead to|cause|result in|produce|induce|be associated with|bring on)|(?:causes|leads to|results in))"
)
ADDICTIVE = r"(?:addictive|habit[- ]forming|(?:liable|prone|subject) to (?:be abused|abuse|misuse))"

# There is none, or little, or it is what is treated.
NONE_OR_TREATED = (
    r"(?:no|not|non|low|lower|less|little|lack(?:s|ing)?|without|absence of|minimal|negligible|treat(?:s|ed|ing|ment)?|"
    r"manage(?:s|d|ment)?|alcohol|other drugs|history of)"
)
