"""Words for a drug that runs into a vein too fast; regular expressions.

Source: the wording of sections 4.2 and 4.4 of EU product information (EMA QRD template) on the rate of infusion, and of
US labelling (21 CFR 201.57 (c)(3) and (6)) on rapid intravenous administration.
"""

from __future__ import annotations

_ROUTE = r"(?:IV|intravenous|i\.v\.|bolus)"
HASTY_INFUSION = (
    rf"(?:too )?(?:rapid|fast|quick)(?:ly)? (?:rate of )?(?:{_ROUTE} )?(?:infusions?|injections?|administration|bolus)"
    rf"|(?:infusing|injecting|giving) (?:it|the (?:drug|solution)) (?:too )?(?:rapidly|fast|quickly)"
)

# What a fast one does or is; and what happens with it.
DANGEROUS = (
    r"(?:cause[sd]?|lead(?:s)? to|led to|results? in|resulted in|produces?|provokes?|precipitates?|induces?|increases?|"
    r"associated with|linked to|dangerous|hazardous|fatal|avoided|not recommended)"
)
OCCURS_WITH = (
    r"(?:seen|occurs?|occurred|reported|observed|associated|related|likely|common|frequent|caused|due|risk|given) "
    r"(?:with|by|to|during|after|following|when|as)"
)

# What a dose is dissolved in, or rinsed down with.
DILUENTS: tuple[str, ...] = (
    "water",
    "saline",
    "sodium chloride",
    "dextrose",
    "glucose",
    "fluids?",
    "diluent",
    "solvent",
    "juice",
    "milk",
)

# How it is to be given.
SLOWLY_INFUSED = (
    r"(?:(?:infused|injected)(?: [^,;.]{2,40}?)? (?:slowly|over (?:at least|no less than) \w+ (?:minutes|hours?))|"
    rf"(?:given|administered)(?: \w+)? (?:as an?|by) slow {_ROUTE}? ?(?:infusion|injection))"
)
