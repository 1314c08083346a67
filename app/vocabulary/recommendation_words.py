"""Wordings that advise for or against a combination, and wordings that say what it does.

Source: the standard phrases of the EMA's "Guideline on summary of product characteristics" (section 4.5) and of 21 CFR
201.57(c)(8), as drug articles repeat them. Each is a regular expression over lower-case text; no nested repeats.
"""

from __future__ import annotations

CONTRAINDICATED: tuple[str, ...] = (
    r"contra-?indicat(?:ed|ion)",
    r"must (?:also )?(?:not|never) be",
    r"must not (?:use|take|combine)",
    r"should never be",
    r"should (?:\w+ )?not (?:\w+ )?be [^.;]{3,80} under any circumstances?",
    r"absolutely forbidden",
)
AVOID: tuple[str, ...] = (
    r"should be avoided",
    r"should avoid",
    r"must be avoided",
    r"must avoid",
    r"(?:is|are) (?:best |to be )avoided",
    r"\bavoid(?:ed|ing)?\b",
    r"avoidance of",
    r"not (?:\w+ )?(?:recommended|advised|advisable|allowed|permitted)",
    (
        r"should (?:\w+ )?not (?:\w+ |as a rule )?(?:be|use|take|combine|drink|consume|receive)"
        r"(?! (?:needed|necessary|required|a problem))"
    ),
    r"inadvisable",
    r"(?:is|are) (?:better|best) not (?:given|taken|used|combined|mixed|prescribed)",
    r"ought not to be (?:given|taken|used|combined)",
    r"combination is not (?:approved|licensed|authori[sz]ed|indicated)",
    r"(?:advised?|told|warned|asked|instructed|urged) (?:not to|against|to avoid)",
    r"recommend(?:ed|s)? (?:not to|against)",
    r"(?:should|must) be (?:discontinued|withdrawn|stopped)",
    r"do not (?:take|use|combine)",
    r"(?:is|are) not to be (?:\w+ )?(?:taken|used|given|combined|mixed|administered)",
    r"\bdiscouraged\b",
    (
        r"\bconsider (?:using )?(?:other|another|alternative|a different|different) (?:options?|drugs?|agents?"
        r"|medications?|treatments?)\b"
    ),
)
# What is avoided is a harm, or a way to take both, not a combination: "can avoid this problem".
AVOIDED_HARM: tuple[str, ...] = (
    (
        r"\bavoid(?:s|ed|ing)? (?:(?:this|these|the|such|any|an?) )?"
        r"(?:(?!(?:because|due|owing|for|since|as|if|in|with|on|by|and)\b)\w+ ){0,2}?"
        r"(?:problems?|interactions?|toxicity|complications?|risks?|reactions?|(?:hypo|hyper)\w+"
        r"|blood pressure|bleeding|sedation|failure|withdrawal|symptoms|accumulation|chelation|pregnancy"
        r"|(?:side|adverse|unwanted|untoward|undesirable) (?:effects?|events?))\b"
    ),
    r"\b(?:should|must|need) not be avoided\b",
    r"\b(?:this|the|such) (?:timing|interval|schedule|spacing) (?:\w+ )?(?:not|cannot) (?:be )?(?:recommended|advised)",
)
CAUTION: tuple[str, ...] = (
    r"\bcaution(?:s|ed|ary)?\b",
    r"\bcautious(?:ly)?\b",
    r"\bcareful watch\b",
    (
        r"\b(?:reduction|decrease|adjustment|lowering|halving|doubling|increase) (?:of|in) (?:the |its )?(?:[\w-]+ )?"
        r"dos(?:e|age)\b[^.;]{0,40}? (?:is|are|may be|can be|should be) "
        r"(?:considered|recommended|advised|needed|necessary|required)"
    ),
    r"\b(?:is|are|be) (?:\w+ )?careful\b",
    r"\b(?:may|might|will|should) need (?:less|a lower|lower|more|a higher|higher)\b",
    r"\bcare should be\b",
    # What is taken is left out for a while, not given up.
    r"\b(?:may|should|must) be (?:\w+ )?(?:withheld|omitted|skipped|suspended|interrupted|paused)\b",
    (
        r"(?:should|must|needs? to|ha(?:s|ve) to|ought to) "
        r"(?:(?:also|therefore|then|thus|always|regularly) )?be (?:\w+ )?"
        r"(?:monitored|observed|watched|checked|supervised|measured|followed|rechecked|tapered)\b"
    ),
    (
        r"\b(?:advis|recommend|suggest)\w* that [^.;]{1,60} be "
        r"(?:\w+ )?(?:monitored|observed|watched|checked|measured)\b"
    ),
    (
        r"(?:close|closer|careful|regular|frequent|more frequent) (?:\w+ )?"
        r"(?:monitoring|observation|supervision|surveillance|checks)\b"
    ),
    (
        r"(?:monitoring|observation|surveillance) (?:of .{1,60} )?(?:is|are|may be|should be) (?:recommended|advised"
        r"|advisable|required|necessary|warranted|needed|considered)"
    ),
    r"\bmonitor(?:ed)? (?:closely|carefully)",
    r"(?:should|must|need to) have (?:their |the )?(?:[\w-]+ ){1,4}(?:checked|monitored|measured|tested)\b",
    r"(?:^|[.;:|] ?)monitor\b",
    (
        r"\b(?:requir|need|warrant)(?:es?|s|ing)? (?:(?:[\w-]+ ){0,2}(?:monitoring|observation|supervision)"
        r"|(?:closer|regular|frequent|more frequent) (?:[\w-]+ ){0,2}?(?:checks|tests))\b"
    ),
    (
        r"\b(?:higher|larger|smaller|lower|increased|reduced) doses? (?:of .{1,40} )?"
        r"(?:may|might|should|will|can) be (?:needed|required|necessary|considered|used)"
    ),
    (
        r"\b(?:may|might|will|can) (?:require|necessitate) (?:an? |the )?(?:\w+ ){0,3}(?:dos(?:e|ages?|ing)"
        r"|adjustments?)\b"
    ),
    (
        r"\bat least (?:\w+|\d+) (?:hours?|days?|weeks?) (?:\w+ )?(?:should|must) (?:elapse|pass|separate"
        r"|be left|be allowed)"
    ),
    (
        r"\b(?:alternatives?|other (?:drugs|agents|medications)) (?:may|should|can) be (?:prescribed|used"
        r"|considered|chosen)"
    ),
    r"dos(?:e|age) (?:adjustment|reduction|modification|altering)s?",
    # Who changes a dose, "the dose must be cut", not what changing it does: "increasing the dose".
    r"\b(?:adjust|reduc|lower|chang|halv)\w* (?:(?:of |in )?(?:the |their |its )?)dos(?:e|age)",
    (
        r"\b(?:should|must|may|to|need|ha(?:s|ve) to) (?:increase|raise|double|halve|cut|decrease|alter) "
        r"(?:the |their |its )dos(?:e|age)"
    ),
    (
        r"dos(?:e|age)s? (?:[\w-]+ ){0,6}?(?:(?:should|must|may|will|ought to)(?: \w+)??(?: (?:need|have) to)?"
        r"|(?:needs?|has|have) to)(?: (?:then|also|often|usually))? be "
        r"(?:\w+ )?(?:adjusted|reduced|lowered|decreased|increased|raised|cut|halved|doubled|changed|altered"
        r"|modified)\b"
    ),
    r"(?:lower|reduced|smaller) (?:\w+ )?dos(?:e|age)s? (?:is|are|should|may)",
    # What is done where both are taken: "the dose is halved to 5 mg with any of these".
    (
        r"\b(?:the|its) dose is (?:then |usually |often |generally )?"
        r"(?:halved|reduced|lowered|cut|doubled|raised|increased) (?:(?:by|to) [^,;()]{1,30}? )?"
        r"(?:with|when|if|in (?:these|those|such|this|that|both|either))\b"
    ),
    (
        r"\b(?:starting|initial) dos(?:e|age) (?:of [^,;()]{1,30}? )?(?:is to|should|may|can|must) be "
        r"(?:considered|used|halved|reduced|lowered)\b"
    ),
    r"\b(?:follow-up|checks?) (?:of [^,;()]{1,40} )?(?:is|are) (?:recommended|advised|required|needed|necessary)\b",
    r"(?:should|do|must|may) not exceed|does not exceed \d",
    (
        r"\b(?:no|not) more than \d[\d.,]* ?\w+(?:/\w+| (?:an?|per|each|every) \w+| daily| twice daily)? "
        r"(?:should|may|must|is to|are to|can) be (?:given|taken|used|administered)"
    ),
    # What is weighed is not forbidden.
    (
        r"\bonly (?:if|when|where) (?:(?:the|its|their|potential|expected|possible) ){0,2}benefits? "
        r"(?:\w+ly )?(?:outweighs?|justif|exceeds?)"
    ),
    (
        r"\b(?:care|caution) (?:is|are|must be|has to be) "
        r"(?:needed|required|taken|advised|warranted|necessary|called for)\b"
    ),
    r"(?:should|must|needs? to) be (?:\w+ )?(?:limited|restricted|moderated)\b",
    (
        r"\b(?:advis\w+|recommended|necessary|important|prudent|essential) to (?:\w+ly )?"
        r"(?:monitor|check|measure|watch|observe)\b"
    ),
    r"\blimit(?:ed)? (?:the |their |its )?(?:dos\w+|use|intake|to)\b",
    r"\blimit(?:ed|ing)? (?:[\w-]+ ){1,3}to (?:a maximum of |no more than |at most )?\d",
    r"\b(?:particular|special|great) care\b",
    r"should be (?:separated|taken at least|spaced)",
    (
        r"\b(?:taken|given|administered|kept|spaced|separated|swallowed) (?:at least |about |by )?"
        r"(?:[\w\u2013-]+ ){1,3}?(?:hours?|h|minutes) (?:apart|before|after|from|between|prior to)\b"
    ),
    r"\b(?:\w+|\d+) (?:hours?|minutes|days|weeks) (?:should|must) (?:be left|pass|elapse)\b",
    r"\b(?:allow|leav)(?:e|ing) (?:\w+ )?time between\b",
    r"\b(?:reduce|limit|restrict|moderate) (?:the|their|his|your) (?:[\w-]+ ){0,2}(?:intake|consumption)\b",
    r"\bbe (?:made )?aware of\b",
    (
        r"\b(?:alternative|additional|back-?up|barrier|second|other) (?:[\w-]+ ){1,4}(?:is|are|should be|must be) "
        r"(?:\w+ )?(?:recommended|advised|used|considered|needed|required|necessary)\b"
    ),
    (
        r"\b(?:should|must|need to|advised to) (?:also )?use (?:an? )?(?:additional|alternative|extra|second|barrier"
        r"|back-?up|other|non-?hormonal|effective) (?:[\w-]+ ){0,2}(?:methods?|forms?|contracepti\w+|measures?)\b"
    ),
    r"at least (?:\w+) hours? (?:before|after|apart|prior to)",
)
# What is kept apart by some hours at most is taken all the same, and what it is then told by: a wording of caution.
TOO_CLOSE = (
    r"\b(?:should|may) not be (?:taken|given|used|administered|swallowed) (?:with)?in (?:about |less than )?"
    r"(?:(?:an?|one|two|three|four|five|six|[1-6])(?: (?:to|or) \w+)? hours?|(?:\d+|thirty|ninety) minutes) "
    r"(?:of|before|after)\b"
)
KEPT_APART = "should be spaced"
# Whom the drug is not for beside what is said of others: "should not be combined with A, and is contraindicated in
# people who had B".
NOT_FOR_SOME = (
    r"(?:, and (?:it )?|; )is (?:also )?contra-?indicated in "
    r"(?:people|patients|those|persons|individuals|women|anyone) "
    r"(?:with|who (?:have|suffer|had|are (?:allergic|pregnant))) "
    r"(?:(?!(?:taking|taken|receiv\w+|on|us(?:e|ed|ing)|treated|given)\b)[\w\u2019'-]+,? ?){1,12}(?=[.;]|$)"
)
# A change of dose that nobody needs to make: its words are no advice to make it.
UNNEEDED: tuple[str, ...] = (
    # "Need not be avoided", "it is not necessary to avoid it".
    r"\b(?:(?:do|does|did) not (?:need|have) to|need not|needn't) be (?:\w+ly )?avoided\b",
    (
        r"\b(?:not (?:\w+ly )?(?:necessary|needed|required|essential)|no (?:need|reason|necessity)) "
        r"(?:for \w+ )?to avoid\b"
    ),
    (
        r"\bno (?:[\w-]+ ){0,2}(?:adjustment|reduction|modification|change)s? (?:[\w-]+ ){0,4}?"
        r"(?:needed|necessary|required|recommended|warranted)"
    ),
    (
        r"\bdos(?:e|age) (?:adjustment|reduction|modification|change)s? (?:[\w-]+ ){0,2}?not (?:[\w-]+ ){0,2}?"
        r"(?:needed|necessary|required|warranted)"
    ),
    r"\bwithout (?:(?:any|a|the need for) )?(?:dos(?:e|age) )(?:adjustment|reduction|modification|change)s?",
    r"\bno (?:dos(?:e|age) )(?:adjustment|reduction|modification|change)s?(?=$|[.;,)]| \|)",
    # "Barine lowers it, which needs no change of dose".
    (
        r"\b(?:need|requir|warrant|call|ask|necessitat)(?:e?s|ed|ing)? (?:for )?no (?:[\w-]+ )?"
        r"(?:(?:change|adjustment|reduction|modification)s? (?:of|in|to) (?:the |its )?dos(?:e|ag)\w*"
        r"|dos(?:e|age) (?:change|adjustment|reduction|modification)s?)"
    ),
    # "Neither effect is considered to need a change of dose".
    (
        r"\b(?:neither(?: [\w-]+){0,5}?|none(?: [\w-]+){0,5}?|(?:do|does|did|should) not(?: \w+ly)?"
        r"|not (?:thought|considered|believed|expected|found|likely) to) "
        r"(?:need|requir|warrant|call for|necessitat)\w* (?:(?:an?|any|the) )?"
        r"(?:(?:change|adjustment|reduction|modification)s? (?:of|in|to) (?:the |its )?dos(?:e|ag)\w*"
        r"|dos(?:e|age) (?:change|adjustment|reduction|modification)s?)"
    ),
    # The last cell of a row.
    r"(?<=\| )none \|\s*$",
    r"\b(?:is|are|was|were) not (?:\w+ly )(?:relevant|significant|important|meaningful)\b",
    # A change that is there, and of no weight.
    (
        r"\bnot (?:thought|considered|believed|felt|judged|regarded|expected)(?: to be| as)? (?:\w+ly )?"
        r"(?:relevant|important|significant|meaningful)"
    ),
)
NONE_NEEDED: tuple[str, ...] = (
    r"(?<!not )\b(?:be )?(?:regarded|considered) (?:as |to be )?(?:\w+ )?(?<!not )safe",
    r"can (?:be )?safely",
    r"can be (?:used|taken|given|combined) safely",
    r"(?:is|are|appears? to be|be) safe (?:to|when|with|in combination)",
)

# What may be taken all the same.
PERMITS = (
    r"\b(?:can|may) (?:still |also |nevertheless )?be "
    r"(?:given|used|taken|administered|continued|combined|co-?administered)\b(?! only)|"
    r"\b(?:is|are|may be) (?:an? |the )?(?:\w+ )?(?:safer|better|suitable|preferred|preferable|possible)"
    r"(?: (?:alternative|choice|option|substitute)s?)?\b"
)

# An interaction was looked for and not found.
NONE_FOUND: tuple[str, ...] = (
    r"neither .{0,80}interactions?",
    (
        r"no (?:[\w-]+ ){0,4}interactions? (?:[\w-]+ ){0,8}"
        r"(?:found|observed|noted|seen|noticed|reported|identified|detected|documented|known|expected)"
    ),
    r"\bno (?:[\w-]+ ){0,4}interactions?\b(?! (?:stud(?:y|ies)|data|trials?|tests?|information|potential)\b)",
    r"interactions? [^.;]{3,160} (?:has|have|was|were) (?:been )?(?:excluded|ruled out)",
    r"no (?:[\w-]+ )?potential for (?:[\w-]+ ){0,4}interactions?",
    r"interactions? [^.;]{3,120}? (?:is|are) (?:considered|thought|regarded as|deemed) (?:\w+ )?unlikely",
    r"(?:found|showed|shown|demonstrated|revealed|observed) no (?:[\w-]+ ){0,4}interactions?",
    r"(?:has|have|had|with) no (?:[\w-]+ ){0,4}interactions?",
    (
        r"(?:does|do|did)(?: not|n['\u2019]t) (?:appear to |seem to |significantly |\w+ly )?"
        r"(?:interact|affect|alter|influence|change|modify|inhibit|induce|impair|interfere|potentiate|compete)"
    ),
    r"(?:is|are|was) (?:not|neither) an? (?:\w+ )?(?:inhibitor|inducer|substrate)\b",
    (
        r"there (?:is|are|was|were|does not appear to be|do not appear to be|appears? to be) (?:no"
        r"|any) (?:[\w-]+ ){0,3}interactions?"
    ),
    r"without (?:any |clinically |significantly |\w+ly )*(?:affecting|altering|influencing|changing|interacting)",
    r"(?:has|have|had) (?:no|little|a? ?negligible|a? ?minimal) (?:[\w-]+ ){0,3}(?:effects?|influence|impact) on",
    (
        r"(?:does|do|did)(?: not|n['\u2019]t) (?:appear to |seem to )?have (?:an? |any )?"
        r"(?:[\w-]+ ){0,3}(?:effects?|influence|impact) on"
    ),
    (
        r"(?:is|are|was|were) not (?:\w+ly )?(?:affected|altered|influenced|changed|modified"
        r"|increased|raised|lowered|reduced"
        r"|decreased|enhanced|prolonged|impaired|potentiated)\b"
    ),
    r"no (?:reports?|cases?|evidence|signs?) of (?:an? |any )?(?:[\w-]+ ){0,3}interactions?",
    (
        r"\binteractions? (?:with|between) [^.;,]{2,60}? (?:is|are|seems?|appears?) (?:\w+ )?"
        r"(?:unlikely|not (?:expected|likely))"
    ),
    r"not (?:been )?(?:shown|found|known|expected) to (?:\w+ly )?(?:interact|affect|alter|influence|change)",
    r"(?:appears?|seems?) not to (?:\w+ly )?(?:interact|interfere|affect|alter|influence|change)",
    (
        r"(?:(?:does|do|did) not (?:appear|seem)|(?:appears?|appeared|seems?|seemed) not) to be (?:\w+ly )?"
        r"(?:affected|altered|influenced|changed|modified|increased|raised|lowered|reduced|decreased)\b"
    ),
    r"\bnor (?:does|do|did) [^.,;]{2,60}? (?:interact|affect|alter|influence|change|modify|impair|interfere)\b",
    r"no (?:relevant|significant|meaningful|appreciable) (?:change|effect)s?\b",
    r"\b(?:has|have|had) no (?:(?:\w+ly )?\w+ )?effect(?: (?:worth mentioning|of note))?(?=$|[.;,)])",
    r"(?:^|[|:\u2013\u2014-] )no (?:\w+ )?(?:change|effect|interaction)s?(?=$|[.;,]| \|)",
    r"(?:is|are|was|were|remains?|remained|left) (?:\w+ly )?(?:unchanged|unaffected|unaltered)\b",
    (
        r"\bneither [^.;]{2,60} nor [^.;]{2,60}? (?:interact|affect|alter|influence|change|inhibit|induce|impair|raise"
        r"|increase|lower|decrease|reduce)(?:s|d|ed)?\b"
    ),
    r"no effect either way",
    (
        r"no (?:\w+ )?(?:effect|influence) on (?:the )?(?:levels?|concentrations?|pharmacokinetics|clearance|"
        r"exposure|effects?) "
        r"of [^.;]{3,120} (?:is|was|has been) (?:known|seen|found|observed|reported)\b"
    ),
    # Of those who took both and those who took it without the drug.
    (
        r"(?:is|are|was|were) (?:\w+ )?(?:similar|comparable|equal|identical) (?:to|with) (?:(?:that|those) )?"
        r"(?:(?:under|with|on|in|of|for|seen) )?(?:[\w-]+ ){0,3}placebo\b"
    ),
    r"(?:caused|made|produced|showed) no (?:[\w-]+ )?(?:change|difference)s?",
    r"(?:stud(?:y|ies)|trials?|investigations?|experiments?) (?:\w+ )?(?:found|showed|detected|confirmed|saw) none\b",
    (
        r"(?:stud(?:y|ies)|trials?) (?:(?:could|did|do|does) not|failed to) (?:confirm|reproduce|show) "
        r"(?:this|it|that)\b"
    ),
    (
        r"\bneither (?:(?:increas|decreas|reduc|rais|enhanc|induc|potentiat|elevat)(?:es?|ed)"
        r"|(?:lower|diminish|affect|alter|inhibit|slow|prolong|shorten|delay)(?:s|es|ed)?) nor\b"
    ),
    # Those who took both fared no worse.
    (
        r"(?:do|does|did)(?: not|n['\u2019]t) (?:have|carry|show|run) (?:an? )?(?:\w+ly )?(?:increased"
        r"|higher|greater|elevated|raised) "
    ),
    (
        r"(?:is|are|was|were) not (?:associated|linked) with (?:an? )?(?:\w+ly )?"
        r"(?:increase|higher|greater|elevated|raised)"
    ),
    r"no (?:significant |relevant )?loss of (?:[\w-]+ )?(?:effect|effectiveness|efficacy|activity|action)\b",
    r"(?:found|shown|known) not to interact",
    r"unlikely to interact",
    (
        r"no (?:[\w-]+ ){0,3}(?:effects?|changes?|influence|impact|alterations?) (?:[\w,-]+ ){0,14}?"
        r"(?:was|were|is|are|has been|have been|could be) (?:found|observed|seen|noted|detected|reported)"
    ),
    (
        r"(?:found|showed|shown|demonstrated|revealed|observed) no (?:[\w-]+ ){0,3}(?:effects?|changes?|influence)"
        r"(?: (?:on|of|in|that)\b|[.;]|$)"
    ),
    r"lack of (?:[\w-]+ ){0,3}interactions?",
    (
        r"(?:do|does|did)(?: not|n['\u2019]t) (?:appear to |seem to |significantly |\w+ly )?"
        r"(?:raise|increase|elevate|lower|decrease|reduce|diminish|enhance|prolong) "
        r"(?:serum|plasma|blood|its|(?:[\w-]+ ){0,4}?(?:levels?|concentrations?|clearance|absorption|metabolism"
        r"|exposure|half-life|excretion|elimination|bioavailability))\b"
    ),
    (
        r"(?:levels?|concentrations?|clearance|absorption|metabolism|exposure|half-life|excretion|elimination"
        r"|bioavailability) (?:of [\w-]+ )?(?:do|does|did)(?: not|n['\u2019]t) (?:significantly |\w+ly )?"
        r"(?:increase|decrease|rise|fall|change|differ)\b"
    ),
)

# Nothing is known either way: no fact.
NOT_STUDIED: tuple[str, ...] = (
    r"information is (?:not|un)\s?available",
    r"no (?:information|data) (?:is|are|on|about|regarding)",
    r"(?:has|have|had|was|were) not (?:yet )?been (?:\w+ )?(?:studied|investigated|evaluated|established|tested)",
    r"(?:is|are) (?:unknown|not known|unclear)",
    r"no (?:[\w-]+ ){0,3}studies",
    r"stud(?:y|ies) (?:testing|of|on|into) possible (?:[\w-]+ ){0,2}interactions?",
    r"data (?:is|are) (?:lacking|limited)",
)

# Something happens when the two meet.
CONSEQUENCE: tuple[str, ...] = (
    r"interact(?:s|ed|ing|ions?)?",
    (
        r"(?:increas|decreas|reduc|rais|lower|enhanc|exaggerat|elevat|diminish|potentiat|attenuat|inhibit|induc|block)"
        r"(?:e|es|ed|ing|s)?"
    ),
    r"antagoni[sz](?:e|es|ed|ing)",
    r"works? against (?:it|the drug|(?:its|the|this) (?:\w+ )?(?:effects?|actions?)|each other)",
    r"counteract(?:s|ed|ing)?",
    r"blunt(?:s|ed|ing)?",
    r"(?:more|less) (?:rapidly|slowly|quickly) (?:metaboli[sz]ed|eliminated|cleared|excreted|absorbed)",
    r"need (?:less|more) of",
    r"(?:has|have) (?:also )?(?:led to|caused)",
    r"negat(?:e|es|ed|ing)",
    r"impair(?:s|ed|ing)?",
    r"alter(?:s|ed|ing)?",
    r"affect(?:s|ed|ing)?",
    r"interfer(?:e|es|ed|ing)",
    r"displac(?:e|es|ed|ing)",
    r"compet(?:e|es|ed|ing)",
    r"prolong(?:s|ed|ing)?",
    r"exacerbat(?:e|es|ed|ing)",
    r"worsen(?:s|ed|ing)?",
    r"intensif(?:y|ies|ied)",
    r"accelerat(?:e|es|ed|ing)",
    r"slow(?:s|ed|ing)?",
    r"add(?:s|ed)? to",
    r"additive",
    r"delay(?:s|ed|ing)?",
    r"strengthen(?:s|ed|ing)?",
    r"lessen(?:s|ed|ing)?",
    r"(?:may|can|could|might) (?:come|occur|happen|develop|arise|result|appear|follow|hide|conceal|be seen)",
    r"results? (?:from|with)",
    r"weaken(?:s|ed|ing)?",
    r"shorten(?:s|ed|ing)?",
    r"lengthen(?:s|ed|ing)?",
    r"hasten(?:s|ed|ing)?",
    r"heighten(?:s|ed|ing)?",
    r"augment(?:s|ed|ing)?",
    r"deepen(?:s|ed|ing)?",
    r"(?:doubl|tripl|halv|quadrupl)(?:e|es|ed|ing)",
    r"(?:rise|rises|rising|rose|fall|falls|falling|fell)",
    r"(?:went|goes|go|going) (?:up|down)",
    r"bring(?:s|ing)? (?:[\w-]+ ){1,4}(?:up|down)|brought (?:[\w-]+ ){1,4}(?:up|down)",
    r"abolish(?:e[sd]|ing)?",
    r"there (?:have been|has been|are|were) (?:\w+ )?(?:case )?(?:reports?|cases) of",
    (
        r"(?:patients|subjects|people|participants) (?:taking|receiving|on|treated with|given) [^.;]{3,80}? "
        r"(?:experienced|developed|died)"
    ),
    r"(?:best|better|more|less|well|poorly) absorbed (?:when|if)",
    r"inactivat(?:e|es|ing)|inactivated (?:by|when|if)",
    r"(?:more|less) (?:severe|common|frequent|likely|pronounced|marked)",
    r"forms? (?:an? )?(?:[\w-]+ )?(?:complex(?:es)?|chelates?|precipitates?|compounds?|metabolites?)",
    r"mask(?:s|ed|ing)?",
    r"precipitat(?:e|es|ed|ing)",
    r"ineffective",
    r"(?:inhibitors?|inducers?) of",
    r"(?:is|as|being) an? (?:[\w-]+ ){0,4}?CYP ?\d[^.;]{1,60}? (?:inhibitor|inducer)",
    r"inhibitory",
    r"(?:may|can|could|might) change",
    r"drugs (?:that (?:are|depend) )?(?:metaboli[sz]ed by|dependent on)",
    r"(?:patients|subjects|people|participants) (?:experienced|developed|had)",
    r"false[- ](?:positives?|negatives?)",
    r"antagonistic",
    r"synergistic(?:ally)?",
    r"serotonin syndrome",
    r"(?:was|were|has been|have been) (?:reported|observed|seen|noted)",
    r"accentuated",
    r"(?:do|does|did) the (?:reverse|opposite|same)\b",
    r"toxic levels",
    r"disulfiram[- ](?:like|type|ethanol|alcohol)",
    r"(?:this|the same) (?:may|might|can|could|would|is) (?:also )?(?:be )?(?:the case|true)",
    r"hypertensive crisis",
    r"toxicity",
    r"fatal(?:ly)?",
    r"dangerous",
    r"hazardous",
    r"life-threatening",
    r"risks?",
    r"greater",
    r"higher",
    r"less effective",
    r"boost(?:s|ed|ing)?",
    r"(?:less|more) (?:responsive|sensitive)",
    r"more likely",
    r"(?:may|can|tends? to) (?:cause|result|lead|produce|trigger|bring on)",
    r"(?:may|can|could|might) (?:also )?occur",
    r"(?:has|have) (?:also )?(?:occurred|been (?:associated|linked))",
    r"prevent(?:s|ing)? the (?:activation|conversion|metabolism|breakdown|absorption)",
    r"(?:cause|result|lead)s? (?:in|to)",
    r"(?:more|less) likely to",
    r"(?:more|less) toxic",
    r"improv(?:e|es|ed|ing)",
    r"shrink(?:s|ing)?",
    r"cuts? (?:\w+ ){0,3}(?:levels?|concentrations?|exposure|absorption|AUC)",
    r"behaves? (?:as|like)",
)

# What the sentence before named.
REFERS_BACK: tuple[str, ...] = (
    r"\bthis (?:possible |potential |drug )?(?:interaction|combination)\b",
    r"\bthis is (?:an? )?(?:[\w-]+ ){0,3}interaction\b",
)

# Openings of a sentence of advice that names no drug, because it speaks of those that the sentence before named.
FOLLOWS_ON: tuple[str, ...] = (
    (
        r"(?:patients|people|those|persons|individuals) (?:receiving|taking|on|given|using|treated with"
        r"|who (?:take|use|receive)) (?:both|these|such|them|(?:this|the|these) combinations?|the two)"
    ),
    r"(?:(?:close|careful|regular|frequent|appropriate) )?monitoring\b",
    r"(?:consider|monitor)\b",
    r"(?:patients|people|persons|those|women) (?:should|must|need)\b",
    r"(?:a |an )?(?:higher|lower|larger|smaller|reduced|increased) doses?\b",
    r"the (?:two|dose|doses)\b",
    r"(?:both|they|this) (?:\w+ )?(?:should|must)\b",
    r"(?:while|although|though|if|when|where) (?:they|the two|both)\b",
    r"(?:at least )?(?:\w+|\d+) (?:hours|days|weeks) (?:should|must)\b",
    r"(?:caution|care) (?:is|should)\b",
    r"this (?:can|may|might|could|will) (?:\w+ )?(?:lead to|cause|result in|increase|raise|prolong|lower|reduce)\b",
    r"(?:an? )?dos(?:e|age) (?:adjustment|reduction|modification)s?\b",
    r"(?:these|the|such) combinations?\b",
    r"(?:concomitant|concurrent|combined|joint|simultaneous) (?:use|administration|therapy|treatment)\b",
    r"(?:when|if) (?:used|taken|given|administered) (?:together|concomitantly|concurrently)",
    r"(?:the )?(?:inr|prothrombin time|(?:plasma|serum|blood) (?:levels|concentrations))\b",
)

# What was told before goes for another substance too, advice and all; a regular expression.
SAME_GOES = (
    r"(?:the same|this) (?:(?:also )?(?:applies|goes|holds(?: true)?|is (?:also |equally )?true) (?:also |equally )?"
    r"(?:to|for|with|of)|should (?:also )?(?:apply|go|hold) (?:to|for|with))\b"
)
# That it may do so: what happens, not what is advised.
SAME_MAY_GO = (
    r"the same (?:may|might|can|could|would|will) (?:also |well )*"
    r"(?:be (?:expected|true)|apply|go|hold(?: true)?) (?:to|for|with|of)\b"
)

# Openings of a sentence that says of another substance only that what was told before goes for it too.
ECHOES: tuple[str, ...] = (
    (
        r"(?:similar|the same|such|these|comparable) (?:\w+ )?(?:interactions?|effects?|reactions?|results?) "
        r"(?:(?:may|might|can|could|would|should|will|is|are|was|were|has|have|had|been|be|also) ){0,4}"
        r"(?:anticipated|expected|reported|seen|observed|noted|noticed|described|found|occur|occurs|apply|possible"
        r"|likely)\b"
    ),
    SAME_GOES,
    SAME_MAY_GO,
)

# Openings of a sentence that goes on with the list of the one before.
NAMES_MORE: tuple[str, ...] = (
    (
        r"(?:the|among the) (?:more|most|best[ -])\s?(?:important|common|notable|frequent|relevant|known) "
        r"(?:\w+ )?(?:are|is)\b"
    ),
    r"(?:others|examples|these|they)(?: (?:may|also|\w+ly))? (?:include|are)\b(?! (?:not|no|contra|usually|only))",
    (
        r"other (?:\w+ ){0,2}?(?:drugs|medications|medicines|agents|substances|examples|inhibitors|inducers)"
        r"(?: (?:may|also))? (?:include|are)\b(?! (?:not|no|contra|usually|only))"
    ),
)

# The opening of one that names what the one before did not hold for: "Some exceptions include ...".
NAMES_EXCEPTIONS = r"(?:(?:some|the|notable|important) )*exceptions? (?:include|are|is)\b"

# The opening of one that names the members of what the one before was on.
NAMES_MEMBERS = (
    r"(?:these|such)(?: (?:drugs|medications|medicines|agents|substances|products|classes|inhibitors|inducers))?"
    r"(?: (?:may|also|would))? include\b"
)

# Openings of a sentence that draws a conclusion for the whole paragraph.
CONCLUDES: tuple[str, ...] = (
    "therefore",
    "thus",
    "hence",
    "consequently",
    "accordingly",
    "as a result",
    "for this reason",
    "for these reasons",
    "because of this",
    "in conclusion",
)
