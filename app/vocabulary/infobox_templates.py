"""Templates that hold data in parameters rather than text.

Source: Template:Infobox drug (redirect Drugbox), Template:Chembox with its section templates, and the mdwiki template
`drug resources` (on other copies `external resources`), which carries a page's identifiers there.
"""

from __future__ import annotations

DRUG_BOXES: frozenset[str] = frozenset({"drugbox", "infobox drug"})
CHEMICAL_BOXES: frozenset[str] = frozenset({"chembox", "chembox new"})
RESOURCE_BOXES: frozenset[str] = frozenset({"drug resources", "external resources"})
CLASS_BOXES: frozenset[str] = frozenset({"infobox drug class", "drugclassbox"})


def is_section(name: str) -> bool:
    """Tell whether a canonical template name is that of a part of a chembox."""
    return name.startswith("chembox ") and name not in CHEMICAL_BOXES


def is_infobox(name: str) -> bool:
    """Tell whether a canonical template name is that of a data box, of drugs or of anything else."""
    return name.startswith(("infobox", "chembox")) or name in DRUG_BOXES | RESOURCE_BOXES | CLASS_BOXES
