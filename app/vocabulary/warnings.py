"""Words of warnings that restrict nobody outright; regular expressions.

Source: sections 4.4 "Special warnings and precautions for use" of the EMA's QRD template, and the boxed warnings of FDA
labelling on suicidality (21 CFR 201.57(c)(1)).
"""

from __future__ import annotations

# What somebody needs who is in danger.
SPECIAL = r"(?:particular|special|extra|great|greater|close|closer|careful|additional|more|regular|frequent)"
CARE = r"(?:care|caution|attention|supervision|monitoring|observation|checks|check-ups|follow-up)"

# What an illness calls for where it changes how the drug leaves the body.
OTHER_DOSING = (
    r"(?:dos(?:e|age|ing) (?:reductions?|adjustments?|changes?)|(?:lower|reduced|smaller) dos(?:e|es|age)|"
    r"(?:longer|extended) (?:dos(?:e|ing|age) )?intervals?|(?:dosing|dosage) interval|"
    r"(?:reduction|adjustment)s? (?:of|in) (?:the )?dos(?:e|age|ing)|half (?:of )?(?:the )?(?:usual |normal )?dose)"
)

# What nobody knows of a group.
SAFETY = r"(?:(?:safety|efficacy|effectiveness)(?: (?:and|or) (?:safety|efficacy|effectiveness))?|dos(?:e|age|ing))"
NOT_ESTABLISHED = r"(?:has|have|had) not been (?:\w+ )?(?:established|studied|determined|evaluated|demonstrated)"
UNKNOWN = r"(?:(?:is|are|remains?) (?:unknown|unclear|uncertain|not (?:known|clear|established|certain)))"
# What it is worth to them.
WORTH = r"(?:safety|utility|usefulness|suitability)"

STUDIED = r"(?:studied|evaluated|tested|investigated|examined|assessed)"

# Little is known of a group.
LITTLE = r"(?:little|limited|no|not enough|insufficient|scant|inadequate|few)"
EXPERIENCE = r"(?:experience|(?:safety )?data|information)"

# What is taken in its place.
ALTERNATIVE = (
    r"(?:alternatives|alternat(?:e|ive) (?:[\w-]+ )?(?:drugs?|medications?|medicines?|treatments?|antibiotics?|agents?|"
    r"therap(?:y|ies)|options?|[\w-]+s))"
)
CHOSEN = r"(?:considered|preferred|used|recommended|chosen|advised|sought|preferable)"

# What of a gene makes it dangerous, and how that is said.
VARIANTS = r"(?:polymorphisms?|variants?|variations?|mutations?)"
LINKED = (
    r"(?:associated with|linked (?:to|with)|an? (?:[\w-]+ )?(?:marker|risk factor|predictor) (?:for|of)|predictive of)"
)
TOXICITY = r"(?:toxicity|toxic effects|risks?|(?:side|adverse) effects|adverse reactions|reactions)"

# What is thought of before the drug is prescribed.
WEIGHED = r"(?:considered|taken into (?:account|consideration)|weighed|borne in mind|kept in mind)"

# Who warns, and how that is said.
AUTHORITY = (
    r"(?:label(?:l?ing|s)?|prescribing information|product information|package (?:insert|leaflet)s?|manufacturers?|"
    r"agency|agencies|authority|authorities|regulators?|FDA|(?:Food and|Federal) Drug Administration|"
    r"EMA|European Medicines Agency|MHRA|TGA|Health Canada)"
)
# Where a warning stands.
LABEL = r"(?:its|the) (?:\w+ )?(?:label(?:l?ing|s)?|packag(?:e|ing)|packet|leaflet)"
GIVES_WARNING = (
    r"(?:warn(?:s|ed|ing)?|(?:issued|published|released|sent|carr(?:y|ies)|contains?|includes?|has|have|added|"
    r"bears?) (?:an? )?(?:\w+ ){0,2}?"
    r"(?:warnings?|alerts?|cautions?)(?: \W?(?:notifying|warning|telling|informing) [\w ]{3,40}?)?)"
)

# What a person is told not to do with it.
HANDLES = r"(?:handle|touch|be exposed to|come into contact with)"

# Excipients that labels warn of. Source: annex to the European Commission's guideline "Excipients in the labelling and
# package leaflet of medicinal products for human use" (EMA/CHMP/302620/2017).
EXCIPIENTS = (
    r"(?:aspartame|benzalkonium(?: chloride)?|benzyl alcohol|fructose|gluten|wheat starch|lactose|latex|parabens|"
    r"(?:arachis|peanut|sesame|soya|soybean|castor) oil|soya|phenylalanine|propylene glycol|polysorbate(?: 80)?|"
    r"sorbitol|sucrose|sulfites?|metabisulfite|ethanol|thiomersal|thimerosal)"
)

# The danger is greater.
GREATER_DANGER = (
    r"(?:(?:increases?|raises?) (?:the )?(?:risks?|mortality|rate)|risks?(?: of [\w' -]{1,60}?)? (?:is|are|may be) "
    r"(?:\w+ly )?(?:increased|higher|greater|elevated)|"
    r"(?:(?:side|adverse|toxic|harmful) effects|adverse (?:reactions|events)|toxicity)(?: \w+){0,3}? "
    r"(?:is|are|may be|occurs?) (?:more|\w+ly more) (?:likely|common|frequent|severe|pronounced))"
)

# What becomes of some.
PROBLEMS = (
    r"(?:(?:\w+ )?(?:problems|complications|toxicity|harm|bleeding|death|seizures|side effects)|low blood \w+|"
    r"(?:red blood cell|muscle) breakdown|h(?:a)?emolysis)"
)

# How somebody comes by a dose.
GETS = (
    r"(?:get|receive|be given|given|take|use|need|require|start (?:on|with|at)|be started (?:on|with|at)|"
    r"be treated with)"
)

# Organs that do not clear the drug.
IMPAIRED_ORGANS = r"(?:renal|kidney|hepatic|liver) (?:impairment|failure|insufficiency|dysfunction|disease|problems)"

# What a boxed warning of a whole class is about, and that it is one.
SUICIDE = r"suicidal (?:thoughts|thinking|ideation|behaviou?rs?|tendencies)|suicidality|suicide"
WARNED = r"(?:warn(?:s|ed|ings?)|should be (?:\w+ )?(?:monitored|watched|observed))"

# It holds for some more than for others.
ABOVE_ALL = (
    r"(?:especially|particularly|in particular|notably|above all|chiefly|mainly|mostly|most of all|"
    r"(?:and )?even more so)"
)
MORE_SO = (
    r"(?:(?:especially|particularly) (?:common|frequent|likely|severe|serious|pronounced|marked|dangerous)|"
    r"(?:more|most) (?:\w+ly )?(?:(?:and|or) more )?(?:common(?:ly)?|frequent(?:ly)?|likely|often|severe(?:ly)?|"
    r"serious|pronounced|marked|intense|dangerous|toxic|easily|noticeable)|commoner|"
    r"greater|higher|worse|increased|raised|elevated|exaggerated|enhanced|prolonged|greatest|highest|"
    r"tends? to (?:occur|develop|appear|arise)|"
    r"an? (?:particular|special|major|serious|real|known) (?:risk|problem)|"
    r"(?<!less of )an? (?:(?:particular|special|major|serious|real|known) )?(?:danger|concern|hazard))"
)

# While or after what there is more danger.
MEANWHILE = r"(?:during|while|after|following|when)"

# It is more often used, or does more good, in somebody.
COMMENDED = r"(?:used|prescribed|given|chosen|recommended|preferred|effective|useful|beneficial|suitable|tolerated)"

# What is done with a drug, and what comes of it.
USING = (
    r"(?:use|using|stopping|withdrawing|discontinuing|discontinuation|withdrawal|cessation|administration|giving|"
    r"treatment|therapy|exposure|overuse)"
)
HARMS = (
    r"(?:caus(?:e|ed|ing)|lead|led|result(?:ed)?|worsen(?:ed)?|increase|increased|associated|linked|precipitate[d]?|"
    r"provoke[d]?|trigger(?:ed)?|exacerbate[d]?|affect(?:ed)?|damage[d]?|harm(?:ed)?|risky|dangerous|hazardous)"
)

# What is done about it in somebody, and what a disturbance is put to before the treatment.
CHECKED = (
    r"(?:monitored|tested|checked|watched|assessed|examined|performed|measured|followed|done|obtained|repeated|"
    r"carried out)"
)
SET_RIGHT = (
    r"(?:corrected|treated|excluded|ruled out|controlled|under control|stabili[sz]ed|resolved|reversed|put right|"
    r"made good|normali[sz]ed|replaced)"
)

# What becomes of a function of the body.
AFFECTS = r"(?:slow|impair|delay|stunt|depress|suppress|retard|mask|affect|harm|damage|reduce|lower|raise|increase)"

# What calms down: nothing is changed for them, or it is for them.
# What use is as well "associated with".
GOOD = r"(?:an? )?(?:beneficial|favou?rable|improve(?:d|ments?)|better|lower|reduced|decreased|fewer|less)"
# What somebody has who cannot bear something, and how it shows.
ALLERGIC = r"(?:allergic|hypersensitive|intolerant)"
ALLERGY = r"(?:allergy|allergies|hypersensitivity)"
ALLERGIC_REACTION = r"(?:\w+ )?(?:allergic|hypersensitivity|cross-?)[- ]?reactions?"
SHOWS = r"(?:exhibit|show|have|develop|experience|suffer|get)"

REASSURING = (
    r"(?:safe|safely|well tolerated|tolerate it well|can (?:\w+ )?be (?:used|given)|effective(?:ly)?(?! dos)|"
    r"unaffected|same|"
    r"improve[sd]?|relieve[sd]?|"
    r"similar(?:ly)?|approved|indicated|licensed|used (?:to|for)|treatment of|stud(?:y|ies)|trials?|placebo|"
    r"unnecessary)"
)

# A check, as a noun, and that it is called for.
CHECKING = r"(?:monitoring|testing|screening|surveillance|supervision|observation|follow-up)"
CALLED_FOR = (
    r"(?:necessary|recommended|essential|advised|advisable|warranted|required|suggested|important|indicated|mandatory|"
    r"needed)"
)

# What a drug does to an illness that is there already, and the words between.
MAKES_WORSE = (
    r"(?:worsen|exacerbate|aggravate|unmask|reactivate) (?:or (?:cause|trigger|induce|provoke) )?"
    r"(?:(?:the |a |an |symptoms (?:of|in) |signs of |pre-?existing |underlying |existing |latent |cases of ))*"
)

GETS_WORSE = (
    r"(?:worsen|deteriorate|flare(?: up)?|relapse|"
    r"be (?:made worse|worsened|exacerbated|aggravated|unmasked|reactivated))"
)
BROUGHT_ON = r"triggered|precipitated|provoked|induced|brought on|worsened|exacerbated|aggravated|unmasked"
BOUTS = r"(?:attacks?|episodes?|flares?|flare-ups?|relapses?|crisis|crises)"

# Nothing is changed for a group that a list of groups names.
UNCHANGED = (
    r"(?:no|not|without) (?:\w+ ){0,3}?(?:alter(?:ed)?|affect(?:ed)?|influence|differ|differences?|effect|changes?|"
    r"(?:dos(?:e|age|ing) )?adjustments?)"
)

# What is "most common" is a list of these, which was counted in somebody.
REACTIONS = r"(?:(?:reported|observed|adverse|side|unwanted|undesirable|toxic) )+(?:effects?|events?|reactions?)"
