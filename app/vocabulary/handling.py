"""Words for what must not be done to a preparation, and where it must not get; regular expressions.

Source: the wording of sections 4.2 "Method of administration" and 4.4 of EU product information (EMA QRD template), and
of US labelling (21 CFR 201.57 (c)(3) and (18)), with the plainer words of the English Wikipedia.
"""

from __future__ import annotations

# What is done to a tablet or a capsule that must be whole.
BROKEN = r"(?:crushed|chewed|opened|split|cut|broken(?: up)?|divided|dissolved|halved|sucked|ground)"
MIXED = r"(?:diluted|mixed|shaken|frozen)"
BREAKING = r"(?:crushing|chewing|opening|splitting|cutting|breaking|dividing|dissolving|sucking|grinding)"
BREAK = r"(?:crush|chew|open|split|cut|break|divide|dissolve|suck|grind)"
FORMS = (
    r"(?:tablets?|capsules?|caplets?|pills?|pellets?|granules|beads|patch(?:es)?|lozenges?|wafers?|"
    r"(?:extended|sustained|modified|delayed|controlled|slow)[- ]release (?:\w+ )?(?:form\w*|preparations?|products?|"
    r"version))"
)

# Whole places of a body where most drugs do harm or no good.
PLACES = (
    r"(?:eyes?|ears?|nose|mouth|lips|face|genitals|vagina|anus|"
    r"mucous membranes?|mucosae?|nostrils|eyelids|"
    r"buttocks?|gluteal (?:muscles?|regions?|area)|(?:blood )?vessels?|veins?|arter(?:y|ies)|nerves?|"
    r"same (?:injection )?site|same (?:syringe|arm|limb|line|bag|infusion))"
)

# Skin that is not whole.
SORE_SKIN = (
    r"(?:(?:[\w-]+(?:,| or| and|, or)? ){0,4}?(?:broken|inflamed|irritated|damaged|injured|infected|weeping|"
    r"raw|sunburn(?:t|ed)|"
    r"eczematous|abraded)(?:,? (?:and |or )?[\w-]+){0,2} skin|(?:open |deep )?wounds?|(?:open )?sores?)"
)

# How it gets there.
PUT = r"(?:applied|put|used|injected|placed|given|instilled|administered|mixed|rubbed|spread|sprayed|inserted)"
TOWARDS = r"(?:directly )?(?:to|on|onto|in|into|near|around|inside|at|over|with|close to)"

# Ways into a body, as one would name them with "injection".
WAYS_IN = (
    r"(?:intravenous|intramuscular|subcutaneous|intrathecal|epidural|intra-?arterial|intra-?articular|intradermal|"
    r"intraocular|intranasal|oral|rectal|topical|parenteral|intraperitoneal|intravascular|ophthalmic|"
    r"transdermal|sublingual|buccal|vaginal|inhaled|IV|IM|SC)"
)
WAY_IN_NOUNS = r"(?:injections?|infusions?|administration|use|route|application|bolus|self-injection)"

# A way of giving it as one would say it behind "given", and what is named with the way in front of it.
WAY_GIVEN = (
    rf"(?:(?:by|via|through|as)(?: an?| the)?(?: rapid| slow)? (?:{WAYS_IN}(?: {WAY_IN_NOUNS})?|mouth|injection|"
    rf"infusion|inhalation)|{WAYS_IN}(?:ly)?)"
)
