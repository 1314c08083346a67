"""Verbs that make a line of an article a sentence, where a list names things only.

Source: the modal and auxiliary verbs of Huddleston and Pullum, The Cambridge Grammar of the English Language (2002),
ch. 3, and the verbs of statements on safety in EU product information (EMA QRD template, sections 4.3 to 4.8).
Regular expressions without anchors.
"""

from __future__ import annotations

MODALS = (
    r"(?:should|must|may|might|can|could|need(?:s)? to|ought to|will|require[sd]?|is|are|has|have|have been|was|were)"
)

STATING_VERBS = (
    r"(?:includes?|included|causes?|caused|increases?|occurs?|avoid|avoids|recommends?|advises?|warns?|reports?|"
    r"suggests?|lists?|listed|shows?|had|do|does|did|became|carries|contains?|makes?|means|applies|apply|takes?|"
    r"(?<!to )be|builds?|accumulates?|recommended|advised|warned|suggested|reported|showed|"
    r"reduces?|decreases?|raises?|worsens?|leads?|occurred|rules?|precludes?|"
    r"lowers|masks|prolongs|interferes|impairs|affects|exacerbates|aggravates|precipitates|induces|provokes|"
    r"forbids?|contra-?indicates?|calls? for|cautions? against|adds?|added|names?|mentions?|mentioned)"
)

# What patients do who fare otherwise than others.
FARE = (
    r"(?:needs?|requires?|reach|shows?|reacts?|responds?|clears?|eliminates?|excretes?|metaboli[sz]es?|develops?|"
    r"experiences?|suffers?|tends?|gets?|seems?|appears?|faces?|"
    r"becomes?|runs?|finds?|notices?)"
)
