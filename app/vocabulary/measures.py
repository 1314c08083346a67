"""Words of what is done or left along with a treatment so that it does no harm; regular expressions.

Source: sections 4.2, 4.4 and 4.7 of summaries of product characteristics (EMA, QRD template) on duration, warnings and
driving, the patient counselling information of FDA labelling (21 CFR 201.57(c)(18)), which asks for fluid and
supplements in these words, and its boxed warnings (21 CFR 201.57(c)(1)) on the lowest effective dose for the shortest
time.
"""

from __future__ import annotations

# Of what there has to be enough.
ENOUGH = r"(?:adequate|appropriate|sufficient|proper|good|careful|plentiful|increased|supplemental|normal)"
SUPPLIED = (
    r"(?:(?:re)?hydration|fluid intake|fluids|(?:intake|supplementation|supplements|replacement|levels?)"
    r"(?: (?:of|with) [\w-]+(?: and [\w-]+(?: [A-Z]\d*)?)?)?)"
)
AVOIDANCE = r"avoidance of [^,;.]{3,80}?(?= (?:is|are|for|in|by|should)\b)"
CALLED_FOR = (
    r"(?:(?:is|are)(?: \w+ly| therefore| also)? (?:important|necessary|needed|required|recommended|advised|essential"
    r"|mandatory|advisable|crucial|vital|warranted)|(?:should|must|has to|have to) be"
    r" (?:ensured|maintained|provided|used|given|reached|achieved|restored|present))"
)

# Whether it is still needed.
CONTINUED = (
    r"(?:(?:the )?need for (?:continu\w+ |further |ongoing )?|continued |continuing |long-term )"
    r"(?:treatment|therapy|use)"
)
LOOKED_AT_AGAIN = r"(?:review|reassess|re-?evaluate|reconsider)"

# What rather is not done.
DISCOURAGED = (
    r"(?:(?:is|are) (?:\w+ly )?(?:not (?:recommended|advised|advisable)|discouraged|inadvisable)|"
    r"(?:should|must) be avoided)"
)

# For how long it must not be used, or how much of it.
LONG = r"(?:prolonged|long[- ]term|chronic|extended|excessive|frequent)"
LONGER_THAN = (
    r"(?:longer|more) than (?:about )?[\w-]+(?: (?:to|or) [\w-]+)? (?:consecutive )?(?:days|weeks?|months?|years?)"
)
USED = r"(?:used|taken|given|administered|continued|applied|prescribed)"
LIMITED = (
    rf"(?:{DISCOURAGED}|(?:is|are) to be avoided|(?:should|must) be limited|"
    r"(?:has|have) not been (?:\w+ )?(?:studied|evaluated|established))"
)
HARMS = (
    r"(?:increases? the (?:risk|chances?)|(?:may|can|could|might) (?:also )?(?:increase the (?:risk|chances?)|"
    r"(?:cause|lead to|result in) (?:rebound|dependence|tolerance|addiction|medication overuse)))"
)
BRIEF = (
    r"(?:short(?:[- ]term)? (?:use|treatment|therapy|periods?(?: of time)?|courses?|term)|"
    r"a (?:short|limited) (?:time|period)|an occasional basis)"
)
LOWEST = r"(?:lowest|minimum) (?:possible|effective|possible effective) dos(?:e|age)"

# What somebody is to do meanwhile to come to no harm. Source: the patient counselling information of US labelling
# (21 CFR 201.57 (c)(18)).
MEASURES = (
    r"(?:(?:adequately|well|properly) hydrated|(?:adequate|good|sufficient) hydration|"
    r"drink(?:ing)? (?:plenty of|enough|more|lots of|sufficient) (?:fluids?|water)|"
    r"(?:adequate|high|sufficient|increased|generous) fluid intake|"
    r"sunscreen|sun protection|protective clothing|gloves|oral hygiene|dental hygiene|"
    r"(?:sit|sitting) up(?! to)|(?:stay|remain|sit|sitting|staying|remaining) upright|(?:lie|lying) down|"
    r"injection sites?(?= (?:should|must) be (?:rotated|changed))|rotat(?:e|ing) (?:the )?injection sites?)"
)

# What is to be done with before the treatment.
BEFOREHAND = r"(?:vaccinations?|immuni[sz]ations?|dental (?:work|treatment|examinations?|procedures))"

# What needs a clear head, and that somebody lacks it or must not do it.
_MACHINE = (
    r"(?:an? |other |heavy |dangerous |complex |complicated )*(?:automobile|car|motor vehicle|machinery|machine)s?"
)
_DRIVE = r"driv(?:e|ing)(?: (?:a |motor )*(?:cars?|vehicles?))?"
DRIVING = (
    rf"(?:{_DRIVE}(?:, [\w-]+)*,? (?:or|and) (?:us(?:e|ing)|operat(?:e|ing)) {_MACHINE}|"
    rf"{_DRIVE}, (?:us(?:e|ing)|operat(?:e|ing)) {_MACHINE}|"
    rf"(?:operat(?:e|ing)|us(?:e|ing)) {_MACHINE}(?:,? or {_MACHINE})*|"
    rf"operation of {_MACHINE}(?:,? (?:or|and) {_MACHINE})*|{_DRIVE})"
)
UNFIT = (
    r"(?:dangerous|unsafe|hazardous|discouraged|impairment of|avoid|not to|"
    r"(?:should|must)(?: not| never| avoid| be avoided)|"
    r"impair(?:s|ed|ing)?|incapacitat\w+|until (?:they|you|it is) know|know how|"
    r"refrain from|affects? (?:the|a person's|their|one's) ability|cautioned|warned|cautious)"
)

# What those who have had the drug must not do, whatever it does to themselves.
MUST_NOT = (
    r"(?:sunbathe|donat(?:e|ing) (?:blood|sperm|semen)|giv(?:e|ing) blood|"
    r"handl(?:e|ing) (?:the )?(?:crushed|broken)(?: or (?:crushed|broken))?"
    r"(?: tablets| capsules| pills)?|father(?:ing)? (?:a child|children)|(?:becom(?:e|ing)|get(?:ting)?) pregnant|"
    r"conceiv(?:e|ing))"
)
NOT_TO = (
    r"(?:(?:should|must|may) (?:not|never)|(?:should|must) avoid|avoid|not to|(?:advised|cautioned|warned) against)"
)

# What the skin, the eyes or the joints are spared meanwhile, and how that is said.
EXPOSURE = (
    r"(?:(?:direct |excessive |prolonged |unprotected |undue )*(?:exposure to )?(?:the )?"
    r"(?:(?:direct|strong|bright|intense|natural|artificial)(?:(?:,| or| and) (?:natural|artificial|strong|bright))? "
    r"){0,2}"
    r"(?:pregnancy|conception|sunlight|sun exposure|sun|"
    r"ultraviolet (?:light|radiation|rays)|"
    r"UV (?:light|radiation|rays)|sunlamps?|tanning (?:beds?|booths?))|"
    r"(?:strenuous|vigorous|intense|excessive|hard|heavy) (?:physical )?(?:exercise|activity|exertion|work)|"
    r"(?:drinking )?alcohol(?:ic (?:drinks|beverages))?(?: (?:consumption|intake|use))?|drinking|"
    r"extravasation|(?:invasive )?(?:dental|oral) (?:procedures|surgery|work|extractions)|"
    r"contact sports|contact lens(?:es)?|waxing|(?:wax )?(?:epilation|depilation)|dermabrasion|"
    r"(?:cosmetic )?laser (?:treatments?|therapy|resurfacing)|"
    r"chemical peels?|hot (?:baths|weather|showers)|saunas?|swimming|excessive heat|overheating|dehydration)"
)
SPARED = r"(?:avoided|limited|reduced|minimi[sz]ed|restricted|removed|kept to a minimum)"
SPARE = (
    r"(?:avoid|stay out of|keep out of|be protected from|limit|reduce|minimi[sz]e|restrict|refrain from|"
    r"not (?:have|undergo|wear|use|do|get))"
)
