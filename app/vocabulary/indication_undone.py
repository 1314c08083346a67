"""Words for undoing what another drug does; regular expressions.

Source: section 1 of US labelling (21 CFR 201.57 (c)(2)) of antidotes and reversal agents.
"""

from __future__ import annotations

# What tells that a use follows.
GIVEN = r"(?:used|given|administered|indicated|approved|licensed|prescribed|needed|employed)"

UNDO = (
    r"(?:to (?:quickly |rapidly |partly |completely |partially )?"
    r"(?:reverse|counteract|neutrali[sz]e|antagoni[sz]e|undo|overcome|block|stop)|(?:for|in)(?: the)? reversal of)"
)
