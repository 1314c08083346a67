"""Words by which a check is known whatever the frame of its sentence: what is done, and that it is to be done.

Sources: the acts that section 4.4 of the EMA QRD template and 21 CFR 201.57 (c)(6)(iii) ask of doctors and patients, in
their own and in everyday words; modal verbs, prepositions and determiners after Huddleston and Pullum, The Cambridge
Grammar of the English Language (2002).
"""

from __future__ import annotations

# What is measured or looked at in the words of sentences that no reader of tests knows; regular expressions.
MEASURED_TOO = (
    r"(?:coagulation|parathyroid hormone|PTH|vitamin D|copper|iron stores?|ferritin|lipase|testosterone|"
    r"(?:\w+ )?status|"
    r"(?:\w+ )?parameters|haemodynamics|hemodynamics|moods?|mental state|state of mind|(?:suicidal )?behaviou?r|"
    r"skin|teeth|gums|eyesight|blood ?work|bloods|work-?ups?|scans?|check-?ups?|readings?|indices|markers?|"
    r"dental exam\w*|(?:semen|sperm|cell|gas) analys[ei]s)"
)

# A test that is named by the act itself: "a blood count"; the last word of its name, a regular expression.
ACT_NAMES = (
    r"(?:tests?|testing|urinalys[ei]s|exam(?:ination)?s?|counts?|ECGs?|EKGs?|electrocardiograms?|x-rays?|scans?|"
    r"biops(?:y|ies)|check-?ups?|checks?|monitoring|measurements?|screening|panels?|assessments?|evaluations?|"
    r"audiograms?|audiometry|perimetry|mammogra(?:ms?|phy)|echocardiogra(?:ms?|phy)|ultrasound|\w+oscopy|spirometry|"
    r"oximetry|densitometry|dipsticks?|blood ?work|serology|analys[ei]s)"
)

# Adjectives and nouns that stand before the name of a test without being part of it; a regular expression.
BEFORE_NAMES = (
    r"(?:regular|frequent|close|closer|careful|periodic(?:al)?|routine|continuous|ongoing|annual|yearly|weekly|monthly|"
    r"fortnightly|daily|quarterly|serial|repeated|repeat|baseline|initial|immediate|prompt|recent|new|additional|"
    r"further|"
    r"more|less|most|first|second|next|own|same|such|other|every|each|any|all|both|two|three|four|six-monthly|"
    r"three-monthly|half-yearly|occasional|precise|exact|proper|thorough|strict|stricter|tight|tighter|intensive)"
)

# Verbs and nouns for looking at what can be measured; regular expressions.
LOOKING = (
    r"(?:monitor(?:s|ed|ing)?|(?:re-?|double-?)?check(?:s|ed|ing)?|(?:re-?)?measur(?:es?|ed|ing|ements?)|"
    r"(?:re-?)?test(?:s|ed|ing)?|(?:re-?)?assess(?:es|ed|ing|ments?)?|(?:re-?)?evaluat(?:es?|ed|ing|ions?)|"
    r"(?:re-?)?examin(?:es?|ed|ing|ations?)|determin(?:es?|ed|ing|ations?)|inspect(?:s|ed|ing|ions?)?|"
    r"follow(?:s|ed|ing)?(?: up)?(?! by\b)|follow-up|watch(?:es|ed|ing)?|look(?:s|ed|ing)? (?:at|into|after)|"
    r"review(?:s|ed|ing)?|record(?:s|ed|ing)?|chart(?:s|ed|ing)?|plot(?:s|ted|ting)?|track(?:s|ed|ing)?|"
    r"count(?:ed|ing)|obtain(?:s|ed|ing)?|screen(?:s|ed|ing)?|surveillance|survey(?:s|ed|ing)?|supervis(?:es?|ed|ion)|"
    r"guided by|(?:an|one) eye(?: should| must| has to| is)?(?: be)?(?: to be)?(?: kept)? on|observation|attention|"
    r"verif(?:y|ies|ied)|"
    r"ascertain(?:s|ed|ing)?|known|drawn|estimat(?:es?|ed|ing|ions?)|calculat(?:es?|ed|ing|ions?)|assayed|weighed|"
    r"closer? control|control(?= of\b)|(?:closely|regularly|carefully|frequently) controlled|"
    r"controlled(?= (?:every|at|weekly|monthly|regularly)\b)|scrutini[sz]ed|surveyed|kept under (?:review|observation)|"
    r"done|performed|carried out|made|arranged|ordered|requested|undertaken|repeat(?:s|ed|ing)?|(?:re-?)?taken)"
)

# Of these only a test that is named by its act, or a sample, can be the object; a regular expression.
DOING = (
    r"(?:done|performed|carried out|made|arranged|ordered|requested|undertaken|repeat(?:s|ed|ing)?|(?:re-?)?taken|"
    r"record(?:s|ed|ing)?|obtain(?:s|ed|ing)?|known|attention)"
)

# That something is to be done, or is done by rule; regular expressions.
ADVISING = (
    r"(?:should|must|ought|needs?|needed|ha(?:s|ve) to|(?:is|are) to|(?:may|might) have to|"
    r"(?:strongly )?(?:advis\w+|recommend\w*|suggest(?:s|ed)?|requir(?:es?|ed|ing)|demand(?:s|ed)?|urg(?:es?|ed)|"
    r"insists?|encouraged?|mandat\w+)|prudent|wise|sensible|reasonable|worth\w*|deserves?|helpful|useful|"
    r"makes sense|a must|(?:pre)?conditions? (?:for|of)|prerequisites?|part of|belongs? to|warrants?|warranted|"
    r"prompts?|leads? to (?=an? )|calls? for|called for|necessary|essential|important|indicated|compulsory|obligatory|"
    r"imperative|vital|appropriate|good practice|customary|usual(?:ly)?|commonly|normally|ordinarily|generally|"
    r"routine(?:ly)?|helps?|asked to|told to|instructed to|reminded to|guides?)"
)

# When something is done again and again, or first; regular expressions.
REGULARLY = (
    r"(?:at baseline|baseline|beforehand|(?:before|prior to) (?:the|an?|each|every|any|starting|start|beginning|"
    r"treatment|"
    r"therapy|use|it|dosing|initiat\w+|prescri\w+|giving|surgery)|at (?:each|every|the (?:start|outset|beginning))|"
    r"every (?:other )?(?!day\b)(?:\w+ ){0,3}?(?:days?|weeks?|months?|years?|visits?|hours?|minutes?|dose|infusion|"
    r"injection|prescription|cycle|course|appointment)|"
    r"(?:bi-?)?(?:weekly|monthly|yearly|annual(?:ly)?|quarterly)|fortnightly|half-yearly|six-monthly|three-monthly|"
    r"periodic(?:al)?(?:ly)?|regular(?:ly)?|from time to time|at (?:[\w-]+ ){0,3}intervals|repeatedly|throughout|"
    r"during (?:treatment|therapy|use|the infusion|infusion|the first|dose|and after)|(?:once|twice|\w+ times) an?|"
    r"hourly|once an?|frequent(?:ly)?|close(?:ly|r)?|careful(?:ly)?|continuous(?:ly)?|serial(?:ly)?|afterwards|"
    r"in the first|"
    r"for as long as|until)"
)

# What makes a clause something else than a check of somebody who gets the drug; regular expressions.
NO_CHECKS: tuple[str, ...] = (
    # A finding, and what one did in a trial.
    r"(?<!conduction )(?:stud(?:y|ies)|trials?|volunteers|subjects|cohorts?|placebo|arms?|endpoints?|outcomes?)",
    r"(?:was|were|had|did|rose|fell|showed|found|observed|reported|seen|noted|improved|recovered|normali[sz]\w+)",
    # What a laboratory does, and what the drug does to its tests.
    (
        r"(?:chromatograph\w*|spectromet\w+|\w*immunoassays?|forensic|doping|athletes?|workplace|in vitro|interfer\w+|"
        r"falsely)"
    ),
    r"false[- ](?:positive|negative)s?|turns? (?:positive|negative)",
    # What the illness is known by, or the drug is a test for.
    (
        r"(?:diagnos\w+|confirm\w*|cultures?|(?:susceptibility|sensitivity|resistance) test\w*|used (?:to|for|as)|"
        r"overdos\w+|poison\w+|intoxication|antidote)"
    ),
    # What is looked at that is no patient.
    (
        r"(?:expir\w+|vials?|syringes?|particles|particulate|solutions?|packag\w+|stor(?:ed?|age)|room temperature|"
        r"refrigerat\w+)"
    ),
    r"(?:whether|disputed|controversial|debated|unclear|uncertain)",
    r"(?:once called|formerly|originally|in (?:19|20)\d\d|was withdrawn)",
)

# What stands before a thing that is measured where it is a finding, a change or an aim; a regular expression.
FOUND_BEFORE = (
    r"(?:low|lower|high|higher|abnormal|elevated|raised|reduced|decreased|increased|impaired|normal|poor|steady|"
    r"chang(?:es?|ing) (?:in|of)|(?:increas|decreas|reduc|elevat)\w*(?: (?:in|of))?|(?:rise|fall|drop)s? (?:in|of)|"
    r"(?:rais|lower|affect|impair|alter|prolong|improv|influenc|chang|control|restor|achiev|reach|maintain|correct|"
    r"keep|"
    r"lead)(?:e|s|es|ing)?|loss of|effects? on|because of|due to|depends? on|according to|based on|histor\w+ of|"
    r"inhibitors? of|for high|target|per (?:\w+ of)?)"
)

# What follows it where it is one, or where the words are part of another name; a regular expression.
FOUND_AFTER = (
    r"(?:below|above|under|over|less than|greater than|more than|exceed\w*|higher|lower|of (?:at least |about )?\d|"
    r"(?:\(.*?\) )?(?:is|are|becomes?|remains?) (?:low|high|raised|elevated|abnormal|increased|decreased|reduced|"
    r"normal|"
    r"affected|impaired|stable|unchanged|not|controlled(?! (?:every|at|weekly|monthly))|known to|available)|"
    r"(?:may |can |could |might |often )?(?:rises?|falls?|increases?|decreases?|drops?|returns?|recovers?|improves?|"
    r"changes|worsens?|fluctuates?)|"
    r"(?:impairment|failure|disease|insufficiency|problems?|disorders?|damage|injury|toxicity|inhibitors?|inducers?|"
    r"supplements?|channels?|blockers?|lowering|diet|gain|loss|deficiency|infections?|cancer|transplant\w*|stones|"
    r"medicines|drugs|medications?|agonists?|antagonists?|reactions?|salts?|preparations?)\b)"
)

# Looking out for what is not measured but shows itself; a regular expression.
LOOKING_OUT = (
    r"(?:(?:watch(?:ed|ing)?|look(?:ed|ing)?|monitor(?:ed|ing)?|observ(?:ed|ing|ation)|examin(?:ed?|ing|ation)|"
    r"check(?:ed|ing)?|screen(?:ed|ing)?|test(?:ed|ing)?|surveillance|evaluat(?:ed?|ion)|assess(?:ed|ment)?)"
    r"(?: \w+ly| out| after| again)* for|(?:on the )?(?:look-?out|watch) for|(?:be )?(?:on the )?alert (?:to|for)|"
    r"attention (?:(?:must|should|has to) be )?(?:\w+ ){0,2}?to|vigilan(?:t|ce)(?: \w+ly)? (?:for|to|about)|"
    r"(?:observation|supervision) of|question(?:ed|ing) about|asked (?:about|after)|"
    r"an? (?:\w+ )?eye (?:\w+ ){0,3}?(?:on|out for)|watch (?:over|on))"
)

# What a test alone can rule out before the first dose; a regular expression.
RULED_OUT = (
    r"(?:pregnancy|(?:latent |active )*tuberculosis|(?:viral )?hepatitis(?: [BC])?|HIV(?: infection)?|"
    r"[\w-]+ deficiency|"
    r"latent infections?|phaeochromocytoma|pheochromocytoma)"
)

# A clause has one of these; a member of a list none.
VERBS = (
    r"(?:is|are|was|were|has|have|had|may|can|could|might|should|must|needs?|ought|will|would|do|does|did|occurs?|"
    r"causes?|deserves?|requires?|calls?|rises?|falls?)"
)

# What no name of a test begins with or holds before its last word: function words, and verbs of giving the drug; a
# regular expression.
OUTSIDE_NAMES = (
    r"(?:the|an?|this|that|these|those|their|its|his|her|your|our|it|they|he|she|one|who|which|what|there|here|"
    r"and|or|but|nor|so|as|if|when|where|while|until|unless|because|since|although|though|than|then|"
    r"of|in|on|at|by|for|to|from|with|without|into|about|after|before|during|between|through|throughout|under|over|"
    r"upon|"
    r"via|within|against|per|along|together|also|only|even|just|again|still|too|very|not|no|never|"
    r"be|been|being|do|get|gets|give|given|gives|take|takes|have|having|undergo|undergoes|receive|receives|see|show|"
    r"keep|"
    r"keeps|include|includes|including|involve|involves|bring|use|uses|using|used|start|starting|treatment|therapy|"
    r"some|many|few|several|much|\w+ly)"
)

# What parts a list of names, or leads from the act to what it is done to; a regular expression.
LEADING_TO = (
    r"(?:of|for|on|the|their|its|his|her|an?|any|all|and|or|as well as|along with|together with|including|such as|both|"
    r"also|both|either|e\.g\.|patients?['\u2019]?s?|changes in|level of|levels? of|(?:urine|blood|serum|stools?) for|"
    r"in the|signs of|at least|then)"
)

# What leads from a list of tests to more of it; a regular expression.
ALONG = r"(?:along with|together with|as well as|in addition to|besides|and so (?:is|are)|and so (?:should|must) be)"

# What opens a clause with the condition, and what with the time; regular expressions.
GIVEN_THAT = (
    r"(?:in|if|where|because|as|since|with|for|should|due to|owing to|given|although|though|among|upon|on|whenever|"
    r"unlike|despite|by|under|once|to)"
)
GIVEN_WHEN = r"(?:when|before|prior to|after|at|during|throughout|every|while|within|from|until)"

# What ends a clause with a condition or a reason; a regular expression.
CONDITIONS_BEHIND = (
    r"(?:because|due to|owing to|as (?=it|they|there|this|these|the)|since|if|whenever|when|where|in case|in order|who|"
    r"whose|whom|that (?=is|are|have|has|do|does)|for (?:fear|possible)|"
    r"(?<!have )(?<!has )(?<!ought )(?<!needs )(?<!need )(?<!is )(?<!are )(?<!asked )(?<!told )(?<!advised )"
    r"to (?=detect|rule|avoid|prevent|see|judge|"
    r"find|keep|look|recogni|identify|minimi)|(?:with|of) (?=impaired|reduced|severe|renal|hepatic)|such that|while|"
    r"(?:in|for|by|to|of|with) (?=(?:the |all |any |some |elderly |older |young )*(?:people|patients|persons|those|"
    r"anyone|"
    r"everyone|users|individuals|diabetics|smokers)\b))"
)

# Where what people have ends and what is to be done with them begins; a regular expression.
THEN_DONE = (
    r"(?:should|must|needs?|ought|ha(?:s|ve) to|(?:is|are) (?:to|advised|told|asked|monitored|checked|watched|"
    r"examined))"
)

# What a thing may do before it is told that it should be checked; a regular expression.
MAY_CHANGE = r"(?:(?:may|can|could|might|often|sometimes) \w+|rises?|falls?|increases?|decreases?|changes?)(?: \w+ly)?"

# What a test must not stand behind to be one that is done with the drug: "sedation for an MRI"; a regular expression.
ON_ACCOUNT_OF = r"(?:before|after|during|prior to|for|in|than|until|since|following|on|at|from|as|like|between)"

# Acts whose names are left off a test's: "INR checks"; a regular expression.
ACTS_LEFT_OFF = r"(?:checks?|checking|monitoring|measurements?|assessments?|testing|control)"

# Last words of names that say nothing alone; a regular expression.
LONE_TOO = (
    r"(?:levels?|concentrations?|counts?|readings?|indices|markers?|parameters|(?:\w+ )?status|functions?|"
    r"measurements?|assessments?|evaluations?|monitoring|analys[ei]s|scans?|biops(?:y|ies)|enzymes?|behaviou?r|mouth|"
    r"alleles?|genotypes?|panels?|checks?)"
)

# What a level does to the dose; a regular expression.
GUIDES = r"(?:guides?|steers?|governs?) (?:the |its )?(?:dos\w+|treatment|therapy)"

# What one watches for beside the signs of an illness; a regular expression.
WATCHED_TOO = r"(?:suicid\w+|personality|mental state|state of mind|overgrowth|dehydration|relapses?|hypersensitivity)"

# What is said of nothing but a check, whenever it is; regular expressions.
KEPT_UNDER_WATCH = (
    r"(?:(?:is|are) (?:\w+ly |always |then |also )*(?:monitored|watched|re-?checked|supervised|kept under (?:review|"
    r"observation))|(?:under|with) (?:[\w-]+ ){0,3}?(?:monitoring|supervision|surveillance|observation|control))"
)

# What is said before a thing that changes it, or that it has changed; a regular expression.
CHANGED_BEFORE = (
    r"(?:(?:rais|increas|elevat|lower|decreas|reduc|prolong|alter|affect|impair|disturb|deplet|worsen)(?:e|es|s|ed|"
    r"ing)?|"
    r"(?:rises?|falls?|increases?|decreases?|reductions?|elevations?|drops?|changes?|disturbances?|"
    r"fluctuations) (?:in|of))"
)

# Looking after somebody, of which it is not said what is looked at; a regular expression.
MERE_WATCHING = r"(?:monitoring|checks?|check-?ups|surveillance|supervision|follow-?up|controls?|testing)"
