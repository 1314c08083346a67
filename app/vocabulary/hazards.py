"""How an article says that a hazard is there and that something is done about it; regular expressions.

Source: the warnings of US labelling (21 CFR 201.57 (c)(6)), which tell each hazard with the steps that prevent,
mitigate or manage it, and section 4.4 of EU product information (EMA QRD template).
"""

from __future__ import annotations

# That it happens.
HAPPENS = (
    r"(?:(?:has|have) (?:also )?(?:been (?:reported|seen|observed|described|noted|associated)|occurred|developed|"
    r"happened)|"
    r"(?:may|can) (?:also )?(?:occur|develop|begin|arise|appear|happen|be (?:fatal|serious|severe|life-threatening)))"
)
CAUSES = r"(?:(?:may|can|could|might) (?:also )?(?:cause|lead to|result in|produce|induce|increase the risk of))"

# What it is to lead to.
ANSWERED = (
    r"(?:(?:should|must|ought to) (?:prompt|lead to|trigger|be (?:\w+ly )?(?:investigated|treated|managed|suspected|"
    r"excluded|ruled out|reported|considered|looked into|taken seriously|corrected))|"
    r"(?:(?:is|are) to be) (?:\w+ly )?(?:suspected|treated|managed|excluded|reported|considered|corrected))"
)
# Help is called for.
HELP = (
    r"(?:seek|get|call for|need|requires?) (?:\w+ )?(?:medical|emergency) (?:\w+ )?"
    r"(?:attention|help|care|advice|assistance)"
)

# The reason why something is done.
BECAUSE_OF = r"(?:because of|owing to|due to|given|in view of|on account of|to (?:reduce|minimi[sz]e|lower|avoid))"
RISK_OF = r"(?:the|this|a|its|their) (?:\w+ )?(?:risks?|danger|possibility|potential) (?:of|for)"
STEPS = (
    r"(?:should|must|ought|needs? to|ha(?:s|ve) to|only|solely|restricted|limited|required|requires|monitor\w*|checked|"
    r"tested|REMS|dispensed|withheld|stopped|recommended|advised|avoided)"
)

# What further warnings are about.
WARNINGS_ON = (
    r"(?:(?:other|further|additional|special|such|the|its|boxed) )+warnings (?:concern|include|cover|relate to|"
    r"exist (?:for|about)|"
    r"are (?:about|for|given (?:about|for)))"
)

# What becomes of somebody.
BEFALLS = (
    r"be(?:come)? (?:more |especially |particularly )?(?:susceptible|prone|sensitive|vulnerable) to|"
    r"develop|experience|suffer(?: from)?|get|have|cause|lead to|trigger|bring on"
)
# Whom one turns to, and what one sees first.
CALL = (
    r"(?:(?:notify|contact|call|tell|inform|alert|consult|see|seek)(?= (?:the|their|your|an?|his or her|medical|"
    r"immediate|emergency)\b))"
)
NOTICE = r"notice|develop|experience|have|get|suffer(?: from)?"

# It is told of where warnings stand.
ON_THE_LABEL = (
    r"(?:(?:is|are|has been|have been) (?:\w+ )?(?:included|listed|mentioned|described|given) (?:as|among|in|under) "
    r"(?:the |an? )?"
    r"(?:\w+ )?warnings?|(?:carries|has|bears|contains|includes) (?:an? )?(?:\w+ ){0,2}warnings? (?:for|of|about|on|"
    r"regarding))"
)
