"""How prose says that a drug does something nobody wants: the phrases before and after the list of reactions.

Source: the phrasing that MOS:MED and the style of drug monographs (BNF, AHFS) give to adverse effects. Each entry is a
regular expression without groups, matched without case.
"""

from __future__ import annotations

_ADVERB = r"(?:\w+ly |also |all |both |each |often |sometimes |most |very |more |less |not un\w+ )"
_RISK = r"(?:risks?|incidence|rates?|likelihood|chances?|frequency|probability)"
# More of these is the good of it: "a higher rate of terminating seizures".
_GOOD = r"(?! (?:terminat|stopp|respon|remission|cure|success|survival|improve|relie|abstinence|complet)\w*)"
# Not what was named before, and not a risk that some people run for a reason of their own.
_OF_WHAT = (
    r" (?:of|for)(?! (?:these|this|those|such|it)\b)"
    r"(?![^.;]{0,80} (?:in|among|for) (?:[\w-]+ ){0,3}"
    r"(?:patients|people|those|individuals|women|men|children|users|adults) (?:with|who|taking|on|receiving|already)\b)"
)
EFFECTS = (
    r"(?:side[- ]effects?|adverse (?:drug |side )?(?:effects?|reactions?|events?|outcomes?)|undesirable effects?"
    r"|undesired effects?|unwanted effects?|untoward effects?|(?:undesirable|undesired|unwanted|adverse) symptoms"
    r"|ADRs?|other concerns)"
)
# "The following side effects occurred in ...: ...".
FOLLOWING = rf"the following (?:[\w-]+ ){{0,3}}?{EFFECTS}"
_FEARED = (
    r"(?:common|frequent|rare|serious|severe|toxic|harmful|negative|unpleasant|unwanted|long-term|short-term|dangerous"
    r"|drug-related|treatment-related|treatment-emergent)"
)
_BETWEEN = r"(?:[^.;:()]|(?<=et al)\.|\([^()]*\)){0,200}?"
_INCLUDING = (
    rf"(?:may |can |could |might |to |have |has )?{_ADVERB}?"
    r"(?:include|includes|included|including|encompass(?:es|ed)?|comprise"
    r"|consists? (?:\w+ly )?of(?: the following)?|involve)\b:?"
)
_INCLUDE = (
    rf"(?<![\w-])(?:{_INCLUDING}|(?:can|may) be (?:\w+ly )?(?:seen|manifested|expressed) (?:either )?as\b"
    r"|(?:can be|may be|(?:have|has) been(?! (?:\w+ly )?\w+(?:ed|wn|en)\b)"
    r"|(?<!they )(?<!it )(?<!who )(?:are|is|were|was)"
    r"(?! (?:\w+ly |also |often |most |more )*(?:reported|observed|seen|noted|described|experienced"
    r"|recorded) (?:for|in|with|by|during|after|when|from|at|among)\b)|such as|like|e\.g\.|being)\b:?)"
)

# "Side effects include ...": what follows is a list of reactions wherever it stands.
ANNOUNCING: tuple[str, ...] = (
    rf"{EFFECTS}{_BETWEEN}{_INCLUDE}",
    rf"{EFFECTS}{_BETWEEN}{_INCLUDING}",  # "... are mild and include ..."
    rf"{EFFECTS}\s?:",
    rf"{FOLLOWING}[^.:;]{{0,160}}:",
    rf"risks {_INCLUDING}",
    (
        rf"{EFFECTS}[^.;:]{{1,60}}? (?:similar|comparable) to (?:that of |those of |with )?placebo,? "
        r"(?:except|with the exception)(?: for| of)?"
    ),
    rf"(?:long|short)-term effects{_BETWEEN}{_INCLUDING}",
    # Of children who were exposed to it: elsewhere they may be another's.
    rf"birth defects, which [^.;:,]{{3,60}}? exposed [^.;:,]{{3,30}}, {_INCLUDING}",
)

# "It can cause ...": the subject must be the drug.
CAUSING: tuple[str, ...] = (
    (
        r"(?:(?<!any )cause(?! of)|causes(?! of)|caused(?! by)|induce|induces|produces?|triggers?|provokes?"
        r"|precipitates?|leads? to|led to|results? in|resulted in|gives? rise to|contributes? to)"
        r"(?: (?:or|and) (?:worsens?|exacerbates?|aggravates?)\b)?"
    ),
    (
        rf"(?:is|are|was|were|been|be) {_ADVERB}{{0,3}}(?:associated|linked|connected|implicated) (?:with|to|in)"
        r"(?: such (?:[a-z]+ )?(?:effects|reactions|events) as)?"
        r"(?: (?:contributing to|causing|the (?:development|occurrence) of))?"
    ),
    (
        r"(?:increase|increases|increased|increasing|raise|raises|raised|raising|elevate|elevates|higher|greater|elevated"
        r"|heightened) "
        rf"(?:the |a |an |their |patients' )?(?:\w+ )?{_RISK} (?:of|for){_GOOD}"
    ),
    rf"increases? in (?:the )?(?:{_RISK} of)?",
    r"(?:risk|incidence) (?:increase|difference) (?:in|of|for)",
    # "It has shown liver toxicity", no little one and none to what it fights.
    (
        r"(?:demonstrates?|demonstrated|shows?|showed|shown|exhibits?|exhibited)"
        r"(?= (?!no\b|low\b|lower\b|little\b|less\b|minimal\b|limited\b|selective\b|acceptable\b|reduced\b)"
        r"(?:[\w-]+ ){0,2}?\w*toxicity\b(?! (?:to|against|towards?|in|of)\b))"
    ),
    r"(?:is|are|was|were|been|be) (?:\w+ ){0,4}?responsible for",
    # "It was withdrawn because of reports of hepatitis"; of its failure nobody is ill.
    (
        r"(?:was|were|been|is|are) (?:\w+ly |also |later |then |again ){0,2}"
        r"(?:withdrawn|removed|pulled|recalled|suspended|taken)\b[^.;:,]{0,60}? "
        r"(?:because of|due to|owing to|after|following|over|on account of)"
        r"(?! (?:an? |the |its )?(?:lack|poor|low|insufficient|limited|commercial|no|failure|inefficacy)\b)"
    ),
    # "It may predispose children to hives", "brings on asthma".
    r"predisposes? (?:[\w-]+ ){0,2}?to",
    r"brings? on",
    # "Its use is limited by nausea".
    rf"(?:is|are|was|were|been|be) {_ADVERB}{{0,2}}limited by",
    r"(?:is|are|was|were|been|be) (?:known to be )?(?:a |an )(?:\w+ )?factor in (?:the )?(?:development|occurrence) of",
    # "Have a relative risk of death of 0.7" compares.
    r"(?:carries|carry|poses?|has|have) (?:a|an|the) (?:\w+ )?risks? of(?! [^,.;:]{2,40} of \d)",
    r"puts? (?:[\w-]+ ){1,3}at (?:an? )?(?:increased |higher |greater |elevated |heightened |high )?risks? (?:of|for)",
    r"(?:carries|carry|has|have) (?:a |an |the )?(?:\w+ )?potential for",
    "has been reported to cause",
    rf"(?:is|are|was|were|been|be) (?:a |an |the |one of |also |among ){{0,3}}(?:{_ADVERB}{{0,2}}\w+ )?causes? of",
    (
        r"(?<!who )(?<!that )(?:is|are|was|were|be) at (?:a |an )?(?:\w+ )?"
        r"(?:increased|higher|greater|elevated|high) risks? (?:of|for)"
    ),
)

# What is said of these is not said of the drug: "a condition that could increase the risk of ...".
OTHER_THINGS: tuple[str, ...] = (
    (
        r"(?:conditions?|diseases?|disorders?|illness(?:es)?|factors?|states?|situations?|circumstances|people|patients"
        r"|persons|individuals|those|drugs|medications|medicines|substances|agents|foods|products|herbs|infections?"
        r"|tablets|capsules|compounds|preparations|chemicals|treatments|therapies|fungi|bacteria|(?:micro)?organisms|pathogens"
        r"|viruses|parasites|responses|processes|pathways|mechanisms|enzymes|cells|operations?|procedures?|surgery)"
        r",? (?:that|which|who|with|at|having)(?: (?:can|may|might|could|will|would|also|have|has|an?|the"
        r"|often|sometimes|always|\w+ly)){0,3}"
    ),
)

# "demonstrated a link between the drug and ...".
LINKING: tuple[str, ...] = (
    (
        r"(?:shows?|shown|showed|demonstrates?|demonstrated|found|establish(?:ed|es)?|confirm(?:ed|s)?|reported"
        r"|identified|suggest(?:s|ed|ing)?|there (?:is|was)) (?:an? |the )?(?:\w+ )?"
        r"(?:link|association|connection|correlation|relationship) between [^.,;]{0,60}? and"
    ),
)

# "A study linked the drug to ...", "linked ... to the use of the drug": the list stands after it or in the middle.
TYING: tuple[str, ...] = (
    (
        r"(?:link(?:s|ed)?|associat(?:es|ed)|connect(?:s|ed)|tie[sd]) (?!to\b|with\b|by\b)"
        r"(?P<tied>[^.,;]{3,120}?) (?:to|with)(?= )"
    ),
)

# "an increased cancer risk": the list stands in the middle.
RAISED_RISK: tuple[str, ...] = (
    (
        r"(?:increased|increases|higher|greater|elevated|raised) (?P<list>(?:(?!risk)[\w/-]+,? ){1,8}?)"
        r"risks?\b(?! (?:of|for|factors?|groups?|patients|people))"
    ),
)

# "headache occurs, along with a lower incidence of side effects such as ...": these are seen as well.
ALSO_SEEN: tuple[str, ...] = (r"along with an? (?:\w+ )?(?:lower|smaller|reduced) (?:incidence|rate|frequency) of",)

# "12% of patients reported ...": only where reactions are the subject of the section.
SHARE_LED: tuple[str, ...] = (
    (
        r"(?:\d[\d.]*(?:\s?[\u2013-]\s?| to | and | or ))?\d[\d.]*\s?(?:%|percent)[^%;.]{0,100}?"
        r"\b(?<!who )(?:reported|experienced|developed|had|suffer(?:ed)?(?: from)?|experience|develop|have|get)"
        r"(?! (?:be|being|having|been|that|taking|a history|no))"
    ),
    (
        r"(?:1|one) (?:in|out of) (?:every )?\d[\d,]*(?: (?:patients|people|users|individuals|women|men|children))? "
        r"(?:(?:may|will|can) )?(?:report(?:ed)?|experienced?|develop(?:ed)?|ha[dv]e?|gets?)(?! (?:been|to|no)\b)"
    ),
)

# What people had before they took the drug.
AT_BASELINE: tuple[str, ...] = (
    *("baseline", "before (?:treatment|therapy|starting|taking)", "prior to", "previously", "history of"),
    *("pre-?existing", r"enrol\w+", "at (?:study )?entry", r"underlying"),
)

_ABLE = r"(?:may|can|might|could|will|known to|(?:has|have) (?:also )?been (?:reported|shown|found|known) to)"

# Verbs by the noun phrase that says the same of a condition ("may worsen asthma" is a worsening of asthma): only where
# reactions are the subject of the section, for elsewhere it is said of patients who must not have the drug.
WORSENINGS: dict[str, str] = {
    "exacerbation of": r"exacerbates?",
    "worsening of": r"worsens?",
    "aggravation of": r"aggravates?",
    "prolongation of": r"prolongs?",
    "unmasking of": r"unmasks?",
}

# The same of something measured too.
CHANGES: dict[str, str] = {
    **WORSENINGS,
    "increase in": rf"{_ABLE} (?:also |\w+ly )?(?:increase|raise|elevate)",
    "decrease in": rf"{_ABLE} (?:also |\w+ly )?(?:decrease|lower|reduce)",
}

# "Sunlight should be avoided, as sunburn may occur": the reason of an advice, told outside sections on reactions.
REASONED = (
    r"\b(?:should|must|advis\w+|recommend\w+|avoid\w*|caution\w*|warn\w*|monitor\w*)\b[^.;]{3,240}?"
    r",? (?:as|because|since) (?P<list>(?!it\b|they\b|this\b|these\b|there\b)(?:[^.;,()]{3,80}, (?:and |or )?){0,4}?"
    r"[^.;,()]{3,80}?) "
    r"(?:(?:may|can|could|might) (?:\w+ly )?(?:occur|develop|appear|arise|be (?:seen|observed))"
    r"|ha(?:s|ve) (?:\w+ly )?been (?:\w+ly )?(?:reported|observed|seen|described)"
    r"|ha(?:s|ve) (?:\w+ly )?occurred|occurs?)\b"
)
# No doing of the drug: what comes of stopping it, and what it is given against.
NOT_REASONED = (
    r"\b(?:taper\w*|gradual\w*|abrupt\w*|sudden\w*|stopp\w+|discontinu\w+|withdraw\w+|miss(?:ed|ing)|relaps\w+"
    r"|recurren\w+|rebound|resistance|reinfection|untreated|overdos\w+)\b"
)

# What a drug may impair of a person: "impairs driving ability".
IMPAIRMENT = "impairment of"
IMPAIRS = rf"(?:{_ABLE} )?(?:also |\w+ly )?impairs?"
IMPAIRED = (
    r"(?:(?:[\w-]+ )+(?:functions?|abilit(?:y|ies)|skills?|performance|reactions?)|"
    r"(?:[\w-]+ )*(?:memory|vision|judge?ment|concentration|coordination|thinking|fertility|growth|healing|hearing|"
    r"learning|attention|alertness|balance|reaction times?|cognition|reflexes|breathing|immunity)|"
    r"(?:the )?ability to [\w ]+)"
)

# Nobody is harmed by less of these.
HARMLESS_WHEN_LESS = r"\b(?:cholesterol|lipids?|triglycerides?|transaminases?|bilirubin|creatinine|amylase)\b"

# "Liver enzymes are elevated": what rose stands before; only where reactions are the subject of the section.
RISEN: str = (
    r"(?:^|[.,;:] |\band )(?P<list>(?!(?:the )?(?:dose|risk))(?:[\w-]+ ){1,4}?)"
    r"(?:(?:is|are|was|were|(?:may|can|might|could) be) (?:\w+ly )?"
    r"(?:elevated|raised|increased)\b(?! (?:in (?:the )?dose|to|by))|(?:may|can|might|could) (?:\w+ly )?rise\b)"
)

# "Sperm counts may be lowered": the same of what is measured.
FALLEN: str = (
    r"(?:^|[.,;:] |\band )(?P<list>(?!(?:the )?(?:dose|risk))(?:[\w-]+ ){1,4}?)"
    r"(?:is|are|was|were|(?:may|can|might|could) be) (?:\w+ly )?"
    r"(?:lowered|reduced|decreased|diminished)\b(?! (?:in (?:the )?dose|to|by|with|when))"
)

# "Turns urine red": what is coloured stands in the middle; the same.
DISCOLORATION = "discoloration of"
COLOURED: str = (
    r"(?:turns?|colou?rs?|stains?|discolou?rs?) (?P<list>"
    r"(?=[^.;]{0,30}(?:urine|sweat|tears|saliva|stools?|fa?eces|skin|teeth|tongue|nails|hair|fluids?|secretions|milk)\b)"
    r"(?:[\w-]+,? ){1,6}?)(?:an? )?(?:[\w-]+ or )?"
    r"(?:[\w-]+-)?(?:red|reddish|orange|brown|brownish|yellow|yellowish|green|blue|black|pink|purple|dark)\b"
)

# "It may be hepatotoxic": the adjective of a harm, by the ending of its noun.
HARM = "harm"
HARMFUL: str = (
    r"(?:is|are|was|were|be) (?:(?!not\b)\w+ ){0,3}?(?:an? )?(?P<list>"
    r"(?:hepato|nephro|neuro|oto|vestibulo|cochleo|cardio|myelo|h[ae]{1,2}mato|gonado|embryo|f(?:o)?eto|geno|photo)toxic"
    r"|(?:terato|carcino|arrhythmo|ulcero|diabeto|goitro)genic|photosensiti[sz]ing)\b"
)
HARM_NOUNS: dict[str, str] = {"toxic": "toxicity", "genic": "genicity", "sing": "vity", "zing": "vity"}

# A change in these is an interaction: "can raise blood levels of ...", unless a hormone is measured.
LEVELS_OF_OTHERS = r"\b(?:levels?|concentrations?) of (?!.*hormone)|\bdrugs?\b|\bmedications?\b|\beffects?\b"

# "..., causing ...": only where reactions are the subject of the section.
CAUSING_HERE: tuple[str, ...] = (
    "causing",
    "leading to",
    "resulting in",
    r"manifest(?:s|ed|ing)? as",
    r"(?:present|appear)s? (?:as|with)",
    "tak(?:es?|ing) the form of",
    r"(?:develops?|progress(?:es)?|evolves?) (?:in)?to",
    r"accelerates?(?= (?:[\w-]+ ){0,2}?(?:loss|degeneration|deterioration|decline|damage)\b)",
    # Elsewhere it may be what the drug is for.
    r"promotes? (?:the )?(?:formation|development) of",
    r"encourages?(?! (?:the|an?|growth|people|patients)\b)",
)

# "because of the risk of ...": a reason that needs no subject.
RISKING: tuple[str, ...] = (
    (
        r"(?:because of|due to|owing to|given|citing) (?:the |a |an |its )?(?:\w+ )?"
        r"(?:risks?|possibility|danger|potential) (?:of|for)"
    ),
    r"(?:disadvantages?|drawbacks?|problems?|limitations?)\b[^.;:]{0,60}? (?:is|are) [^.;:,]{0,40}?potential for",
    (
        r"(?:because|as|since) (?:it|this|they|these) (?:may|can|could|might) (?:\w+ly )?"
        r"(?:cause|lead to|result in|increase the risk of)"
    ),
    (
        r"(?:avoided|contraindicated|not recommended|stopped|discontinued|withdrawn|restricted|limited)[^.;:]{0,60}? "
        r"(?:because of|due to|owing to)(?= (?:a |an |the |its )?(?:potential(?:ly)?|possible|possibly) )"
    ),
    (
        r"(?:boxed|black[- ]box) warnings?(?:(?:, which [^,;.]{3,120},)? (?:\w+ ){0,4}?"
        r"(?:for|about|of|regarding|concerning|due to|because of)|,? including|:)"
    ),
    (
        r"(?:describ(?:e[ds]?|ing)|highlight(?:s|ed|ing)?|mention(?:s|ed|ing)?) (?:the |an? )?(?:\w+ )?risks? of"
        r"(?= [^.;]{3,120})"
    ),
    (
        r"(?:labels?|labell?ing|(?:package )?inserts?|prescribing information|FDA|EMA|MHRA|Health Canada)"
        r"(?: (?:has|have|also|all))* warn(?:s|ed)? (?:about|of|against)(?! (?:the |an? )?(?:\w+ )?risks?\b)"
    ),
    (
        r"(?:warn(?:ings?|s|ed)|alert(?:s|ed|ing)?|notif(?:y|ies|ied|ying))(?: [\w-]+){0,3} "
        r"(?:about|of|to|regarding|concerning|for|with (?:regard|respect) to"
        r"|that it (?:may|can) cause) "
        r"(?:the |an? )?(?:\w+ )?risks? (?:of|for)"
    ),
)

# The same where only reactions are the subject of the section.
ANNOUNCING_HERE: tuple[str, ...] = (
    # "An allergy to it is characterized by symptoms such as hives", "the most serious reaction due to it is gout".
    (
        r"(?:syndrome|reactions?|allergy|toxicity|effects?)\b[^.;:]{0,120}? (?:is|are) (?:\w+ly )?characteri[sz]ed by"
        r"(?: symptoms (?:such as|like|including))?"
    ),
    (
        r"most (?:common|frequent|serious|severe|dangerous|notable|important) (?:reactions?|effects?|complications?)"
        r" (?:that (?:is|are) )?(?:due to|caused by|associated with|seen with|linked to) [^.,;:]{2,40}? "
        r"(?:is|are|was|were)\b"
    ),
    rf"(?:abnormalities|disturbances|problems|defects|malformations|disorders|manifestations){_BETWEEN}{_INCLUDING}",
    (
        r"(?:laboratory|biochemical|metabolic|hormonal|endocrine|h[ae]{1,2}matologic(?:al)?|blood|ECG|electrocardiographic"
        rf"|skin|ocular|behaviou?ral|mental) (?:test )?(?:changes|findings|alterations){_BETWEEN}{_INCLUDING}"
    ),
    rf"(?:symptoms|signs)(?: of (?:[\w'-]+ ){{1,6}}?)? ?{_INCLUDING}",
    (
        rf"symptoms (?:of|from|with|after) [^.;:()]{{2,80}}? are {_ADVERB}{{0,2}}(?:common|frequent|mild|rare|usual)"
        rf",? and {_INCLUDING}"
    ),
    rf"cases of (?:[\w-]+ ){{1,3}}?{_INCLUDING}",
    r"other (?:\w+ )?symptoms (?:may be|can be|are|were)",
    (
        r"(?:most|more|less) (?:common|frequent|serious|severe|notable|important"
        r"|(?:commonly|frequently|often) (?:reported|seen|observed|noted|suspected|encountered))"
        r"(?: of (?:these|which|them|those))? (?:is|are|was|were|being)\b"
    ),
    rf"(?:rare|rarer|common|uncommon|frequent|infrequent|serious|severe) ones {_INCLUDING}",
    rf"(?:severe|mild|moderate|mild to moderate) (?!effects|reactions|events)[\w-]+ {_INCLUDING}",
    (
        r"(?:(?:this|these|it|they|which) )(?:may|can|usually|often|typically) (?:appear|manifest|present"
        r"|show)(?: itself| themselves)? (?:as|with)(?: either)?"
    ),
    r"manifests? (?:itself|themselves) (?:as|with)(?: either)?",
    rf"(?:complications?|reactions?|toxicit(?:y|ies)|{_FEARED} (?:effects?|events?)){_BETWEEN}{_INCLUDE}",
    (
        rf"(?<!therapeutic )(?<!beneficial )(?<!desired )(?<!positive )(?<!its )(?:effects|events) "
        r"(?:\w+ |\([^()]{0,60}\) |(?:of|at|with) (?:therapeutic|usual|normal|recommended|typical|low) doses )?"
        rf"{_INCLUDING}"
    ),
    (
        r"(?:(?<!therapeutic )(?<!beneficial )(?<!desired )(?<!positive )(?<!these )(?<!the )(?<!its ))"
        r"effects(?: (?:with|of|from) [\w-]+)?,? such as"
    ),
    (
        r"reasons for (?:\w+ )?(?:discontinuation|discontinuing|withdrawal|stopping)(?: [^.,;:()]{2,40}?)? "
        r"(?:are|were|include[ds]?)\b:?"
    ),
    r"(?:other|additional|further|possible) (?:\w+ )?(?:effects|events)(?: of(?: [\w-]+){1,5}?)? (?:are|were)",
    r"effects (?:recorded|reported|observed|seen|noted|described) (?:in|with|during) [^.,;:()]{2,60}? (?:are|were)",
    # "The commonest complaint is dry mouth".
    (
        r"(?:commonest|most (?:\w+ly )?(?:common|frequent|serious|reported|troublesome|bothersome)) "
        r"(?:complaints?|problems?|symptoms?|toxicit(?:y|ies)) (?:is|are|was|were)\b"
    ),
    rf"symptoms of which {_INCLUDING}",
    r"(?:symptoms|signs) of (?:[\w'-]+ ){1,6}?(?:are|were)\b",
    rf"effects (?:are|were) (?:the )?{_ADVERB}{{0,2}}(?:common|frequent|prominent|notable),? and {_INCLUDING}",
    (
        r"(?:also )?(?:(?:very|fairly|quite|much|far|less|more) )*(?:common|frequent|rarer|uncommon|infrequent)"
        r"(?: \([^()]*\))? are\b"
    ),
    # "Rarely seen, but serious, are hives".
    (
        r"(?:very |more |less )?(?:rarely|commonly|frequently|infrequently|occasionally|uncommonly|often) "
        r"(?:seen|occurring|reported|observed|encountered)(?:, (?:but|though|although|yet) [^,;.:()]{3,40},)? are\b"
    ),
    r"(?:common|frequent|usual|typical) symptoms (?:in [^,;.:]{2,30} )?(?:are|were)\b",
    rf"(?:others|other ones|reports|complaints) {_INCLUDING}",
    (
        r"(?:reactions|effects|symptoms|events|problems|complaints|disorders|disturbances|abnormalities)"
        r"[^.;:()]{0,80}?,? (?:ranging )?from(?= [^.;:()]{3,80} to )"
    ),
    # "Pain was the commonest reaction, followed by headache".
    r"(?<=, )followed by",
)

# "gastrointestinal effects (nausea, vomiting)": the list stands in the parentheses; one name alone is a gloss.
EXPLAINING: tuple[str, ...] = (
    (
        r"(?:effects|events|reactions|symptoms|problems|complaints|disturbances|disorders|abnormalities)"
        r"(?: (?:related|due|owing) to [^.,;:()]{2,60})?\s?"
        r"\((?:(?:e\.g\.|such as|including|for example),? |(?=[^(),]{3,80},))(?P<list>[^()]{3,300})\)"
    ),
    # "Are mainly gastrointestinal (nausea, vomiting) and neurological (headache, dizziness)".
    (
        r"(?:are|is|were|include|mainly|mostly|chiefly|primarily|and|or|\),) (?:[\w-]+(?:al|ic|ary|ous|ive|ar))\s?"
        r"\((?=[^(),]{3,80},)(?P<kinds>[^()]{3,300})\)"
    ),
    # "Sexual dysfunction was seen more often; specifically, impotence and anorgasmia".
    r"(?<=[;:,] )(?:specifically|namely),? (?P<specified>[^.;:()]{3,300})",
    # "It is well tolerated, with headache and cough the most common complaints".
    (
        r"(?<=, )with (?P<absolute>(?!(?:the|an?)\b)[^;:]{3,160}?),? (?:(?:being|as|among) )?the "
        r"(?:most (?:\w+ly )?(?:common|frequent|reported|serious|notable|important)|commonest|main|usual|leading|chief"
        r"|principal) (?:[\w-]+ )?"
        r"(?:(?:reasons? for|causes? of) (?:\w+ ){0,2}(?:discontinu\w+|withdraw\w+|stopping)|"
        rf"{EFFECTS}|complaints?|problems?|reactions?|symptoms?|ones?\b)"
    ),
    # The same between dashes.
    (
        r"(?:effects|events|reactions|symptoms|problems|complaints|disturbances|disorders|abnormalities)"
        r"(?:\u2014| \u2013 )(?:such as |including )?(?P<dashed>[^\u2014\u2013().]{3,200}?)(?:\u2014| \u2013 )"
    ),
)

# Before "stomach effects (nausea, cramps)": something is done against them.
EASED = (
    r"(?:reduc|lessen|reliev|alleviat|eas|prevent|minimi[sz]|treat|manag|lower|improv)(?:e|es|s|ing)?"
    r" (?:of |for )?(?:(?!and\b|or\b)[\w-]+ ){0,5}$"
    r"|(?:given|used|taken|prescribed|treatment|management) (?:for|of|against) (?:(?!and\b|or\b)[\w-]+ ){0,4}$"
)
# Behind "allergic reactions (rash, swelling)".
TREATED = r" (?:\w+ ){1,3}(?:treated|managed|relieved|prevented|reduced|controlled)\b"

# "Patients may develop ...": only where reactions are the subject of the section.
EXPERIENCING: tuple[str, ...] = (
    (
        r"(?:patients|people|users|individuals|persons|women|men|children|adolescents|adults|those|some)"
        r"(?:(?: \w+){0,4}?| (?:with|using|taking|receiving|on) [^.,;:()]{2,60}?) "
        r"(?:may |can |might |could |will |also |have |had )?(?:\w+ly )?"
        r"(?:experiences?|experienced|develops?|developed|reported|reports?|notices?|noticed|suffer(?:s|ed)? from"
        r"|(?<=may )show|(?<=can )show"
        r"|complain(?:ed)? (?:of|about))"
    ),
    (
        r"(?:patients|people|users|individuals|persons|women|men|children|adults|those|some)(?: \w+){0,2}? "
        r"(?:(?:may|can|might|could|will|also) ){0,2}(?:feel|become|get)"
    ),
    (
        r"(?:patients|people|users|individuals|women|men|children|adults|some) "
        r"(?:(?:may|can|might|could) (?:also )?have|(?:have|has) (?:also |\w+ly )?had)"
        r"(?! (?:been|had|to|an?|no|the|their|previously|more|less|fewer|higher|lower)\b)"
    ),
    (
        r"(?:reports?|case series|surveillance|(?:post-?marketing|clinical) experience) "
        r"(?:(?:have|has|also|\w+ly) ){0,3}(?:describ(?:e[ds]?|ing)|document(?:ed|s|ing)?|noted?|identif(?:y|ies|ied)"
        r"|mention(?:ed|s)?)"
        r"(?! (?:no|that|how|the|its|their|success\w*|improve\w*|use|benefi\w*)\b)"
    ),
    r"received (?:[\w-]+ ){0,2}reports of",
    (
        r"(?:patients|people|users|women|men|doctors|physicians) (?:is|are|was|were|should be|must be) (?:\w+ly )?"
        r"(?:warned|cautioned) (?:of|about)(?! (?:the |an? )?(?:\w+ )?(?:risks?|use)\b)"
    ),
    r"there (?:is|are|may be) (?:also )?(?:an? )?(?:(?!(?:higher|greater|lower|no|little)\b)[\w-]+ ){0,2}risks? of",
    r"(?<=, )with an? (?:small |low |rare |slight |possible |potential )?risk of",
    r"(?:discontinued?|stop|stopped|withdrew)(?: \w+){0,4} (?:because of|due to|owing to)",
    r"(?:reported|observed|seen|described), as (?:have|has|were|was)(?= (?!been\b))",
    (
        r"(?:patients|people|users|individuals|persons|women|men|children|adults|those|infants|elderly)"
        r"(?: [\w\u2013-]+){0,6}? (?<!who )(?:is|are|was|were|be|being) "
        r"(?:also |more |most |particularly |especially |observed to be |known to be ){0,2}"
        r"(?:at (?:a |an )?(?:\w+ )?(?:increased |higher |greater |elevated |high )?risks? (?:of|for)"
        r"|(?:susceptible|prone|vulnerable|predisposed) to)"
    ),
    r"(?:and|or) (?:(?:may|can|will|are|is|be|become|also|more|particularly) ){1,4}(?:susceptible|prone|vulnerable) to",
    r"(?:reports?|cases) (?:have|has) been (?:made|published|received|described) of",
    r"(?:tests?|ECGs?|electrocardiograms?|imaging|scans?) (?:can|may|might|could) (?:also )?(?:reveal|show)",
    (
        r"the (?:\w+ )?risks? of(?= (?:[^.;,()]|\([^()]{1,60}\)){3,80}(?:, [^.;,]{3,60},)? "
        r"(?:(?:is|was|are) (?:\w+ )?|has been )"
        r"(?:small|high|higher|increased|greater|elevated|about|estimated|approximately|real|\d|low \([^()]*\d))"
    ),
    (
        r"(?:the (?:\w+ )?(?:incidence|frequency|prevalence)|(?:incidence|the) rates?|(?:^|(?<=[.;] ))rates?) of"
        r"(?= [^.;]{3,80} (?:was|is) (?:[^.;]{0,20}\d|(?:\w+ly )?(?:higher|increased|greater)\b))"
    ),
    r"there (?:are|were|is|(?:has|have) (?:also |\w+ly )?been) (?:\w+ ){0,3}(?:reports?|cases|evidence) of",
    (
        r"there (?:is|was|may be|appears to be|seems to be|has been) (?:also )?(?:an? )?(?:\w+ly )?"
        rf"(?:increased|increase in|higher|raised|elevated|greater|small|slight|slightly) (?:the )?{_RISK}{_OF_WHAT}"
    ),
    (
        r"(?:studies|study|trials?|analys[ie]s|label|data) (?:have |has |also )?"
        r"(?:shows?|showed|shown|found|revealed|reported) (?:an? |the )?(?:\w+ly )?"
        rf"(?:increased|higher|raised|elevated|greater) {_RISK}{_OF_WHAT}"
    ),
)

# "... is a common side effect": what precedes is the list, wherever it stands.
NAMED: tuple[str, ...] = (
    (
        r"(?:is|are|was|were) (?:a |an |the |one of |some of |some |other |another |among |also |relatively |fairly "
        r"|quite ){0,4}"
        rf"(?:{_ADVERB}{{0,3}}(?:\w+ )?(?:[\w-]+ (?:but|and|though|yet) (?:\w+ly )?)?[\w-]+ )?{EFFECTS}"
    ),
    rf"(?:is|are|was|were) (?:the )?(?:[\w-]+ ){{0,2}}\([^()]*\) (?:[\w-]+ ){{0,2}}{EFFECTS}",
    r"(?:is|are|was|were|being) (?:a|an|the|its) (?:\w+ )?dose[- ]limiting (?:toxicit(?:y|ies)|factors?)",
    (
        r"(?:is|are|was|were) (?:also )?(?:an? )?(?:very |fairly |relatively )?(?:common|frequent|usual|occasional) "
        r"(?:complaints?|problems?|occurrences?)"
    ),
    r"being (?:more|most|less) (?:common|frequent)",
    r"being the (?:most (?:\w+ly )?(?:common|frequent|serious|reported|troublesome)|commonest)(?=[.,;]|\s*$)",
    (
        r"being the (?:most|main) (?:\w+ly )?(?:common|frequent|serious|reported)? ?"
        r"(?:complaints?|problems?|ones?|concerns?)"
    ),
    (
        r"(?:is|are|was|were) (?:among )?the "
        r"(?:most (?:\w+ly )?(?:common|frequent|usual|reported|troublesome|bothersome)|commonest|main|usual) "
        r"(?:complaints?|problems?|reactions?|events?|effects?|symptoms?|findings?"
        r"|reasons? for (?:\w+ ){0,2}(?:discontinu\w+|withdraw\w+|stopping))"
    ),
    # "Hives and gout were the effects seen most often".
    (
        r"(?:is|are|was|were) (?:among )?(?:the|other|further|additional) (?:\w+ )?"
        r"(?:events?|effects?|reactions?|symptoms?|complaints?|problems?) "
        r"(?:most (?:\w+ly |often )?)?(?:seen|reported|observed|noted|recorded|encountered)\b"
        r"(?! (?:on|with|under|after) placebo\b)"
    ),
    # "Low sodium is another frequent finding".
    (
        r"(?:is|are|was|were) (?:also )?(?:an? |an?other |other |further )(?:(?:more|fairly|very|relatively) )?"
        r"(?:common|frequent|usual|occasional|rare|recent) findings?"
        r"(?! (?:of|that|(?:in|among) (?:[\w-]+ ){0,3}?(?:with|who|disease|illness)\b))"
    ),
    (
        r"(?:is|are|was|were|been) (?:also )?"
        r"(?:known|listed|mentioned|recogni[sz]ed|described|reported|documented|noted|seen) "
        rf"(?:\w+ ){{0,3}}?as (?:an? |the )?(?:\w+ )?{EFFECTS}"
    ),
)

# "... have been reported": what precedes is the list.
REPORTED: tuple[str, ...] = (
    (
        rf"(?:has|have|had) {_ADVERB}?been {_ADVERB}?"
        r"(?:reported|observed|noted|noticed|seen|described|documented|recorded|experienced|encountered)"
    ),
    # "Hives have been the subject of case reports".
    r"(?:is|are|was|were|has been|have been) (?:also )?the subjects? of (?:[\w-]+ ){0,3}reports?",
    # "Hives were added to the label".
    (
        r"(?:is|are|was|were|has been|have been) (?:\w+ly |also |later )?"
        r"(?:added to|listed (?:on|in)|included (?:on|in)) (?:the |its )(?:[\w-]+ ){0,3}"
        r"(?:label(?:l?ing)?|package insert|prescribing information|product information|warnings)"
    ),
    # "Hives have followed its administration".
    (
        r"(?:has|have) (?:\w+ly |also |sometimes )?followed"
        r"(?= (?:the |its |an? )?(?:[\w-]+ )?(?:use|administration|injection|infusion|treatment|therapy|vaccination)\b)"
    ),
    (
        rf"(?:was|were|is|are) {_ADVERB}{{0,3}}"
        r"(?:reported|observed|seen|noted|noticed|described|recorded|encountered|experienced)"
    ),
    rf"(?:was|were) {_ADVERB}?increased",
    # "Hives were found in 3%".
    (
        rf"(?:(?:was|were|is|are)|(?:has|have) been) {_ADVERB}?found"
        r"(?= in (?:about |around |approximately |up to |more than |less than |over |nearly |between |some |a few )?"
        r"(?:\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?(?:%|percent)|patients|people|users)"
        r"(?! (?:with|who|of (?:patients|people|those) (?:with|who))\b))"
    ),
    r"(?:can|may|might|could) be (?:triggered|provoked|precipitated|induced)(?! (?:by|with|for|in order)\b)",
    # "Drowsiness may make driving dangerous".
    r"(?:may|can|might|could) (?:make driving|(?:affect|impair|interfere with) (?:the ability to )?driv(?:e|ing))\b",
    r"(?:can|may|should|must) be expected",
    (
        r"appear(?:s|ed)?(?= (?:only |mostly |mainly |usually )?(?:at|above|after|within|during|early|late|later|soon"
        r"|first|when|with (?:high|higher|large|prolonged|long-term|continued|repeated))\b)"
    ),
    r"appear(?:s|ed)? (?:\w+ly |much |far )?(?:more|most) (?:often|frequently|commonly)(?: than\b)?",
    (
        rf"(?:is|are|was|were) (?:almost |nearly )?{_ADVERB}{{0,3}}present"
        r"(?=(?: \([^()]*\))? in (?:[\w-]+ ){0,3}(?:people|individuals|patients|users|men|women|children)\b)"
    ),
    rf"(?:is|are) (?:an? |the )?{_ADVERB}?(?:\w+ )?(?:complications?|problems? in|concerns?)",
    # "Cases of gout are on record", "gout is known to occur".
    r"(?:is|are) on record(?! (?:as|for|in|that)\b)",
    r"(?:is|are|has been|have been) (?:also )?known to (?:occur|develop|happen)",
    # "Hives turned up after marketing".
    (
        r"(?:(?:has|have) (?:also |\w+ly )?)?(?:emerged|surfaced|turned up|c[ao]me (?:up|to light))"
        r"(?= (?:\w+ly )?(?:after|during|in|with|since)\b)"
    ),
    r"(?:each )?affects?(?= (?:between |about |around |approximately |up to |more than |less than |over |nearly )?\d)",
    # "The risk of dyskinesia increases with the duration of treatment".
    (
        r"(?:increases?|rises?|grows?) with(?= (?:the |a |an )?(?:\w+ )?"
        r"(?:dos(?:e|es|age)|duration|length|time|exposure|use|treatment)\b)"
    ),
    # "Nausea, which affects a third of users, ...", "nausea, occurring in 5 % of patients, ...".
    (
        r"(?<=, )(?:which (?:affects?|occurs? in|(?:is|are|was|were) (?:seen|reported|observed|noted) in)|"
        r"(?:occurring|seen|reported|observed|noted|affecting)(?: in)?)"
        r"(?= (?:about |around |approximately |up to |more than |less than |over |nearly )?"
        r"(?:\d|(?:an? |one[ -])?(?:third|quarter|half|fifth|tenth)\b))"
    ),
    (
        r"(?:has|have) (?:also |\w+ly )?been "
        r"(?:linked to|associated with|attributed to|ascribed to|put down to|blamed on)"
        r"(?= (?:it|its|(?:the )?(?:drug|use)|treatment|this)\b)"
    ),
    r"(?:develops?|arises?)(?! (?:to|in response|from))",
    r"(?:is|are|may be|can be) (?:\w+ly )?dose[- ](?:limiting|dependent|related)",
    (
        rf"(?:may|can|might|could) {_ADVERB}{{0,3}}"
        rf"(?:occur|develop|appear|arise|happen|persist"
        rf"|be (?:{_ADVERB})?(?:seen|observed|experienced|noted|encountered))"
    ),
    rf"(?:(?:has|have) )?{_ADVERB}{{0,3}}(?:occurs|occurred|occur)",
    r"(?:may|can|might|could) (?:also |\w+ly )?(?:follow|accompany|result(?= from))",
    r"(?<!be )(?<!been )(?<!is )(?<!are )(?<!was )(?<!were )(?<!not )(?:seen|noted) (?:with|during|after)",
    r"(?:is|are|was|were) (?:almost |nearly )universal",
    # "Rash and fever are the most serious, although rare".
    (
        r"(?:is|are|was|were) (?:among |one of |some of )?the (?:most|more) (?:\w+ly )?"
        r"(?:common|frequent|serious|severe|important|dangerous|reported)(?=[,.;]| but| and| although|\s*$)"
    ),
    (
        r"(?:is|are|was|were)(?:, however,)? "
        r"(?:also |relatively |fairly |quite |very |most |less |more |extremely ){0,4}"
        r"(?:common|frequent|rare|uncommon|infrequent|possible|unusual|seldom seen|rarely seen)"
        # "Are less common." tells of them, "less common than" something else does not.
        r"(?! in the)(?!(?:(?<=less common)|(?<=less frequent))(?! ?[,.;]| and\b| but\b|\s*$))"
        # "Are frequent urination and thirst" names more.
        r"(?! (?!in\b|with|at\b|among|during|and\b|but\b|or\b|when|if\b|for\b|side\b|adverse\b|after\b|than\b|early\b|"
        r"following\b|on\b|to\b|as\b|especially|particularly|both\b|enough|while|due|because|though|although)[a-z])"
    ),
)

# "... have been reported in infants born to women who took it": told where the drug in pregnancy is the subject.
IN_THE_EXPOSED: str = (
    r"(?:has|have|had|was|were) (?:\w+ly |also )?(?:been )?(?:reported|observed|seen|noted|described|documented) in "
    r"(?:[\w-]+ ){0,2}?(?:infants|newborns|neonates|babies|children|offspring|fetuses)"
    r"(?= (?:born to|of) (?:women|mothers) (?:exposed|who|taking|using|treated|receiving|on)\b"
    r"| exposed\b| whose mothers\b)"
)

# "Many psychoactive drugs can cause ...": not said of this one.
DRUGS_AT_LARGE = r"(?:^\W*|, )(?:many|most|several|various|some|certain) (?:\w+ )?(?:drugs|medications|medicines)"

# Before the phrase, one of these makes something else than the drug the subject.
OTHER_SUBJECTS: tuple[str, ...] = (
    r"discontinu\w+",
    "stopping",
    r"abrupt\w*",
    "cessation",
    "withdrawal",
    "untreated",
    "that cause",
    # "Bacterial infections occur": nobody else's doing.
    r"bacteria(?!l,? (?:[\w-]+,? ){0,6}infections?\b(?! (?:that|which|can|may|might|could|causes?|leads?)\b))\w*",
    r"virus\w*",
    "infections? (?:that|which)",
    "(?<!when )(?<!if )used (?:to|for|in|as|when)",
    "indicated",
    "treat(?:s|ing)?",
    "deficiency",
    "unlike",
    "failure to",
    "missed dose",
    "for comparison",
    # "Aspirin, by contrast, causes ulcers".
    r"(?<=\w, )(?:by|in) contrast",
    "other (?:drugs|medications|medicines|agents|treatments)",
    DRUGS_AT_LARGE,
    # One that is no longer meant.
    r"(?:earlier|previous|older|former|original|first) (?:versions?|vaccines?|formulations?|products?|brands?)",
    r"interact\w*",
)

# Anywhere in the clause, one of these says that the drug does not act alone.
JOINT_USE: tuple[str, ...] = (
    r"combin\w+(?! (?:the )?(?:data|results|trials|studies|safety|outcomes?)\b)",
    r"concomitant\w*",
    r"concurrent\w*",
    r"co-?administ\w+",
    "(?<!occur )(?<!seen )together with",
    # "It has to be used with care" names nothing else.
    r"(?:taken|used|given) with(?! (?:(?:great|extreme|particular|special|some|a|the) ){0,2}(?:care|caution)\b)",
    "alcohol",
    "interaction with",
    "both (?:drugs|medications|medicines|agents)",
)

# What turns a risk into a benefit.
LESSENING: tuple[str, ...] = (
    r"reduc\w+",
    r"decreas\w+",
    # "Lower respiratory infections" are no fewer.
    (
        r"lower(?:s|ed|ing)?(?! (?:limit|respiratory|back|abdom\w+|limbs?|legs?|extremit\w+|urinary|gastrointestinal"
        r"|airways?|eyelids?|lips?|jaw|esophag\w+|oesophag\w+)\b)"
    ),
    r"prevent\w*",
    r"protect\w*",
    r"diminish\w*",
    # "Less than 1 %" is a share.
    r"less(?! than (?:\d|one\b)| common(?! (?:than|with))| frequent(?! (?:than|with))| often| serious| severe|\s$)",
    r"lessen\w*",
    r"reliev\w+",
    r"alleviat\w+",
    r"improv\w+",
    r"minimi[sz]\w+",
    r"avoid\w*",
    r"mitigat\w+",
    r"fewer(?! than (?:\d|one\b))",
    r"attenuat\w+",
    "placebo",
    "low risk",
    "not (?:known|shown|found) to",
)

# A list that begins with one of these is good news.
BENEFITS: tuple[str, ...] = (
    "(?:a |an )?(?:fewer|less)",
    "(?:a |an )?(?:reductions?|improvements?|improved|better|relief|remission)",
    rf"(?:an? |the )?(?:[\w-]+ ){{0,2}}?(?:reductions?|decreases?|declines?) in (?:the )?(?:[\w-]+ )?{_RISK}",
    rf"(?:an? |the )?(?:[\w-]+ )?(?:reduced|decreased|lower|lowered|lesser) (?:[\w-]+ )?(?:{_RISK}|mortality)",
    "(?:a |an )?(?:decrease|decline|drop|fall) in (?:the )?(?:risk|rate|incidence|likelihood|number)s? of(?! breath)",
    r"(?:a |an )?(?:\w+ )?trends? towards? (?:an? )?(?:lower|reduced|decreased|fewer|less|lesser|better|improv\w+)",
    # What a trial counted.
    "(?:the )?(?:(?:primary|secondary|composite|combined) )+(?:outcome|end ?point)s?",
)

# A subject that is only supposed, or the start of an instruction.
CONDITIONAL: tuple[str, ...] = (
    r"if(?! (?:used|taken|given|administered|applied|injected)\b)",
    "unless",
    "should",
    r"who (?:\w+ )?(?:experienced?|develop(?:ed)?|reported|suffer(?:ed)?)",
)

# Words with which the drug speaks of itself, beside its name.
SELF: tuple[str, ...] = (
    "it",
    "its",
    "they",
    "this",
    "the drug",
    "drug",
    "medication",
    "medicine",
    "use",
    "doses?",
    "treatment",
    "therapy",
    "administration",
    "absorption",
    "exposure",
    "these",
    "taking",
    "using",
    "infusions?",
    "injections?",
    "application",
    "intake",
    "ingestion",
    "overuse",
    "formulations?",
    "tablets?",
    "capsules?",
    "creams?",
    "solutions?",
    "agents?",
    "compounds?",
    "dosages?",
    "dosing",
    "vaccines?",
    "vaccination",
    "supplements?",
    "supplementation",
    "such (?:effects|reactions)",
    "side effects?",
    "adverse effects?",
)

# The end of taking the drug, and how what it brings about is told; regular expressions.
ENDED = (
    r"stopp\w+|ending|cessation|discontinu\w+|withdrawn|withdrawal|withdrawing|interrupt\w+|ceasing|abrupt\w*|sudden\w*"
)
_BRINGS = (
    r"(?:can|may|might|could|will|often|sometimes|also|has|have|been|is|are|\w+ly|this|it|which|,| )* "
    r"(?:causes?|caused|leads? to|led to|results? in|resulted in|produces?|precipitates?|precipitated|triggers?"
    r"|provokes?|induces?|brings? on|associated with|followed by|leading to|resulting in"
    r"|causing)(?! (?:the|a|an) (?:withdrawal|discontinuation))"
)
ENDING_BRINGS = (
    r"\b(?:(?:abrupt\w*|sudden\w*|rapid\w*|quick\w*|on|upon|after|following|by|too) )*"
    r"(?:discontinu(?:ation|ing|ed)|cessation|withdrawal|withdrawn|withdrawing|interruption|stopping|stopped|ceasing)\b"
    rf"(?! (?:symptoms|syndrome|effects|reactions|due|because|rates?))"
    r"(?:(?! (?:due|because|and(?! other\b)|or(?! (?:high|long|prolonged|chronic|repeated)\b)|those) )[^.;:,]){0,60}?"
    r"(?:, (?:particularly|especially|in particular|above all)\b[^,.;:]{2,40})?"
    rf",?{_BRINGS}"
)
WITHDRAWAL_ANNOUNCING = (
    r"\b(?:withdrawal|discontinuation|abstinence)(?:[ -]related)? (?:symptoms?|syndromes?|effects|reactions?|signs)\b"
    rf"[^.;:]{{0,80}}?(?:{_INCLUDING}|(?:such as|like|consisting of|comprising|characteri[sz]ed by|are|were)\b:?)"
    rf"|\bwithdrawal; (?:the )?symptoms {_INCLUDING}"
    rf"|\b(?:symptoms|signs) of (?:\w+ )?(?:withdrawal|discontinuation)\b"
    rf"[^.;:]{{0,40}}?(?:{_INCLUDING}|(?:are|were)\b:?)"
)

# What the drug does to the body, as a subject: only where reactions are the subject of the section.
ACTIONS: tuple[str, ...] = (
    r"(?:inhibition|blockade|blocking|suppression|stimulation|activation|depletion|antagonism) of",
    r"[\w-]+ (?:inhibition|blockade|suppression|stimulation|activation|antagonism)",
)

# A comparison with placebo that says nothing of a lesser risk.
AGAINST_PLACEBO: tuple[str, ...] = (
    (
        r"(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|relative to|than(?: with| in)?) "
        r"(?:a |the )?placebo\b"
    ),
    r"placebo-controlled",
)

# Words that end a list: a new clause begins.
LIST_ENDS: tuple[str, ...] = (
    *(
        "which",
        "that",
        "who",
        "whose",
        "where",
        "when",
        "if",
        "because",
        "since",
        "although",
        "though",
        "while(?! (?:taking|using|on|receiving)\\b)",
        "whereas",
    ),
    *(
        "but(?! also)",
        "however",
        "unless",
        "(?<!and )thus",
        "thereby",
        "therefore",
        "(?<!and )so",
        "due to",
        "owing to",
        "according to",
        "via",
    ),
    *("through", "possibly", "making", "rather than", "than", "compared (?:with|to)", "versus", "it", "they"),
    *("unlike", "relative to", "in contrast to", "in whom", "for whom"),
    r"vs\.? (?:the )?placebo(?=,? \d)",
    # The illnesses of the people are no reactions: "ovary cysts in women with epilepsy or mania".
    (
        r"in (?:[\w-]+ )?(?:women|men|people|patients|those|children|adults|individuals) with"
        r"(?= [^,.;:]{3,60}? (?:or|and) [^,.;:]{3,40}(?:[.;]|$))"
    ),
    # "Prolongs QT, and people with heart failure should ...": another sentence.
    (
        r"and (?:[\w-]+ )?(?:women|men|people|patients|those|children|adults|individuals|users) "
        r"(?:with|who|taking|using|on|at|receiving|should|must|in)"
    ),
    *("has", "have", "had", "is", "are", "was", "were", "may", "might", "can", "could", "should", "would", "will"),
    *("must", "do", "does", "did", "seems?", "appears?", "tends?", "remains?", "occurs?", "occurred"),
)
