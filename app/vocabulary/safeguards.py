"""Words for who and what must be at hand while a drug is given; regular expressions.

Source: the wording of sections 4.2 and 4.4 of EU product information (EMA QRD template) on supervision and facilities,
and of US boxed warnings (21 CFR 201.57 (c)(1)) on who may give a drug and where.
"""

from __future__ import annotations

STAFF = (
    r"(?:staff|personnel|persons?|people|physicians?|doctors?|clinicians?|specialists?|professionals?|nurses?|"
    r"an(?:a?e)sthet\w+|an(?:a?e)sthesiolog\w+|providers?|practitioners?|teams?)"
)
SKILLED = r"(?:trained|experienced|qualified|skilled|specially trained|certified|familiar|specialists?|expert)"
EQUIPMENT = (
    r"(?:equipment|facilit(?:y|ies)|resuscitation|oxygen|adrenaline|epinephrine|antidotes?|ventilat(?:ion|ors?)|"
    r"defibrillat\w+|monitors?|means|support|supplies|treatment for anaphyla\w+)"
)
AT_HAND = (
    r"(?:at hand|to hand|available|on hand|on standby|present|nearby|ready|(?:kept|held|made) (?:ready|available)|"
    r"in (?:attendance|readiness)|within reach)"
)
GIVEN = r"(?:given|administered|used|injected|infused|prescribed|started|initiated|performed|undertaken|supervised)"
PLACES = r"(?:hospitals?|clinics?|settings?|centres?|centers?|places|units?|facilities|sites?|institutions?|pharmacies)"

SUPERVISION = r"(?:(?:medical|specialist|expert|close|hospital|doctor's|physician's) supervision)"
PROGRAMME = r"(?:program(?:me)?|registry|register|REMS|scheme)"
