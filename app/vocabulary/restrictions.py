"""Words with which an article restricts the use of a drug.

Source: EU product information (EMA QRD template, sections 4.3 "Contraindications", 4.4 "Special warnings and
precautions for use", 4.6 "Fertility, pregnancy and lactation") and US labelling (21 CFR 201.57 (c)(5) and (6)), with
the plainer forms of the English Wikipedia. Entries are regular expressions without anchors.
"""

from __future__ import annotations

# How a drug gets into somebody.
GIVEN = "(?:used|taken|given|administered|prescribed|applied|consumed|employed|initiated|started|ingested|injected)"

# Behind what is not done with the drug, the persons whom it is not done to.
_TO_SOMEBODY = (
    r"(?= (?:to|in|by|during|for|while) (?:the )?(?:\w+ )?"
    r"(?:pregnan|breast|lactat|nursing|people|patients|persons|those|anyone|children|"
    r"infants|neonates|newborns|women|men|individuals|adults)\w*)"
)

# "must not": the article forbids it.
FORBIDDEN: tuple[str, ...] = (
    r"contra-?indicated",
    r"contra-?indicates? (?:its|the|any) use",
    r"(?:lists?|listed|regards?|regarded|considers?|considered|names?) it as an? (?:\w+ )?contra-?indication",
    (
        r"(?:(?:should|must|can|may)(?: therefore| thus| hence| also)?(?: not| never)|cannot|"
        r"(?:should|must|can)n['\u2019]t)"
        rf"(?: generally| usually| normally| also)? be {GIVEN}"
    ),
    rf"(?:(?:is|are) not|ought not) to be {GIVEN}",
    rf"(?:^|(?<=[,;] ))not to be {GIVEN}",
    rf"(?:is|are) never {GIVEN}",
    (
        r"(?:licen[cs]es?|label(?:l?ing|s)?|authori[sz]ations?|guidelines?|manufacturers?|agency|authority|EMA|FDA|"
        r"MHRA)"
        r"(?: also)? (?:rules? out|precludes?|excludes?|forbids?|prohibits?) (?:its|the) use(?= (?:in|for|by|during)\b)"
    ),
    (
        r"do not (?:use|take|give|prescribe)(?: (?:it|this|the|[\w-]+)(?: drug| medication| medicine)?)?(?= (?:in|"
        r"if|during|when|while)\b)"
    ),
)

# "rather not": readers look for it among contraindications and among precautions.
DISCOURAGED: tuple[str, ...] = (
    r"(?:not|(?:is|are)n['\u2019]t)(?: \w+ly)? (?:recommended|advised|advisable)(?: for use)?",
    r"(?:inadvisable|discouraged)",
    (
        r"(?:preferable|best|advisable|prudent|wise|safer|sensible) to avoid(?: (?:its use|use|using it|it|the drug|"
        r"[\w-]+))?"
        r"(?= (?:in|during|if|when|while)\b)"
    ),
    (
        r"(?:is|are|may be|may) (?:not (?:be )?(?:considered |regarded as |thought to be )?safe|(?:considered "
        r")?unsafe)(?: for use)?"
    ),
    rf"(?:is|are)(?: \w+ly)? not {GIVEN}{_TO_SOMEBODY}",
    rf"no longer (?:recommended|advised|{GIVEN}){_TO_SOMEBODY}",
    rf"(?:is|are)(?: \w+ly)? (?:forbidden|prohibited|ruled out|disallowed|not (?:allowed|permitted)){_TO_SOMEBODY}",
    r"(?:drugs?|medications?|medicines?) to (?:be )?avoid(?:ed)?(?= (?:in|for) )",
    r"(?:is|are) not for use(?= (?:in|by|during)\b)",
    r"mak(?:e|es|ing) (?:it|the drug) (?:unsuitable|inappropriate|unsafe)",
    r"(?:should|must)(?: generally| usually| also| be best)? be avoided",
    r"(?:is|are|to be)(?: (?:best|generally|usually|typically|normally|commonly|routinely)){0,2} avoided",
    (
        r"(?:^|(?<=[;,] ))avoid(?: (?:its use|use|using it|it|giving it|the drug|this drug))?"
        r"(?= (?:in|during|if|when|while)\b)"
    ),
    r"(?:does|do|did) not recommend(?: (?:its use|the use of \w+|using \w+|use))?(?= (?:in|during|for|if|while)\b)",
    (
        r"(?:recommend(?:s|ed)?|advise[sd]?|warn(?:s|ed)?|caution(?:s|ed)?) against "
        r"(?:its use|(?:the )?use(?: of \w+)?|(?:using|giving|administering|prescribing) \w+)"
    ),
    (
        r"(?:recommend(?:s|ed)?|advise[sd]?|suggest(?:s|ed)?) avoiding "
        r"(?:its use|(?:the )?use of [\w-]+|(?:using |giving )?[\w-]+)(?= (?:in|during|by|if|while)\b)"
    ),
    rf"(?:recommend(?:s|ed)?|advise[sd]?|suggest(?:s|ed)?) that [\w-]+ (?:not be {GIVEN}|be avoided)",
    rf"(?<= that it )(?:not be {GIVEN}|be avoided)|(?<=the drug )(?:not be {GIVEN}|be avoided)|(?<=use )be avoided",
    (
        r"(?:(?<=is )|(?<=are )|(?<=ly )|(?<=therefore )|(?<=thus )|(?<=also ))(?:advised|recommended|cautioned) "
        r"against(?! (?:its|the|using|use)\b)"
    ),
    rf"should (?:generally|usually|normally) not be {GIVEN}",
    r"(?:is|are|may be) (?:unsuitable|inappropriate)",
    r"(?:is|are) not (?:an? |the )?(?:first choice|good choice)(?= (?:in|for|during)\b)",
    r"(?:is|are|may) not (?:be )?(?:suitable|appropriate)",
    r"(?:is|are)(?: \w+ly)? not (?:favou?red|preferred|ideal)(?: for use)?(?= (?:in|for|during)\b)",
    r"(?:an? )?(?:poor|bad|unwise) choice(?= (?:for|in|during)\b)",
)

# "with care".
CAUTION: tuple[str, ...] = (
    (
        r"(?:caution|care|precautions?)(?: \w+ly)?"
        r"(?: (?:is|are)(?: to be)?| (?:should|must|may|has to|needs to)(?: also| always| therefore| still)? be)?"
        r"(?: also)? (?:advised|exercised|applied|recommended|required|needed|necessary|warranted|used|taken|"
        r"urged|indicated|observed|called for|wise|prudent|essential)"
    ),
    (
        rf"(?:{GIVEN}|use|used)(?: only)? "
        r"(?:with (?:\w+ )?(?:caution|care)(?:,? or (?:\w+ )?avoided)?|(?:very )?(?:cautiously|carefully))"
    ),
    (
        r"(?:use|exercise|require[sd]?|advise[sd]?|recommend(?:s|ed)?|warrants?|calls? for|demands?) "
        r"(?:(?!that\b)\w+ )?(?:caution|precautions?)"
    ),
    r"(?:require[sd]?|calls? for|demands?|needs?) (?:special|particular|extra|great) care",
    r"with (?:\w+ )?caution",
    r"(?:should|must) be guarded against(?= (?:when|if|in)\b)",
    r"^\s*(?:special |extreme )?(?:caution|care)(?= (?:in|for|with|when|if)\b)",
    r"(?:is|are) not indicated for use(?= (?:in|for|during)\b)",
    r"caution applies(?= (?:in|to|for|with|when)\b)",
    (
        r"cautious use(?: of [\w-]+(?= (?:in|by|for|during) ))?"
        r"(?: is (?:warranted|advised|recommended|required|needed|necessary|indicated))?"
    ),
    r"(?:should|must) (?:\w+ )?be (?:\w+ly )?(?:limited|restricted) to",
    r"(?:be|are|is) (?:\w+ )?(?:careful|cautious|cautioned|wary)(?= (?:in|with|when|if|about|of)\b)",
    (
        r"(?:special|particular|close|careful) attention (?:(?:should|must) be (?:paid|given)|"
        r"is (?:required|needed|necessary|called for|paid))"
    ),
    rf"(?:{GIVEN}|use|use it) sparingly(?= (?:in|by|during|for)\b)",
    r"(?:should|must)(?: \w+ly)? be (?:postponed|delayed|deferred)",
    rf"{GIVEN}(?: only)? under (?:\w+ )?(?:medical )?(?:supervision|monitoring)",
)

# In a sentence before a list of those who must take care.
ASKS_FIRST = (
    r"should (?:consult|ask|talk to|speak to|tell|inform) (?:an?|their|the) "
    r"(?:doctors?|physicians?|pharmacists?|health ?care \w+)"
)
GROUPS_AT_RISK = (
    r"(?:groups|people|patients|persons|those|populations) (?:who )?(?:is|are|may be) at (?:an? )?(?:\w+ly )?"
    r"(?:higher|greater|increased|high|particular) risk\b(?![^:]*\bof\s*:)"
)

# What makes a danger greater is named behind it: "factors that increase the risk of bleeding are: ...".
RISK_FACTORS = (
    r"(?:(?:risk|predisposing) factors?(?: (?:for|of) [^;:.,]{3,60}?)?|factors? (?:that |which )?(?:may |can |could )?"
    r"(?:increas(?:e|es|ing)|rais(?:e|es|ing)) the (?:risk|likelihood|danger|chances?)(?: of [^;:.,]{3,60}?)?) "
    r"(?:are|include|includes|including|is)\b"
)

# Only so much of it, or for so long: what is not to be done with that may be done with less.
SO_MUCH_OF_IT = (
    r"(?:\d[\d.,\u2013-]*\s?(?:mg|mcg|\u00b5g|\u03bcg|g|micrograms?|milligrams?|IU|units?)(?:/\w+)?(?: \w+){0,2} "
    r"(?:dos(?:e|es|age|ages)|tablets?|strengths?)|"
    r"(?:dos(?:e|es|age|ages)|amounts) (?:of (?:(?:more|greater|higher) than )?\d|above|over|exceeding|greater than|"
    r"higher than|larger than|in excess of)[^,;]{0,40}?|"
    r"(?:high|higher|large|larger|full|maximum|maximal|loading|repeated) (?:\w+ )?dos(?:e|es|ages?)|megadoses|"
    r"(?:prolonged|long-term|extended|chronic|continuous|repeated) (?:use|treatment|therapy|administration|courses?))"
)

# Who lists contraindications: "European labelling adds A and B"; a regular expression.
LISTS_THEM = (
    r"(?:label(?:l?ing|s)?|prescribing information|product information|package (?:insert|leaflet)s?|monographs?|"
    r"manufacturers?|guidelines?|agency|agencies|authority|authorities|FDA|EMA|MHRA|TGA)\b"
    r"[^,;:.()]{0,40}? (?:also |further |in addition )?(?:adds?|added|lists?|names?|mentions?|includes?)"
    r"(?: (?:also|further|as (?:such|contra-?indications)))?"
)

# How a line that restricts begins, where it is no name of a condition; a regular expression.
RESTRICTS_FIRST = (
    r"\s*(?:(?:absolutely |relatively )?contra-?indicated|not (?:recommended|advised|to be|for)|avoid|do not|should|"
    r"must|use (?:with|only|should)|(?:special |extreme )?(?:caution|care)) "
)

# More danger for some: only where it is said of persons.
RISK: tuple[str, ...] = (
    r"increases? (?:the )?(?:risks?|mortality)(?: of [\w' -]{1,60}?)?",
    r"(?:greater|higher|increased|elevated|particular|special|high) risk(?: of [\w' -]{1,60}?)?",
    (
        r"risks?(?: of [\w' -]{1,60}?)? (?:is|are|(?:may|can)(?: also)? be|appears?(?: to be)?) (?:also )?"
        r"(?:\w+ly |further |even |still |much )?"
        r"(?:greater|higher|increased|elevated|highest)"
    ),
    (
        r"risks?(?: of [\w' -]{1,60}?)? (?:is|are|seems? to be|appears? to be) (?:\w+ly )?"
        r"(?:concentrated|greatest|confined|limited|restricted)(?= (?:in|to|among)\b)"
    ),
    (
        r"(?:is|are|may be|can be) (?:more )?(?:serious|severe|pronounced|fatal|life-threatening|dangerous)"
        r"(?=,? (?:especially|particularly) (?:in|for|among)\b)"
    ),
    r"the same (?:goes|applies|holds|is true)(?= (?:for|to|of|in)\b)",
    (
        r"(?:more|especially|particularly) (?:concerning|worrying|worrisome|troublesome|problematic)(?= (?:in|for|"
        r"among)\b)"
    ),
    r"(?<!less )of (?:(?:special|particular|great|most) )?concern",
    (
        r"(?:is|are|may be|can be|mak(?:e|es|ing) (?:it|the drug)) (?:\w+ly )?(?:dangerous|hazardous|harmful|risky)"
        r"(?= (?:for|in|to)\b)"
    ),
    (
        r"(?:may|can|could|might) be (?:\w+ly )?(?:important|problematic|hazardous|risky|harmful)"
        r"(?= (?:in|for|to|among)\b)"
    ),
    (
        r"(?:they|these|these (?:conditions|effects|reactions|events|complications)|(?:side|adverse|toxic) "
        r"effects|adverse (?:reactions|events)|toxicity)(?: (?:of|following|from|after|with) [\w' -]{1,60}?)? "
        r"(?:is|are|may be|occurs?)"
        r"(?: also| \w+ly)? more (?:common(?:ly)?|frequent(?:ly)?|likely|often)"
    ),
)

# What must not be done to it is not the drug: "stopping it suddenly should be avoided".
NOT_THE_DRUG = (
    r"stopping|discontinu\w+|withdraw\w+|cessation|abrupt\w*|sudden\w*|(?<!benzyl )alcohol|juice|grapefruit|"
    r"sun(?:light)?|vaccin\w+|driving|pregnancy(?! category)|conception|breast-?feeding|extravasation|contact|"
    r"other drugs"
)

# What somebody who has the condition does not do with the drug.
TAKE = (
    r"(?:(?:begin|start) (?:treatment|therapy|taking|using)(?: with)?|"
    r"take|use|receive|be given|be treated(?: with)?|be prescribed|be started on|be administered|ingest|consume|"
    r"be (?:vaccinated|immuni[sz]ed|re-?challenged|re-?treated|re-?exposed))"
)

# Words of a condition that say how strict a contraindication is, by the strength that they say.
STRENGTH_WORDS: dict[str, str] = {
    "absolute": "absolute",
    "absolutely": "absolute",
    "strictly": "absolute",
    "relative": "relative",
    "relatively": "relative",
}

# Joined with another drug: an interaction, and a contraindication only where a heading calls it one.
JOINT_USE = (
    r"concomitant|concurrent|concomitantly|concurrently|simultaneous|simultaneously|co-?administ\w*|combin\w+|"
    r"together with|alongside|in conjunction|(?:with|other|these|some) (?:drugs|medications|medicines)|inhibitors?|"
    r"MAOIs|NSAIDs|blood thinners"
)

# Prepositions that join the drug with another one.
JOINT_PREPOSITIONS: frozenset[str] = frozenset(
    {
        "with",
        "together with",
        "in combination with",
        "in conjunction with",
        "alongside",
        "concomitantly",
        "concurrently",
    }
)

# Whom somebody tells before the treatment.
TELL_DOCTOR = (
    r"(?:tell|inform) (?:the|their|a|your|his or her) "
    r"(?:doctors?|physicians?|health ?care (?:providers?|professionals?))"
)

# What a group that must take care is told to do, where no "should" stands before it.
SEEK_ADVICE = r"(?:seek|consult|talk to|speak to|speak with|talk with|inform|tell|discuss)"

# What it is advised that they do, as a bare verb.
ADVISED_TO_DO = r"(?:take|use|avoid|have|be|stop|not|undergo|consult|discuss|continue|eat|drink|wear|get|start|see)"

# "should" with one of these says whom the drug is for, not who must take care.
TREATED = r"(?:be treated|be given|receive|take(?! care\b)|use it|be offered|be considered|start|continue)"

# What a drug does to a condition that is already there.
WORSENS = (
    r"(?:cause[sd]?|causing|worsens?|worsening|exacerbates?|precipitates?|triggers?|induces?|provokes?|aggravates?|"
    r"(?:un)?masks?|brings? on|lead(?:s)? to|result(?:s)? in)"
)

# Who bears less than others, by that name.
FRAIL = (
    r"(?:elderly|frail|debilitated|(?:very|seriously|severely|critically) ill)(?: (?:patients|people|persons|adults))?"
)

# A change of dose, and that it is called for.
DOSE_WORD = r"(?:dos(?:e|es|age|ages|ing)|amount)"
DOSE_CHANGED = (
    r"(?:reduced|decreased|lowered|adjusted|increased|halved|modified|individuali[sz]ed|lower|adjustments?|"
    r"reductions?|changed|"
    r"extended|prolonged|lengthened)"
)
DOSE_CHANGE = (
    r"(?:changes? (?:in|of)|lower|lowering|reduced?|reducing|reductions?|smaller|adjust(?:ed|ing)?|decreased?|"
    r"decreasing|modif(?:y|ied))"
)
# What a dose is for, and not whom.
OF_A_USE = r"(?:[\w-]+ )?(?:treatment|therapy|prevention|prophylaxis|management|relief) (?:of|for)"
LOW_DOSE = r"(?:low|lower|lowest|small|smaller|smallest|reduced) (?:\w+ )?dos(?:e|es|age)\b"
NEEDS_CHANGE = (
    r"(?:may|might|can|could|will|often)(?: be)?(?: \w+ly)? "
    r"(?:fall|drop|change|changed|rise|decreased?|increased?|reduced|lower|higher|greater)"
)
NEEDED = (
    r"(?:should|may|must|ha(?:s|ve) to|needs? to|"
    r"restrict(?:ed|s)?|limited|is \d+|(?:is|are) (?:reduced|halved|lowered|adjusted|lower|smaller|lengthened|"
    r"extended)|"
    r"needs?|needed|required?|requires|recommended|necessary|"
    r"advised|suggested|are used|is used|"
    r"are given|is given|call(?:s|ed|ing) for)"
)

# What makes a sentence on pregnancy or breast-feeding one about safety.
SAFETY_WORDS = (
    r"little is known|cleft (?:lip|palate)|preterm|premature (?:birth|delivery)|stillbirths?|neural tube|"
    r"safe|safely|safety|congenital|(?:heart|birth|fo?etal|limb) defects|warnings? (?:about|on|of|for|regarding)|"
    r"unsafe|harm|harmful|harms|harmed|unclear|unknown|risks?|birth defects?|malformations?|"
    r"teratogenic|teratogenicity|teratogen|compatible|problems|well studied|toxic|toxicity|adverse|acceptable|"
    r"miscarriages?|not been (?:established|studied)|only if|"
    r"only be \w+ (?:(?:in|during) (?:pregnan\w+|lactation|breast-?feeding)(?: women)? )?(?:if|when)|"
    r"not (?:recommended|advised)|(?:should|must) (?:not|avoid) becom(?:e|ing)|only (?:take|use|receive) it|"
    r"(?:clearly|really|absolutely) (?:necessary|needed)|"
    r"(?:experience|data|information)(?: \w+){0,4} (?:is|are) (?:limited|lacking|scarce)|(?:does|do) not "
    r"recommend|linked to|"
    r"lack of (?:\w+ ){0,3}(?:data|information|studies|experience)|no (?:adequate|controlled|"
    r"well-controlled)[^,;.]{0,40} (?:studies|data|information|experience)|"
    r"limited (?:experience|data|information)|"
    r"(?:may|can|could|might) (?:cause|lead to|result in|develop|experience|show)|"
    r"fetus|foetus|fetal|insufficient|caution|(?:should|must|do|to|can|ought) ?not (?:to )?(?:breast-?\s?feed|nurse)|"
    r"(?:should|must|has to|have to|is to|be) (?:be )?(?:interrupted|stopped|discontinued|suspended)|"
    r"(?:pass(?:es|ed)?|excreted|secreted|expressed|transferred|distributed|cross(?:es|ed)?|found|detected|present|"
    r"enters?|appears?|penetrates?|transfers?) (?:\w+ )?"
    r"(?:in|into|to)? ?(?:the )?(?:(?:human|breast|maternal|mother's) ){0,2}(?:milk|placenta)"
)

# What is done to a treatment for a while, or for good.
STOPPED = r"(?:(?:temporarily )?(?:discontinued|stopped|suspended|withheld|interrupted|withdrawn|halted|paused|held))"

STOPPING = (
    r"(?:stopping|discontinuing|suspending|withholding|interrupting|halting|pausing|holding|discontinuation|"
    r"interruption|cessation|withdrawal)"
)

# What else somebody is told to do who watches for a sign.
ALSO_DO = (
    r"(?:seek|stop|review|report|contact|tell|monitor|check|consult|discontinue|follow|adjust|"
    r"base|adapt|refer|inform|advise|warn|treat|avoid|consider|act)"
)

# That a sign shows itself.
COMES = (
    r"(?:appears?|rises?|increases?|occurs?|develops?|arises?|falls?|drops?|turns? up|emerges?|ensues?|"
    r"persists?|worsens?|suggests?|"
    r"(?:is|are) (?:suspected|noticed|noted|observed|seen|found|diagnosed|confirmed|detected|present))"
)

# What a dangerous condition or procedure does.
CARRIES = r"(?:carr(?:y|ies)|poses?) (?:an? )?(?:increased|higher|greater|high|significant|particular) risks?"

# That the group already takes the drug, and so is everybody who does; a regular expression.
TAKING_IT = (
    r"\b(?:tak(?:es?|en|ing)|took|us(?:es?|ed|ing)|receiv\w+|(?:treated|started|maintained) (?:with|on)|given|"
    r"exposed to|prescribed|on|during) (?:it|this|(?:the|these|this) (?:drug|medication|medicine|treatment|therapy))\b|"
    r"\b(?:exposed|treated|untreated)$"
)

# Behind a restricting word, these are for what or how it is used, not in whom; a regular expression.
PURPOSES = (
    r"(?:treatment|prevention|prophylaxis|treating|preventing|management|relief|routine|"
    r"first(?! trimester)|initial|primary|long(?:er)?[ -](?:than|term|periods?|time|courses?|use)|more|less|at least|"
    r"up to|use as|use with|general|order|this|that|these|those who do|combination|doses?|amounts?|quantities|place|"
    r"any (?:use|purpose|reason|length|indication|other)|favou?r|the same|the eyes?|the morning|the evening|clinical|"
    r"part)"
)

# Behind "before", these are steps of the treatment or of the day, not events that it is stopped for; a regular
# expression.
OWN_COURSE = (
    r"(?:starting|beginning|initiat\w+|switching|another|next|meals?|food|breakfast|lunch|dinner|bedtime|sleep|onset|"
    r"complet\w+|end|symptoms|^(?:the )?test(?:s|ing)?$)"
)
