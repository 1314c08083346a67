"""What the heads of tables of doses say; regular expressions, matched from end to end.

Source: the tables of section 2 of US labelling (21 CFR 201.57 (c)(3)): a row for each illness, group or route, a column
for each phase or strength of treatment.
"""

from __future__ import annotations

PHASES = (
    r"initial|initiation|start(?:ing)?|loading|induction|maintenance|usual|recommended|typical|standard|target|low(?:er)?"
    r"|lowest|medium|moderate|high(?:er)?|highest|maximum|max\.?|minimum|adults?|adolescents?|child(?:ren)?|infants?"
    r"|neonates?|pa?ediatric|geriatric|elderly|daily|weekly|monthly|single|total|oral|intravenous|IV|IM|SC|intramuscular"
    r"|subcutaneous|first|second|subsequent|continuation|booster|approved|normal"
)
# A column of doses, wherever it stands: "Loading dose", "Adult dosage (mg)", "Regimen".
DOSE_HEADS = (
    rf"(?:(?:{PHASES}|[\w-]+) ){{0,3}}(?:dos(?:e|es|age|ages|ing)|posology|amount|regimens?|schedule)"
    r"(?: (?:for|in|of) [\w -]{3,30})?(?:,? ?[(\[][^()\[\]]{1,20}[)\]])?"
)
# One of a table that is announced as one of doses: "Start", "Low", "Adults".
PHASE_HEADS = rf"(?:(?:{PHASES}) ?(?:phase|treatment|therapy)?){{1,2}}(?:,? ?[(\[][^()\[\]]{{1,20}}[)\]])?"
# In its caption or its heading.
ANNOUNCED = r"dos(?:e|es|age|ages|ing)|posology|regimens?"

# A table of these compares, measures or sells.
NOT_FOR_USE = (
    r"equi\w+|conver\w+|compar\w+|relative|potency|trials?|study|studies|toxic\w*|lethal|overdos\w*|MIC|IC50|levels?|"
    r"concentrations?|strengths?|price|cost|(?:dos\w+|available) forms?|peak|exposure|AUC|reactions?|events?|effects?|"
    r"animals?|species"
)
# The other drugs of such a column are taken beside the drug: its rows are no rows of theirs.
TAKEN_BESIDE = r"(?:concomitant|co-?administered|concurrent|interacting|other) \w+|inhibitors?|inducers?|taken with"
