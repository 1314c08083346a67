"""The words of a clinical drug's name, as prescribing programs send it: `metformin hydrochloride 500 MG Oral Tablet`.

Sources: RxNorm's naming conventions, dose forms and strength units (NLM, RxNorm Technical Documentation, appendix 2 and
5); the counter-ions of the WHO's INNM, "International Nonproprietary Names Modified" (INN Working Document 05.167).
"""

from __future__ import annotations

# What strengths and amounts are counted in. Small letters, micro as NFKC writes it.
UNITS: frozenset[str] = frozenset(
    "mg mcg ug \u03bcg ng g gm gram grams kg ml l dl litre liter unt unit units u iu meq mmol mol mci uci bau au pfu "
    "ccid actuat actuation spray dose hr h hour hours day days min % percent vial sqcm cm2 m2".split()
)

# What stands between two ingredients: RxNorm's slash, the `and` and `with` of the USP's and the WHO's names of
# combinations ("codeine and paracetamol", "acetaminophen with codeine"), and the signs that are written for them.
# `or` and `plus` stand between names of several.
JOINERS: tuple[str, ...] = ("/", "+", "&", "and", "with", "or", "plus")

# Words of dose forms, and of how a form releases.
FORM_WORDS: frozenset[str] = frozenset(
    "oral topical injectable injection intravenous intramuscular subcutaneous intradermal intrathecal intravitreal "
    "ophthalmic otic nasal rectal vaginal buccal sublingual transdermal inhalation inhalant inhaler inhalers metered "
    "dose dry powder urethral dental mucosal mucous membrane implantable implant intrauterine irrigation "
    "tablet tablets tab tabs capsule capsules cap caps solution solutions suspension syrup elixir drops cream ointment "
    "gel lotion foam shampoo spray patch film lozenge lozenges suppository suppositories enema granules pellet pellets "
    "paste wafer stick pad swab cartridge syringe pen prefilled injector auto autoinjector auto-injector pump vial "
    "kit pack system device concentrate emulsion liquid disintegrating dispersible effervescent chewable "
    "soluble delayed extended sustained modified immediate release enteric coated er xr sr dr ec la xl cr ir "
    "odt product".split()
)

# What stands after a comma and says of which make an ingredient is, not which ingredient.
QUALIFIERS: frozenset[str] = frozenset("modified micronized human recombinant synthetic usp anhydrous purified".split())

# Counter-ions and crystal water: with them or without, it is the same active substance.
SALTS: frozenset[str] = frozenset(
    "hydrochloride dihydrochloride trihydrochloride tetrahydrochloride monohydrochloride hcl hydrobromide hbr sulfate "
    "sulphate bisulfate hydrogensulfate tartrate bitartrate maleate fumarate hemifumarate succinate mesylate mesilate "
    "methanesulfonate besylate besilate tosylate tosilate citrate phosphate nitrate lactate malate gluconate pamoate "
    "embonate hyclate edisylate esylate napsylate isethionate camsylate edisilate esilate napsilate isetionate "
    "camsilate xinafoate dimesylate dimesilate ditosylate ditosilate hydrogentartrate hydrogenmaleate hydrogenfumarate "
    "hemisulfate carbonate bicarbonate aspartate glutamate orotate adipate hippurate mandelate lactobionate "
    "glucuronate tannate teoclate laurilsulfate oxalate chloride bromide iodide hydroiodide sodium disodium trisodium "
    "tetrasodium dipotassium potassium calcium magnesium zinc lysine arginine meglumine tromethamine trometamol "
    "trolamine epolamine olamine diolamine choline erbumine medoxomilate monohydrate dihydrate trihydrate hemihydrate "
    "sesquihydrate tetrahydrate pentahydrate hydrate anhydrous".split()
)

# Acids whose salts and esters have the same name: an ester is another substance, so what is without it is only offered.
ESTERS: frozenset[str] = frozenset(
    "acetate diacetate propionate dipropionate valerate butyrate caproate enanthate decanoate palmitate laurate "
    "furoate benzoate cypionate undecanoate stearate hexanoate pivalate axetil proxetil medoxomil etexilate disoproxil "
    "alafenamide marboxil mofetil pivoxil cilexetil estolate ethylsuccinate acistrate stinoprate aceponate etabonate "
    "pivoxetil cipionate enantate".split()
)

# What a salt is of when it is no drug with a counter-ion but a compound of its own, such as potassium chloride. Lithium
# is not here: of all metals it alone is one drug whatever its salt (the WHO's ATC index has N05AN01 "lithium", and each
# salt of calcium, iron, magnesium, potassium or zinc by itself).
MINERALS: frozenset[str] = frozenset(
    "sodium potassium calcium magnesium zinc iron ferrous ferric copper cupric aluminum aluminium ammonium barium "
    "strontium silver gold bismuth manganese manganous hydrogen lanthanum selenium chromium chromic dibasic monobasic "
    "tribasic acid".split()
)
