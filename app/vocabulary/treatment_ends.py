"""Words for the end of a treatment that must not come at once; regular expressions.

Source: the wording on withdrawal in section 4.4 of EU product information (EMA QRD template) and in the boxed warnings
of US labelling on abrupt cessation (21 CFR 201.57(c)(1)), with the plainer words of the English Wikipedia.
"""

from __future__ import annotations

# The end as an act: "sudden cessation", "stopping it suddenly".
ENDING = r"(?:interruption|discontinuation|cessation|withdrawal|termination|stopping|discontinuing|withdrawing)"
_TREATMENT = r"(?: (?:it|treatment|therapy|(?:the|this|these) (?:drug|medication|medicine|pills|tablets|infusion)))?"
ABRUPT_END = (
    rf"(?:(?:abrupt|sudden|rapid|quick|premature|early)(?:ly)? {ENDING}{_TREATMENT}|"
    r"(?:abruptly|suddenly|rapidly|quickly) (?:decreasing|reducing|lowering) (?:the|their|its) dos(?:e|age)|"
    rf"(?:stopping|discontinuing|withdrawing){_TREATMENT} (?:abruptly|suddenly|rapidly|quickly|early|prematurely|"
    r"too (?:early|soon|quickly|fast)))"
)

# The end as what is done, and how hastily or slowly.
ENDED = r"(?:stopped|discontinued|withdrawn|interrupted|ceased)"
# To be reduced slowly may be how a dose is found; over some time, or before the end, it is how the treatment ends.
REDUCED = r"(?:reduced|decreased|lowered)"
AT_THE_END = r"(?:over|before|when|prior to|to (?:avoid|prevent|minimi[sz]e|reduce)|until)"
_ABRUPTLY = r"(?:abruptly|suddenly|rapidly|too (?:quickly|fast|rapidly|abruptly))"
_UNADVISED = (
    r"without (?:first )?(?:(?:consulting|asking|informing|(?:talking|speaking) (?:to|with)|the advice of|advice from) "
    r"(?:an?|the|their|one's|your|his or her) (?:[\w-]+ )?(?:doctor|physician|prescriber|pharmacist|"
    r"(?:health ?care )?(?:provider|professional))|(?:medical|professional|a doctor's|a physician's) "
    r"(?:advice|supervision|consultation|guidance))"
)
HASTILY = rf"(?:{_ABRUPTLY}|{_UNADVISED})"
ENDED_HASTILY = rf"(?:{ENDED} {HASTILY}|{_ABRUPTLY} {ENDED})"
HASTILY_REDUCED = rf"(?:{_ABRUPTLY} {REDUCED}|{REDUCED} {_ABRUPTLY})"
SLOWLY = r"(?:gradually|slowly)"

# Whoever takes it ends it: "if a person suddenly stops the medication", "do not stop abruptly", "users should
# gradually reduce their dose".
STOPS = r"(?:stops?|discontinues?|quits?|ceases?)"
TAKEN = (
    r"(?: (?:taking|using))?(?: (?:it|treatment|therapy|(?:the|this|their) (?:drug|medication|medicine)|"
    r"(?!abrupt|sudden|rapid|the\b|this\b|their\b|too\b)[\w-]+))?"
)
REDUCE = r"(?:reduce|lower|taper|decrease|withdraw|stop)"
THEIR_DOSE = r"(?:their|the|its|his or her) (?:[\w-]+ )?(?:dos(?:e|age)|medication|intake|use|treatment)"

# The slow end as an act.
GRADUAL_END = (
    r"(?:(?:(?:gradual|slow)(?:ly)?(?:,? and )?){1,2} (?:tapering|withdrawal|discontinuation|cessation|"
    r"reduction (?:of|in) (?:the )?dos(?:e|age)|dos(?:e|age) reduction|reducing|tapering off)|"
    r"(?:dose )?tapering|an? taper)"
)

# What an abrupt end does or is.
HARMFUL = (
    r"(?:(?:more )?likely to (?:result in|cause|lead to|produce)|cause[sd]?|causing|worsens?|exacerbates?|"
    r"precipitates?|triggers?|induces?|provokes?|aggravates?|unmasks?|brings? (?:on|about|an?)|leads? to|led to|"
    r"results? in|resulted in|produces?|increases?|associated with|followed by|avoided|dangerous|"
    r"not recommended|discouraged|"
    r"inadvisable|fatal|life-threatening)"
)
# What follows the end by itself.
WITHDRAWAL = r"(?:(?:withdrawal|discontinuation) (?:syndrome|symptoms|effects|reactions?|phenomena))"

CALLED_FOR = r"(?:recommended|advised|advisable|required|necessary|needed|preferred|suggested|important|essential)"
