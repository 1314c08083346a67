"""Words of what is done along with a treatment so that it does no harm; regular expressions.

Source: sections 4.2 and 4.4 of summaries of product characteristics (EMA, QRD template) and the patient counselling
information of FDA labelling (21 CFR 201.57(c)(18)), which ask for fluid and supplements in these words.
"""

from __future__ import annotations

# Of what there has to be enough.
ENOUGH = r"(?:adequate|appropriate|sufficient|proper|good|careful|plentiful|increased|supplemental|normal)"
SUPPLIED = (
    r"(?:(?:re)?hydration|fluid intake|fluids|(?:intake|supplementation|supplements|replacement|levels?)"
    r"(?: (?:of|with) [\w-]+(?: and [\w-]+(?: [A-Z]\d*)?)?)?)"
)
AVOIDANCE = r"avoidance of [^,;.]{3,80}?(?= (?:is|are|for|in|by|should)\b)"
CALLED_FOR = (
    r"(?:(?:is|are)(?: \w+ly| therefore| also)? (?:important|necessary|needed|required|recommended|advised|essential"
    r"|mandatory|advisable|crucial|vital|warranted)|(?:should|must|has to|have to) be"
    r" (?:ensured|maintained|provided|used|given|reached|achieved|restored|present))"
)

# What somebody is not to be exposed to.
DISCOURAGED = (
    r"(?:(?:is|are) (?:\w+ly )?(?:not (?:recommended|advised|advisable)|discouraged|inadvisable)|should be avoided)"
)

# Whether it is still needed.
CONTINUED = (
    r"(?:(?:the )?need for (?:continu\w+ |further |ongoing )?|continued |continuing |long-term )"
    r"(?:treatment|therapy|use)"
)
LOOKED_AT_AGAIN = r"(?:review|reassess|re-?evaluate|reconsider)"
