"""Words for using a drug for too long or too much of it; regular expressions.

Source: the wording of sections 4.2 and 4.4 of EU product information (EMA QRD template) on duration of treatment, and
of boxed warnings of US labelling (21 CFR 201.57 (c)(1)) on the lowest effective dose for the shortest time.
"""

from __future__ import annotations

LONG = r"(?:prolonged|long[- ]term|chronic|extended|excessive|frequent)"
LONGER_THAN = (
    r"(?:longer|more) than (?:about )?[\w-]+(?: (?:to|or) [\w-]+)? (?:consecutive )?(?:days|weeks?|months?|years?)"
)
USED = r"(?:used|taken|given|administered|continued|applied|prescribed)"

LIMITED = (
    r"(?:(?:is|are) (?:not (?:recommended|advised|advisable)|discouraged|inadvisable|to be avoided)|(?:should|must) be "
    r"(?:avoided|limited)|(?:has|have) not been (?:\w+ )?(?:studied|evaluated|established))"
)
HARMS = (
    r"(?:increases? the (?:risk|chances?)|(?:may|can|could|might) (?:also )?(?:increase the (?:risk|chances?)|"
    r"(?:cause|lead to|result in) (?:rebound|dependence|tolerance|addiction|medication overuse)))"
)

LOWEST = r"lowest (?:possible|effective|possible effective) dos(?:e|age)"
