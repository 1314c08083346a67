"""Words that head a list of reactions by organ system ("Skin:", "Blood and blood forming organs:").

Source: the system organ classes that MedDRA orders reactions by (ICH M1) and the shorter names that package inserts
and articles use for them. A label is an organ system when all its words are here or are fillers.
"""

from __future__ import annotations

ORGAN_WORDS: frozenset[str] = frozenset(
    """
    abdominal allergic allergies allergy administration application auditory autonomic biliary bladder blood bone
    bones brain breast breasts cardiac cardiovascular circulatory cns congenital connective cutaneous dental dermal
    dermatologic dermatological digestive ear ears electrolyte endocrine endocrinological eye eyes familial gastric
    gastrointestinal genital genetic genitourinary gi haematologic haematological haematopoietic hair head hearing
    heart hematologic hematological hematopoietic hepatic hepatobiliary hormonal hypersensitivity immune immunologic
    immunological infection infections infectious infestations injection injury intestinal investigations joint joints
    kidney kidneys laboratory labyrinth liver local lung lungs lymph lymphatic mediastinal mental metabolic metabolism
    mouth muscle muscles muscular musculoskeletal nail nails neoplasms nervous neurologic neurological neuromuscular
    neuropsychiatric nose nutrition nutritional obstetric ocular ophthalmic ophthalmologic ophthalmological oral otic
    otologic perinatal poisoning pregnancy procedural psychiatric psychological puerperium pulmonary renal
    reproductive respiratory sensory sexual site skeletal skin stomach subcutaneous systemic thoracic throat thyroid
    tissue tract urinary urogenital urologic urological vascular vision visual gynecologic gynaecologic gynecological
    behavioral behavioural cognitive emotional constitutional ent bowel
    """.split()
)

FILLERS: frozenset[str] = frozenset(
    """
    a and body by central changes complications conditions disorder disorders disturbances effect effects events
    forming findings function general human in of on or organ organs other problems reaction reactions related side
    symptoms system systems tests the to toxicity upper lower unspecified adverse whole peripheral
    """.split()
)
