"""Names of one and the same reaction, with which an article may state it twice.

Source: MedDRA (ICH M1), preferred terms with the lowest level terms under them that patient leaflets use. Each entry is
a name in lower case and the name that stands for it when names are compared.
"""

from __future__ import annotations

# Whole names.
SYNONYMS: dict[str, str] = {
    "sleepiness": "somnolence",
    "drowsiness": "somnolence",
    "weakness": "asthenia",
    "xerostomia": "dry mouth",
    "low blood pressure": "hypotension",
    "high blood pressure": "hypertension",
    "itching": "pruritus",
    "itchiness": "pruritus",
    "itch": "pruritus",
    "hives": "urticaria",
    "fever": "pyrexia",
    "hair loss": "alopecia",
    "indigestion": "dyspepsia",
    "shortness of breath": "dyspnea",
    "trouble breathing": "dyspnea",
    "difficulty breathing": "dyspnea",
    "trouble sleeping": "insomnia",
    "difficulty sleeping": "insomnia",
    "infusion-related reactions": "infusion reactions",
    "intestinal gas": "flatulence",
    "increased intestinal gas": "flatulence",
    "ringing in the ears": "tinnitus",
    "joint pain": "arthralgia",
    "muscle pain": "myalgia",
    "muscle aches": "myalgia",
    "fainting": "syncope",
    "low blood sugar": "hypoglycemia",
    "high blood sugar": "hyperglycemia",
    "low blood potassium": "hypokalemia",
    "low potassium": "hypokalemia",
    "high blood potassium": "hyperkalemia",
    "high potassium": "hyperkalemia",
    "low blood sodium": "hyponatremia",
    "low sodium": "hyponatremia",
    "fast heart rate": "tachycardia",
    "slow heart rate": "bradycardia",
    "heart attack": "myocardial infarction",
    "nosebleeds": "epistaxis",
    "nose bleed": "epistaxis",
    "tiredness": "fatigue",
    "feeling tired": "fatigue",
    "hepatotoxicity": "liver problems",
    "blurred vision": "blurry vision",
    "haemorrhage": "bleeding",
    "hemorrhage": "bleeding",
}

# Words that say the same inside a name.
SAME_WORDS: dict[str, str] = {
    "exacerbation": "worsening",
    "aggravation": "worsening",
    "stomach": "abdominal",
    "renal": "kidney",
    "hepatic": "liver",
    "cardiac": "heart",
}
