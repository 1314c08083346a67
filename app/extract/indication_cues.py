"""The wordings that a condition follows: "used to treat ...", "effective in ..."."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.phrases import either
from app.vocabulary import indication_places as places

_TREAT, _TREATMENT, _ACCEPTED = either(places.TREAT), either(places.TREATMENT), either(places.ACCEPTED)
_TREATMENTS = rf"{_TREATMENT}(?: (?:and|or) {_TREATMENT})?"
_LESS = (
    rf"{either(places.LESSEN)} (?:\w+ ){{0,4}}?{either(places.LESSENED)}"
    rf"(?:(?:,|,? and|,? or|,? but not)(?: the)? {either(places.LESSENED)}){{0,3}},? of "
    r"(?:both )?(?:getting |developing |having )?"
)
# A list that is announced first, "approved for the following indications".
_ANNOUNCED = r"(?:following (?:indications|conditions|uses|disorders|diseases) ?: ?)?"

_STRONG = tuple(
    Cue(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{either(places.USED_TO)}(?:[ ,]+(?!to\b|against\b|over\b)[\w-]+){{0,6}} to (?:help )?"
            rf"(?:(?:prevent|treat|manage|control)(?: and|/| or) )?{_TREAT} "
        ),
        (
            rf"\b{_ACCEPTED}(?:[ ,]+(?!with\b|against\b|over\b|during\b|before\b|after\b)[\w-]+){{0,8}}"
            rf" {_TREATMENTS} (?:of|for|against) "
        ),
        rf"\b(?:may|can|might|does|to) (?:\w+ )?help (?:to )?{_TREAT} ",
        rf"\b{either(places.REMEDIES)}s? of choice (?:for|in) ",
        (
            r"\b(?:used|given|approved|indicated|prescribed)\b(?:(?! care\b| caution)[^.;:]){0,80}? "
            r"(?:after|following) (?=(?:the )?(?:placement|insertion|implantation) of )"
        ),
    )
)
_ALLOWED = (
    Cue(
        rf"\b{either(places.OFFICIALLY)}(?: in [^,;:()]{{3,40}}?)?(?: by the [^,;:]{{3,60}}?)?(?: [\w-]+){{0,6}}?"
        rf" for (?:the )?(?:use in )?{_ANNOUNCED}"
        r"|\b(?:indications?|approval|licen[cs]e|label(?:ing)?)(?: (?:was|were|has|have|been|later|then|since))*"
        r" (?:extended|expanded|broadened) to (?:also )?(?:include |cover )?(?:the )?"
        r"|\b(?:extended|expanded|broadened) (?:the|its) (?:approval|indications?|licen[cs]e|label(?:ing)?)"
        r"(?: of [\w-]+)? to (?:include |cover )?(?:the )?"
        # "In many countries the licence covers gout".
        r"|\b(?:indications?|approvals?|licen[cs]es?|marketing authori[sz]ations?) (?:also )?covers? "
        r"(?:the )?(?:(?:treatment|prevention|management) of )?"
        # "Off-label uses, such as gout".
        r"|\boff-label (?:uses?|indications?)(?: of [\w-]+)?,? (?:including|such as|like|notably|namely|among them) "
        rf"(?!{either(places.PERSONS)}\b)"
        r"|\bindicated in (?!combination|conjunction)|\boff-label (?:use )?(?:for|in) ",
        re.IGNORECASE,
    ),
    # "Approved for use as an add-on (with others) in gout".
    Cue(
        rf"\b{either(places.OFFICIALLY)} (?:for use )?as an? (?:[\w-]+ ){{1,4}}(?:\([^()]*\) )?(?:for|in) "
        r"(?!combination|conjunction)",
        re.IGNORECASE,
    ),
)
_PLAIN = tuple(
    Cue(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{_ACCEPTED}(?: to an? \w+ extent)?"
            r"(?:[ ,]+(?!with\b|to\b|than\b|has\b|have\b|result|caus|predispos|led\b|implicated|involved)"
            r"[\w()\"-]+){0,6}? "
            r"(?:for|in|against|at) "
            rf"(?:{_TREAT} |the )?(?!combination|conjunction|form\b)"
        ),
        rf"\b{_TREATMENTS}(?: (?:regimens?|options?|protocols?))? (?:of|for|against) |\bregimens? (?:for|against) ",
        (
            r"\b(?:is|are|remains?) (?:an?|the|one of the) "
            rf"(?:(?!(?:{either(places.NO_REMEDY)}|including|who)\b)[\w-]+,? ){{1,6}}"
            r"(?:for|against) "
        ),
        (
            r"\bas an? (?:[\w-]+ ){0,2}(?:adjunct|add[- ]on|supplement|addition)(?: therapy| treatment)? to "
            r"[^.;:]{3,50}? (?:for|in) "
        ),
        # "Used to lessen inflammation in conditions such as ...".
        (
            rf"\b{_ACCEPTED}\b[^.;:()]{{0,120}}? (?:in|for) (?:(?!other\b)[\w-]+ ){{0,2}}"
            r"(?:conditions|diseases|disorders|illnesses) (?=(?:such as|including|like) )"
        ),
        r"\b(?:adjunct|supplement|adjuvant) to (?:general |balanced |local )?(?=\w)",
        r"\bkeeps? (?=[^.;:]{3,40} in remission\b)",
        r"\b(?:is|are) (?:also )?for (?!the\b|use\b)",
        r"\bof (?:\w+ )?(?:help|use|value|benefit) (?:in|for|against) |\bconsidered for (?:the )?",
        r"\buses?\b[^.;:]{0,30}? (?:is|are) (?:\w+ )?(?:limited|restricted|confined) to ",
        rf"\b{either(places.BEFORE_TREAT)}(?: help)? {_TREAT}(?:/{_TREAT})? ",
        r"(?<!contra)(?<!contra-)\bindications?\b[^.;:]{0,50}? (?:are|is) ",
        # An aside may part the verb from the use: "used, often with X, for ...".
        (
            r", (?:(?<=\bused, )|(?<=\bgiven, )|(?<=\beffective, )|(?<=\bindicated, )|(?<=\bprescribed, )"
            r"|(?<=\bapproved, )|(?<=\btested, )|(?<=\bstudied, )|(?<=\bevaluated, )|(?<=\btried, )"
            r"|(?<=\binvestigated, ))"
            r"(?:often|usually|sometimes|generally|mainly|alone|together|in combination|along|with|among)\b"
            rf"[^,;.()]{{0,80}}, (?:for|in|to {_TREAT}) "
        ),
        r"\b(?:prescribe|recommend)s? (?:it|[\w-]+)(?: \([^()]*\))? for ",
        r"\b(?:listed|included?|features?|recommended|mentioned|named)\b[^.;:]{0,40}? guidelines for ",
        r"\bgold standard (?:for|in|of) |\bantidote (?:to|for|against) ",
        # "Can be used with an antipsychotic, such as ..., for ..."; not with caution, nor with food.
        (
            r"\b(?:used|given|taken|prescribed|effective)(?:,? (?:alone|either|or|together|in combination))* "
            r"(?:along )?with (?!(?:\w+ )?(?:caution|care|food|meals)\b)[^.;:]{3,60}?,? "
            r"(?:for|in(?! (?:combination|conjunction|patients|people|those|persons|individuals)\b)) "
        ),
        r"\b(?:(?:does|do|did) not|cannot) (?:treat|prevent|cure) ",
        r"\b(?:superior to|(?:no )?better than|inferior to|as (?:good|bad) as) (?:an? )?placebo (?:in|for|at) ",
        rf"\bmore effective than (?:(?:an? )?placebo (?:in|for|at) |[^,.;:]{{3,50}}? (?:in|for|at) (?:{_TREAT} ))",
        r"\b(?:uses|indications): (?=\w)",
        r"\b(?:mainstay|cornerstone|backbone)(?: of (?:treatment|therapy|management))? (?:in|for|of) ",
        r"\bto (?:kill|get rid of|clear|dissolve|shrink|remove|correct) (?=\w)",
        (
            r"\bit (?:is|was|may be|can be|has been|has also been|is also) (?:\w+ )?added to (?!it\b)"
            rf"[^.;:()]{{3,100}}?,? to (?:help )?(?:prevent|treat|{either(places.LESSEN)}) "
        ),
        # "Used to lower blood sugar in diabetes".
        (
            rf"\b{either(places.USED_TO)}\b(?:(?! to\b)[^.;:]){{0,60}} to (?:help )?{either(places.BETTER)} "
            rf"(?:the |a )?(?:[\w-]+ ){{0,2}}?{either(places.BETTERED)} in "
        ),
        (
            r"\b(?:used|studied|investigated|evaluated|tested|explored|valued|given) for (?:its|their) "
            r"[^,.;:()]{3,50}? (?:in|against) (?!the\b|this\b)"
        ),
        rf"\b{_ACCEPTED} with (?:regard|respect) to (?!(?:\w+ )?(?:toxicity|safety|side|adverse|risk))",
        r"\b(?:other|main|further|common|approved|additional|primary|off-label) (?:\w+ )?uses? (?:are|is) (?!as\b)",
        r"\binterest in it(?:,? as an? [^,.;:()]{3,40})?,?(?: particularly| especially)? (?:in|for) ",
        r"\bpotential (?:in|against) |\btaken as an? (?:[\w-]+ ){1,3}(?:in|for) ",
        r"\btaken (?:orally|by mouth|by injection|intravenously)(?: (?:and|or) [\w-]+)? for ",
        # "Recommended by one agency in one country and another in another for people with ...".
        rf"\b(?:recommended|advised|approved) by [^,;:.]{{3,150}}? (?:for|in) (?={either(places.PERSONS)} with\b)",
        r"\bas (?:an? )?(?=(?:\w+ )?contraception\b)",
        (
            r"\bevidence (?:for|in favou?r of|supporting|to support) (?:(?:its|the) )?[\w-]+ (?:of [\w-]+ |use )?"
            r"(?:in|for) (?!(?:\w+ )?(?:the|this|that)\b)"
        ),
        (
            r"\bhelps? (?:\w+ )?(?:people|patients|men|women|children|adults|those) who "
            r"(?:have|experience|suffer from) (?!had\b|been\b)"
        ),
        r"\bhelps? (?=(?:\w+ )?(?:people|patients|men|women|children|adults|those) with\b)",
        (
            rf"\bas (?:an? )?(?:[\w-]+ )?{either(places.FORMS)}(?:, (?:in|outside) [^,;.:()]{{3,40}},)? "
            r"(?:for|in|against) "
        ),
        (
            r"\b(?!that\b|which\b|who\b)[\w-]+ (?:treats|prevents|relieves|cures|protects against|eases|alleviates"
            r"|controls|corrects|restores) (?!(?:\w+ )?pressure\b(?! in))"
        ),
        (
            r"\b(?:prolongs?|improves?|extends?) (?:overall |the )?"
            r"(?:survival|function|outcomes?|symptoms|control|quality of life) in "
        ),
        (
            r"\b(?:is|are|be|been) (?:\w+ly )?(?:given|administered|prescribed) (?:\w+ly )?to "
            r"(?:(?:an? (?:handful|few|number|group|series) of|a few|some|selected|many|most) )?"
            rf"(?={either(places.PERSONS)} (?:with|who have)\b)"
        ),
        r"\bas an? (?:[\w-]+ )?(?:method|form|means) of ",
        r"\bcombined with (?!or\b)[\w-]+(?: [\w-]+)? (?:in|for) (?!the\b)",
        r"\b(?:given|administered|prescribed) to (?=(?:[\w-]+ ){1,3}patients\b)",
        (
            rf"\b{either(places.USED_TO)}\b[^.;:]{{0,120}}? to (?:help )?(?:reduce|decrease|dry(?: up)?|suppress) "
            r"(?=(?:saliva|salivary|airway|bronchial|respiratory|gastric) (?:production|flow|secretions?)\b)"
        ),
        r"\bas (?:a )?part of (?:the )?(?=(?:\w+ )?(?:hormone|hormonal|(?:post|pre)-?exposure)\b)",
        r"\bhelps? (?:people |smokers |patients )?(?:to )?(?:stop|quit) (?=smoking\b)",
        r"\b(?:first|second|third)[- ](?:line|choice) (?:[\w-]+ )?(?:in|for|of) ",
        (
            r"\b(?:to complete|completing|completion of) (?:an? )?"
            r"(?=(?:\w+ ){0,2}(?:miscarriages?|(?:missed|incomplete|failed) abortions?)\b)"
        ),
        (
            r"\b(?:to induce|inducing|to start|to bring on) "
            r"(?=labou?r\b|ovulation\b|(?:general )?ana?esthesia\b|sedation\b|abortion\b|sleep\b)"
        ),
        (
            r"\b(?:used|given|administered|injected|applied)\b[^.;:]{0,90}? to (?:produce|provide|achieve) "
            r"(?=(?:[\w-]+ ){0,2}(?:ana?esthesia|sedation|analgesia|pain relief|amnesia|muscle relaxation)\b)"
        ),
        r"\b(?:to facilitate|facilitating|facilitation of) (?=(?:[\w-]+ ){0,2}intubation\b)",
        r"\bused\b[^.;:]{0,120}?,? (?:such as|for example,?) (?:for|in) ",
        # "When used by people with ..." tells under which conditions, not for what.
        (
            r"(?<!\bwhen )(?<!\bif )(?<!\bwhile )\b(?:used|taken|prescribed) by "
            r"(?=patients|people|those|women|men|children|adults)"
        ),
        rf"(?<!\bat )(?<!\ba )(?<!\bthe )\b{_LESS}",
        (
            rf"(?<!side )(?<!adverse )(?<!unwanted )\b{either(places.OUTCOMES)}\b"
            r"(?:(?!\b(?:prevent|treat|reduc)ing\b)[^.;]){0,60}? (?:in|for) "
            r"(?=\d|patients|people|children|adults|those|some|four)"
        ),
        r"\b(?:benefits?|particularly beneficial for|(?<!with )symptoms of) (?!\(|(?:\w+ )?outweigh)",
        (
            r"\b(?:these|this|indications?|uses?|(?:conditions?|diseases|disorders|infections)(?: \w+){0,6})"
            r"(?: (?:of|for) [\w-]+(?= (?:also |may |can )*include))?"
            r"(?:, [^,.;:]{2,40},| in (?:the )?(?:[A-Z][\w.]+ ?){1,3}|)(?: (?:also|may|can|have|has))* include[sd]?:? "
            # Those who may have it are no use: "this includes people with gout".
            rf"(?!(?:its|their|the|any) use\b|(?:all |any |the )?{either(places.PERSONS)}\b)"
        ),
        r"\bfor (?:this|that|the same) (?:purpose|effect|reason) in ",
        r"\bof no (?:use|benefit|value|help) (?:in|for|against) |\bno place (?:in|for) ",
        (
            r"\b(?:is|as|considered|deemed|remains|be) (?:an?|another) (?:[\w-]+ ){0,2}"
            r"(?:alternative(?: to [^.;:,]{3,40}?)?|option|add-on|adjunct) (?:for|in) "
        ),
        r"\bevidence (?:of (?:benefit|efficacy|effect\w*) )?in ",
        r"\bworks?(?: well| best)? (?:in|for) |\bhelps? (?:in|with) |\b(?:help|work|act)s? against ",
        (
            rf"\b{either(places.USED_TO)}(?:[ ,]+(?!to\b)[\w-]+){{0,6}} to (?:help )?{either(places.LESSEN)} "
            r"(?!(?:\w+ ){0,3}(?:pressure|risks?|number|rate|levels?|incidence)\b)"
        ),
        r"\btrials? (?:of it )?(?:in|for) |\bcase (?:series|reports?|studies) (?:of it )?in ",
        (
            r"\b(?:studies|trials|series|reviews|researchers) (?:have |has )?looked (?:at|into) "
            r"(?:its (?:use|effects?|value) (?:in|on|for) |it (?:in|for) )?"
        ),
        r"\bunder (?:study|investigation|evaluation|development)(?: \w+){0,2}? (?:in|for) ",
        # "A small study found it eased ..."; what a study says of others stands elsewhere.
        (
            r"\b(?:study|studies|trials?|reviews?|reports?) (?:\w+ )?(?:suggest|show|f[io]und|report|indicat)\w* "
            r"(?:that )?[\w-]+ (?:eas|reliev|alleviat|prevent|lessen|improv)ed "
        ),
        (
            r"\b(?:shown|found|reported) to \w+ (?:[^.;:]{3,90}? )?"
            r"(?:function|survival|outcomes?|symptoms|control|recovery) in "
            r"(?:(?:patients|people|those|adults|children) with )?"
        ),
        r"\bin (?:some|certain|many|selected|severe|difficult|refractory) cases of ",
        r"\btaken for (?:both )?",
        rf"\bto improve (?:[\w-]+ ){{1,5}}in (?={either(places.PERSONS)}\b[^,.;:()]{{0,60}}? with )",
        (
            r"\bgiven (?:\w+ )?(?:after|following|in) an? "
            r"|\b(?:used|prescribed|tested|studied|investigated|evaluated|trialled) (?:\w+ )?(?:after|following) "
        ),
        r"\bafter (?=\w+ (?:\w+ )?(?:interventions?|surgery|transplantation))",
        (
            r"\b(?:used|given|administered|indicated|prescribed)\b(?:(?! care\b| caution)[^.;:]){0,80}? "
            rf"(?:before|during|after|following|prior to) (?:an? |the )?(?={places.OPERATION}\b)"
        ),
    )
)
# In a section on uses "for" stands before one, whatever the verb; not before the people it is for.
LOOSE = (
    Cue(
        rf"(?<![\w-])(?=[\w-]++\)?,? for )(?!{either(places.NOT_FOR)}\b)[\w-]+\)?,? for "
        rf"(?!combination|conjunction|whom\b|which\b|{either(places.PERSONS)}\b)(?:the )?(?:{_TREATMENTS} of )?",
        re.IGNORECASE,
    ),
)
# What is called off-label by itself need not be known as a condition.
_CALLED = (
    Cue(
        r"\b(?:its|the) use (?:for|in) (?=[^.;:,]{3,60} is (?:\w+ )?(?:off-label|unlicen[cs]ed)\b)",
        re.IGNORECASE,
    ),
    Cue(r"\b(?:to prevent|prevention of|preventing) (?=(?:unwanted |unintended )?pregnanc)", re.IGNORECASE),
    Cue(
        rf"\b{either(places.USED_TO)}(?:[ ,]+[\w-]+){{0,6}} to (?:help |try to )?"
        rf"{either(places.MORE)} (?=(?:[\w-]+ ){{0,3}}{either(places.WANTED)}\b)",
        re.IGNORECASE,
    ),
    Cue(
        r"\bused (?:\w+ )?to (?:perform|carry out) (?:the |an? )?"
        r"(?=[\w-]+(?: [\w-]+){0,2} (?:tests?|imaging|scans?)\b)",
        re.IGNORECASE,
    ),
    # What is done to the urine, so that it carries more of something.
    Cue(
        rf"\b(?:{either(places.USED_TO)}|and|or)(?: [\w-]+){{0,2}} to (?=(?:alkalini[sz]e|acidify) (?:the )?urine\b)"
        rf"|\b{either(places.USED_TO)} (?:for|in) "
        r"(?=(?:alkalini[sz](?:ing|ation of)|acidif(?:ying|ication of)) (?:the )?urine\b)",
        re.IGNORECASE,
    ),
    # What a drug is used as, where that tells what for.
    Cue(
        r"\b(?:used|given|prescribed|taken|useful|and|or) (?:[\w-]+ ){0,3}as (?:an? )?"
        rf"(?={either(places.PURPOSE_NOUNS)}\b)",
        re.IGNORECASE,
    ),
)
TELLING, OFFICIAL, WEAKER = AnyCue(*_STRONG, *_CALLED), AnyCue(*_ALLOWED), AnyCue(*_ALLOWED, *_PLAIN)
EVERYWHERE, WHERE_TOPICAL = AnyCue(TELLING, OFFICIAL), AnyCue(TELLING, WEAKER, *LOOSE)
