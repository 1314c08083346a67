"""What a drug is made into, made from or given as: the words that name such a relative, and that tell of one.

Sources: WHO INN, "International nonproprietary names modified" (salts and esters); IUPAC nomenclature (endings of
names, places of groups); EU product information, section 5.2 "Biotransformation" (how metabolites are told of).
Entries are regular expressions, matched as whole words without case.
"""

from __future__ import annotations

# Behind a name of the drug: its salts, esters and what the body couples with it.
MADE_OF_IT: tuple[str, ...] = (
    r"(?:free |carboxylic )?acid",
    r"(?:free )?base",
    r"(?:di)?(?:sodium|potassium)",
    r"calcium|magnesium|zinc|lithium",
    r"(?:di|tri)?hydro(?:chloride|bromide)|HCl",
    r"(?:bi|hydrogen |di)?(?:sulfate|sulphate|phosphate|nitrate|carbonate|chloride|bromide|iodide)",
    r"(?:di|tri)?acetate|(?:bi)?tartrate|(?:hemi)?succinate|(?:hydrogen )?(?:maleate|fumarate)|citrate|oxalate|lactate",
    r"mesylate|mesilate|besylate|besilate|tosylate|esylate|edisylate|xinafoate|embonate|pamoate|gluconate|stearate",
    r"lysine|arginine|meglumine|tromethamine|trometamol|olamine|diolamine|epolamine",
    r"mofetil|etexilate|medoxomil|cilexetil|axetil|proxetil|pivoxil|disoproxil|alafenamide|tiuxetan|marboxil|dimeglumine",
    r"decanoate|enant(?:h)?ate|undecanoate|undecylenate|cypionate|palmitate|laurate|caproate|hexanoate|lauroxil",
    r"(?:di)?propionate|valerate|furoate|(?:iso)?butyrate|pivalate|acetonide|benzoate|estolate|ethylsuccinate",
    r"(?:poly)?glutamates?|lactone|carboxylate|sulf(?:oxide|one)|(?:N-?)?oxide",
    r"(?:[A-Z\d]-?(?:[A-Z]-)?)?(?:glucuronides?|(?:hydroxy)?acid)",
)

# A name by its ending, by the place of a group in it, or by the code of a maker or of a metabolite.
CHEMICAL: str = (
    r"(?:(?:(?:\d[\d,'\u2032\u03b1\u03b2]*|[NOSR\u03b1\u03b2]|\([\w+\u2212-]+\))-(?:[NO]-)?)+[\w'\u2032\u2013-]{4,}"
    r"|(?-i:[A-Z]{1,5}-?\d{1,6}[a-z]?|M\d{1,2}[a-z]?)"
    r"|[a-z][\w\u2032'-]{2,}(?:in|ine|ol|one|ide|am|ate|ane|ene|ium|vir|rilat|artan|fenac|pril|azole|arone)"
    r"|[a-z][\w\u2032'-]{2,}(?:ic|oic) acid)(?![\w-])"
)

# Words of such an ending that name no substance of its own.
NO_RELATIVES: frozenset[str] = frozenset(
    (
        "urine intestine intestines protein proteins chain substrate intermediate conjugate membrane routine machine"
        " vaccine medicine equine bovine albumin globulin hemoglobin haemoglobin skin creatinine rate state alone"
        " moderate appropriate immediate active time combination nitrogen bone hormone gene alcohol control glucuronide"
        " sulfate sulphate sulfoxide sulfone oxide amine amide imine ketone enzyme outside inside beside side wide"
        " program medium approximate predominate separate ultimate determine combine examine decline baseline line"
        " none one done within protein-bound begin again certain main vein domain brain gain remain contain stain"
        " plasma serum water pain strain drain obtain others various several numerous unknown inactive minor major"
        " neonate"
    ).split()
)

# What another substance is to the drug.
AKIN: str = (
    r"(?:analog(?:ue)?s?|congeners?|homolog(?:ue)?s?|counterparts?|predecessors?|successors?|comparators?|competitors?"
    r"|cousins?)"
)

# Another substance, told of by how it is akin to the drug. "An analogue of X" may be the drug itself.
STRANGERS: str = (
    r"(?:(?<!is )(?<!as )(?:its|the|their)|other|another|most|many|some|older|newer|earlier|related) "
    r"(?:(?:close|structural|nearest|chemical|older|newer|shorter-acting|longer-acting|related|other) ){0,2}"
    rf"(?:{AKIN}|(?:(?<=related )|(?<=other )|(?<=older )|(?<=newer ))(?:drugs?|compounds?|agents?|substances?))"
)

# What happens to a drug that becomes something else.
BECOMES: str = (
    r"(?:convert|metaboli[sz]|biotransform|transform|hydroly[sz]|activat|deacetylat|(?:de)?methylat|demethylat|dealkylat"
    r"|de-?esterifi|de-?aminat|oxidi[sz]|reduc|hydroxylat|cleav|brok)(?:e[dn]|ied)(?: down)?"
)

# The noun that says what becomes of it: "its active metabolite", "the free acid".
WHAT_BECOMES: str = (
    r"(?:metabolites?|forms?|drug|moiety|compounds?|(?:free )?(?:acid|base)|alcohol|ester|substances?|products?)"
)
