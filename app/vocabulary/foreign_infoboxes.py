"""Drug boxes of other languages' wikis: canonical template names (lower case) and the language that each is of.

Source: the names under which those wikis call their counterpart of Template:Infobox drug; not a complete list. They
serve to say why an article is left out, none of them is read.
"""

from __future__ import annotations

FOREIGN_DRUG_BOXES: dict[str, str] = {
    "ficha de medicamento": "Spanish",
    "infobox médicament": "French",
    "infobox chimie": "French",
    "infobox chemikalie": "German",
    "infobox arzneistoff": "German",
    "infobox geneesmiddel": "Dutch",
    "infobox medicijn": "Dutch",
    "info/fármaco": "Portuguese",
    "fármaco": "Portuguese",
    "farmaco": "Italian",
    "infotaula de fàrmac": "Catalan",
    "infotaula fàrmac": "Catalan",
    "lek infobox": "Polish",
    "infobox lék": "Czech",
    "infobox läkemedel": "Swedish",
    "infoboks medisin": "Norwegian",
    "infopolje učinkovina": "Slovenian",
    "лекарственное средство": "Russian",
    "лікарський засіб": "Ukrainian",
    "药物信息框": "Chinese",
}
