"""Places where a drug is given, and what may happen at them.

Source: MedDRA (ICH M1), high-level group term "Administration site reactions" and the terms under it.
"""

from __future__ import annotations

# Before "site", as regular expressions without groups.
SITES: tuple[str, ...] = (
    *("injection", "infusion", "application", "administration", "insertion", "implantation", "implant", "vaccination"),
    *("instillation", "catheter", "puncture", "treatment", "treated"),
)

# What the place may be left out of; a word for how strong it is may stand beside it.
LOCAL_REACTIONS: frozenset[str] = frozenset(
    """
    pain soreness tenderness redness erythema swelling inflammation induration hardness hardening itching itchiness
    itch pruritus bruising bruise bruises burning stinging irritation warmth heat edema oedema hematoma haematoma
    ecchymosis discomfort numbness nodules nodule lumps lump blistering peeling scaling
    mild moderate severe transient temporary local localized localised
    """.split()
)
