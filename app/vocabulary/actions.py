"""What a drug does to its target: words of action, and the term that each is counted as.

Sources: the action types of ChEMBL's drug mechanisms and of the IUPHAR/BPS Guide to Pharmacology, with the verbs that
articles use for them.
"""

from __future__ import annotations

# Nouns for what a drug is: "a selective X reuptake inhibitor", "an inhibitor of X". Regular expressions.
AGENT_NOUNS: dict[str, str] = {
    r"reuptake inhibitors?": "reuptake inhibitor",
    r"inhibitors?": "inhibitor",
    r"inverse agonists?": "inverse agonist",
    r"partial agonists?": "partial agonist",
    r"receptor partial agonists?": "receptor partial agonist",
    r"receptor inverse agonists?": "receptor inverse agonist",
    r"receptor antagonists?": "receptor antagonist",
    r"receptor agonists?": "receptor agonist",
    r"receptor blockers?": "receptor blocker",
    r"receptor modulators?": "receptor modulator",
    r"antagonists?": "antagonist",
    r"agonists?": "agonist",
    r"channel blockers?": "channel blocker",
    r"channel openers?": "channel opener",
    r"blockers?": "blocker",
    r"(?:positive |negative )?(?:allosteric )?modulators?": "modulator",
    r"activators?": "activator",
    r"releasing agents?": "releasing agent",
    r"chelators?": "chelator",
    r"sequestrants?": "sequestrant",
}

# Verbs, in any form, for what it does: "inhibits X", "by blocking X".
ACTION_VERBS: dict[str, str] = {
    r"inhibit(?:s|ed|ing)?": "inhibits",
    r"block(?:s|ed|ing)?": "blocks",
    r"antagoni[sz](?:es?|ed|ing)": "antagonizes",
    r"activat(?:es?|ed|ing)": "activates",
    r"stimulat(?:es?|ed|ing)": "stimulates",
    r"bind(?:s|ing)?(?: \w+ly)?(?: to| with)?": "binds",
    r"suppress(?:es|ed|ing)?": "suppresses",
    r"inactivat(?:es?|ed|ing)": "inactivates",
    r"prevent(?:s|ed|ing)?": "prevents",
    r"reduc(?:es?|ed|ing)": "reduces",
    r"decreas(?:es?|ed|ing)": "decreases",
    r"lower(?:s|ed|ing)": "decreases",
    r"increas(?:es?|ed|ing)": "increases",
    r"enhanc(?:es?|ed|ing)": "enhances",
    r"potentiat(?:es?|ed|ing)": "potentiates",
    r"modulat(?:es?|ed|ing)": "modulates",
    r"interfer(?:es?|ed|ing) with": "interferes with",
    r"disrupt(?:s|ed|ing)?": "disrupts",
    r"relax(?:es|ed|ing)": "relaxes",
    r"open(?:s|ed|ing)": "opens",
    r"acetylat(?:es?|ed|ing)": "acetylates",
    r"neutrali[sz](?:es?|ed|ing)": "neutralizes",
    r"chelat(?:es?|ed|ing)": "chelates",
    r"uncoupl(?:es?|ed|ing)": "uncouples",
    r"replac(?:es?|ed|ing)": "replaces",
    r"kill(?:s|ed|ing)": "kills",
    r"induc(?:es?|ed|ing)": "induces",
    r"act(?:s|ing) (?:on|at|upon)": "acts on",
    r"target(?:s|ing)": "targets",
    r"slow(?:s|ing)(?: down)?": "slows",
    r"stop(?:s|ping)": "stops",
    r"attach(?:es|ing) to": "binds",
    r"block(?:ing|s) (?:the )?(?:action|effects?) of": "blocks",
    r"mimic(?:s|king)": "mimics",
}

# Nouns for the act itself: "due to its inhibition of X".
ACT_NOUNS: dict[str, str] = {
    r"inhibition": "inhibits",
    r"blockade": "blocks",
    r"blocking": "blocks",
    r"antagonism": "antagonizes",
    r"activation": "activates",
    r"stimulation": "stimulates",
    r"inactivation": "inactivates",
    r"suppression": "suppresses",
    r"binding": "binds",
}

# Words that make a lead sentence one on how the drug works.
WORKS = (
    r"(?:works?|acts?|thought to work|believed to work|mechanism of action|mode of action|effects? (?:by|through|via))"
)
