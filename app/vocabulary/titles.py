"""What titles of articles hold beside the name of the drug.

Source: the English Wikipedia's guideline "Wikipedia:Naming conventions (pharmacology)" and "Wikipedia:Article titles",
section "Disambiguation": a word in brackets tells an article from others of the same name.
"""

from __future__ import annotations

TITLE_QUALIFIERS: tuple[str, ...] = (" (medication)", " (drug)", " (medicine)", " (pharmaceutical)")
