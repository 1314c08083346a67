"""Words for whom other things hold than for the rest, and for what holds for them; regular expressions.

Source: the wording of sections 4.2 (special populations), 4.4 and 5.2 of EU product information (EMA QRD template), of
"Use in specific populations" in US labelling (21 CFR 201.57 (c)(9)), and of the cautions of the British National
Formulary.
"""

from __future__ import annotations

from app.vocabulary.warnings import COMMENDED

# Persons by what they have, do or bear, beside those of `patients`: "pacemaker wearers".
BEARERS = r"(?:wearers|drinkers|carriers|recipients|smokers|sufferers|survivors|metaboli[sz]ers|acetylators)"

# Who clears the drug worse, or less of it is enough for: another dose for them is no dose for an illness.
CLEARING = (
    r"(?:(?:renal|kidney|hepatic|liver)(?:,? (?:and|or|and/or) (?:renal|kidney|hepatic|liver))? (?:impairments?|"
    r"failure|"
    r"insufficiency|dysfunction|diseases?|problems|patients?)|(?:impaired|reduced|poor|compromised|abnormal|decreased|"
    r"diminished) (?:renal|kidney|hepatic|liver)(?:,? (?:and|or) (?:renal|kidney|hepatic|liver))? function|failing "
    r"kidneys|"
    r"dialysis|ha?emodialysis|creatinine clearance|e?GFR|glomerular filtration|cirrho(?:sis|tics?)|elderly|geriatric|"
    r"older (?:people|adults|patients|persons)|(?:over|above|aged|age of|older than) (?:the age of )?[6-9]\d(?! "
    r"?(?:mg|%))|"
    r"(?:poor|slow|rapid|ultra-?rapid|intermediate) (?:CYP\w+ )?(?:metaboli[sz]ers|acetylators)|underweight|"
    r"low body weight|debilitated|frail|malnourished|[A-Z]?\w+ (?:descent|ancestry))"
)

# Of these, who are whom no drug is for.
FAILING = (
    r"(?:(?:impaired|reduced|poor|compromised|decreased|diminished) (?:renal|kidney|hepatic|liver)"
    r"(?:,? (?:and|or) (?:renal|kidney|hepatic|liver))? function|creatinine clearance|"
    r"(?:renal|hepatic) (?:impairment|insufficiency|dysfunction))\b"
)

# Before a group at the beginning of a clause.
TOWARDS = (
    r"(?:in|for|with|among|on (?:the )?days? of|in cases? of|in the (?:presence|event) of|where there is|"
    r"if there is|when there is|(?:if|when|where)(?= (?:the )?(?:creatinine clearance|e?GFR)))"
)

# What a sentence goes on with behind such a group, where no comma parts them.
GOES_ON = (
    r"(?:\d[\d.]*|it|its|they|the|this|these|there|no|an?|only|use|treatment|therapy|dos(?:e|es|ing|age)|exposure|"
    r"particular|"
    r"special|extra|great|close|lower|smaller|reduced|half|blood|plasma|serum|(?!who\b|that\b|which\b|and\b|"
    r"or\b)[\w-]+ "
    r"(?:should|must|may|can|might|could|is|are|has|have|needs?|ought))\b"
)

# Verbs that a sentence on a group goes on with.
DOES = (
    r"(?:should|must|may|might|can|could|will|ought|needs?|requires?|have|has|had better|are|is|gets?|receives?|"
    r"starts?|"
    r"begins?|tends?|reach|achieve|show|develop|experience|suffer|run|runs|call(?:s)? for|bleed|fall|clear|tolerate)"
)

# Another dose: what is dosed, and how.
DOSED = (
    r"(?:dos(?:e|es|ed|ing|age|ages)|titrat\w+|intervals?|maximum|start(?:s|ed|ing)?|begin\w*|given|gets?|"
    r"receives?|takes?|limit(?:ed|s)?|enough|suffic\w+|adequate)"
)
HOW_MUCH = (
    r"(?:\d[\d.,]* ?(?:mg|mcg|\u00b5g|\u03bcg|g|micrograms?|units|IU|%|per ?cent)(?!\w)|half|halved?|quarter|third|"
    r"lower|"
    r"lowered|lowest|less|smaller|smallest|reduc(?:ed?|ing|tions?)|decreased|adjust(?:ed|ing|ments?)?|slow(?:er|ly)|"
    r"longer|"
    r"lengthened|"
    r"(?:once|twice|two|three) (?:times )?(?:weekly|a week)|every other day|on alternate days)"
)
LESS = (
    r"(?:half|halved?|quarter|lower|lowered|lowest|less|smaller|smallest|reduc(?:ed?|ing|tions?)|decreased|"
    r"adjust(?:ed|ing|"
    r"ments?)?|"
    r"at most|no more than|not exceed|maximum|longer|lengthened)"
)
# No other dose.
SAME_DOSE = (
    r"(?:(?:no|not|without|never)\b[^;:.]{0,50}\b(?:adjust|chang|reduc|lower|differ)\w*|"
    r"(?:adjust|reduc|chang)\w*\b[^;:.]{0,30}\b(?:not|unnecessary))\b"
)
# An amount that something was measured with is no dose for them.
MEASURED = (
    r"(?:single|(?:after|following) (?:an?|the|one) )[^;:.]{0,30}?\bdose|half-li(?:fe|ves)|\bAUC\b|bioavailability|"
    r"\b(?:compared (?:with|to)|placebo)\b"
)

# What is done about it in somebody, by rule.
BY_RULE = r"(?:should|must|ought to|needs? to|ha(?:s|ve) to|is to|are to|is|are)"
LOOKED_AFTER = (
    r"(?:monitored|tested|checked|watched|assessed|examined|measured|followed|repeated|looked at|controlled|supervised|"
    r"observed|screened)"
)
VIGILANCE = (
    r"(?:(?:particular|special|extra|great|close|careful|additional|regular|frequent) (?:\w+ )?"
    r"(?:care|caution|attention|supervision|monitoring|observation|vigilance)|watchfulness|vigilance)"
)

# Any word of care or of danger, where the sentence is about a group and on safety.
CARE = (
    r"(?:care|careful(?:ly)?|cautions?|cautioned|cautious(?:ly)?|attention|vigilant|wary|mindful|prudent|wise|weighed|"
    r"supervis(?:ed|ion)|watched|kept (?:away|off|out)|stay (?:away|off|out)|reserved|withheld|postponed|deferred|"
    r"called for)"
)
DANGER = (
    r"(?:risks?|risky|dangers?|dangerous(?:ly)?|hazards?|hazardous|harm|harms|harmful|unsafe|toxic|toxicity|"
    r"worse|worsens?|worsening|worsened|aggravat(?:es?|ed|ion)|exacerbat(?:es?|ed|ion)|susceptible|vulnerable|prone|"
    r"predisposed|fatal|problematic|troublesome|inadvisable|unwise|unsuitable|likeliest)"
)
IN_DANGER = r"(?:at (?:\w+ly )?(?:increased|greater|higher|high|particular|special) risk|in (?:\w+ )?danger)"
# What lessens a danger tells of none.
LESSENED = (
    r"(?:reduc|lower|decreas|lessen|prevent|minimi[sz]|avoid)\w*(?: [\w-]+){0,3}? (?:risks?|dangers?|toxicity|harm)\b"
)
# Whom it is meant for, whom one was born to, and a list of reactions that are told of in a group.
MEANT_FOR = (
    r"\b(?:is|are) (?:recommended|indicated|preferred|used|approved|suitable)\b|\bborn\b|"
    r"\b(?:effects?|reactions?|events?|symptoms)\b.{0,40}?\binclud"
)
# What a group is told to do, whatever that is.
INSTRUCTED = r"(?:should|must|ought to|need to|needs to|have to|has to|had better)"

# A greater danger, wherever the group stands, and what may happen to a group that is named first.
MORE_EASILY = (
    r"(?:more (?:\w+ly )?(?:likely|often|readily|easily|common(?:ly)?|frequent(?:ly)?|severe(?:ly)?|pronounced|"
    rf"sensitive|susceptible|vulnerable|prone|serious|marked|dangerous|toxic)(?! (?:to benefit|to respond|"
    rf"{COMMENDED}))|likelier|oftener|commoner|most at risk|"
    r"(?:at|in) (?:an? )?(?:particular|greater|special|great) danger|tolerates? (?:it|the drug) (?:\w+ )?(?:poorly|"
    r"badly|less)|"
    r"(?:do|does) not tolerate|at (?:an? )?(?:\w+ly )?(?:greater|higher|increased|particular|special|greatest|highest|"
    r"most) risk|"
    r"(?:run|runs|has|have|face|carry) an? (?:\w+ly )?(?:higher|greater|increased|elevated) risk|"
    r"(?:may|can|could|might) be (?:masked|hidden|aggravated|unmasked))"
)
HAPPENS = (
    r"(?:(?:may|can|could|might|will) (?:\w+ )?(?:worsen|aggravate|exacerbate|precipitate|provoke|trigger|"
    r"mask|unmask|deteriorate|accumulate|cause|lead to|result in|bring on|induce|rise|fall|become|creep)|"
    r"(?:worsens|aggravates|exacerbates|precipitates|masks|unmasks)|"
    r"(?:may|can|could|might) be (?:worsened|harder|more difficult|exacerbated|fatal|dangerous|harmful|toxic)|"
    r"(?:is|are) (?:dangerous|hazardous|harmful|risky)|harder to control|"
    r"(?:levels?|exposure|concentrations?) (?:\w+ )?(?:is |are |be )?(?:raised|increased|higher|doubled|doubles|rises?|"
    r"increases?)|(?:higher|raised|increased) (?:\w+ )?(?:levels?|exposure|concentrations?)|"
    r"(?:levels?|exposure|concentrations?) (?:[\w.]+ ){1,5}(?:lower|higher) than|in whom it matters)"
)

# What nobody knows of them.
NOT_LOOKED_INTO = (
    r"(?:(?:has|have|had) (?:not|never) (?:yet )?been (?:\w+ly |well )?(?:studied|evaluated|tested|investigated|"
    r"examined|"
    r"assessed|looked (?:into|at)|established|determined|demonstrated|characteri[sz]ed)|"
    r"(?:utility|usefulness|use|safety|dos(?:e|age|ing)|suitability)\b[^;:.]{0,100}? "
    r"(?:is|are|remains?) (?:\w+ )?(?:unknown|unclear|uncertain|unproven|not known|not (?:\w+ )?established)|"
    r"(?:no|little|limited|insufficient|scant|few|not enough) (?:\w+ )?(?:data|experience|information)|"
    r"(?:data|experience|information)\b[^;:.]{0,60}? (?:is|are) (?:\w+ )?(?:limited|lacking|scarce|sparse|"
    r"insufficient|scanty))"
)

# Something else is better for them.
SOMETHING_ELSE = (
    r"(?:(?:another|alternative|different|other|non-\w+) (?:[\w-]+ ){0,3}?(?:drugs?|agents?|medicines?|medications?|"
    r"treatments?|therap(?:y|ies)|alternatives?|options?)|an? (?:[\w-]+ )?alternative|alternatives|something else) "
    r"(?:should|must|is|are|may|needs? to|ought to)(?: (?:be|to be))? (?:\w+ )?"
    r"(?:chosen|considered|preferred|used|sought|given|better)|"
    r"(?:is|are) (?:best|better) given (?:something else|another)|"
    r"(?:is|are) better (?:treated|managed|served) (?:with|by) (?:another|something|other|an alternative)"
)

# What they are told.
TOLD = (
    r"(?:(?:is|are|should be|must be|ought to be) (?:\w+ly )?(?:told|advised|warned|asked|counselled|counseled|urged|"
    r"instructed|cautioned|encouraged(?! to (?:take|consume|use|eat)\b))|"
    r"(?:ought(?: not)? to|should(?: not)?|must(?: not)?) "
    r"(?:stop|avoid|nurse|breast-?feed|drive|smoke|drink)|have to (?:stop|avoid))"
)

# What was counted or seen once is told of a trial.
COUNTED = (
    r"%|\b(?:was|were|had|did|occurred|developed|reported|seen|observed|found|trials?|stud(?:y|ies)|volunteers|placebo|"
    r"versus|participants|subjects)\b"
)

# A number of patients, a stretch of time or a treatment is no group.
NO_GROUP = (
    r"(?:19|20)\d\d\b|and of [\w-]+ in\b|"
    r"(?:treatments?|therapy|trials?|stud(?:y|ies)|minutes|hours|number|percent|per cent|reports?|cases|addition|"
    r"general)\b|%"
)
