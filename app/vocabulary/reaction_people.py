"""Groups of people that a reaction may befall alone, as regular expressions.

Source: the special populations of section 8 of a US label (21 CFR 201.57): pregnancy, children, the aged, the sexes.
"""

from __future__ import annotations

PEOPLE: tuple[str, ...] = (
    (
        r"(?:(?:young|younger|small|pre-?pubertal|growing) )?(?:children|girls|boys)"
        r"(?: and (?:adolescents|teenagers|infants))?"
    ),
    r"(?:(?:premature|preterm|newborn|breast-?fed|nursing) )?(?:infants|babies|neonates|newborns)",
    "adolescents",
    "teenagers",
    "(?:the )?(?:elderly|aged)(?: (?:people|patients|persons|individuals|adults))?",
    "older (?:adults|people|patients|persons|individuals)",
    r"(?:(?:post-?menopausal|pre-?menopausal|older|young|younger) )?(?:women|men|females|males)",
    # Whom their genes or organs expose.
    (
        r"(?:(?:(?:hetero|homo)zygous )?carriers|those|people|patients|individuals)(?: [\w-]+)? (?:of|with|carrying) "
        r"(?:(?:the|an?|one|two) )?(?:HLA-?[\w*:\u2013-]+|(?:[\w*:-]+ )?(?:alleles?|variants?|genotypes?|mutations?)\b"
        r"|[\w-]+ (?:deficiency|impairment|insufficiency|failure)\b)(?: (?:alleles?|variants?|genotypes?))?"
    ),
    r"(?:CYP\w+ )?(?:poor|slow|rapid|ultra-?rapid|extensive|intermediate)(?: CYP\w+)? (?:metaboli[sz]ers|acetylators)",
)
