"""How articles name the jurisdictions of the infobox, and the agencies that decide for them.

Sources: ISO 3166 and common English names; agencies from the International Council for Harmonisation's member list and
the WHO list of national regulatory authorities. `ELSEWHERE` names other regions, whose decisions have no code here.
"""

from __future__ import annotations

# Regular expressions, matched as whole words; abbreviations with case, see `app.extract.approvals`.
JURISDICTION_NAMES: dict[str, tuple[str, ...]] = {
    "US": (
        r"(?:U\.?S\.? )?Food and Drug Administration",
        r"(?:U\.?S\.? ?)?FDA",
        r"United States(?: of America)?",
        r"U\.S\.A?\.?",
        r"USA?",
        r"America",
    ),
    "EU": (
        r"European Medicines Agency",
        r"European Commission",
        r"European Union",
        r"Europe",
        r"EMEA",
        r"EMA",
        r"CHMP",
        r"E\.U\.",
        r"EU",
    ),
    "UK": (
        r"Medicines and Healthcare products Regulatory Agency",
        r"United Kingdom",
        r"Great Britain",
        r"Britain",
        r"MHRA",
        r"U\.K\.",
        r"UK",
        r"GB",
    ),
    "AU": (r"Therapeutic Goods Administration", r"Australia", r"TGA", r"AUS?", r"Aus?"),
    "CA": (r"Health Canada", r"Canada", r"CAN"),
    "DE": (r"Germany", r"BfArM"),
    "BR": (r"Brazil", r"ANVISA"),
    "NZ": (r"New Zealand", r"Medsafe", r"NZ"),
}

ELSEWHERE: tuple[str, ...] = (
    "Argentina",
    "Asia",
    "Austria",
    "Belgium",
    "Chile",
    "China",
    "Czechoslovakia",
    "Denmark",
    "Finland",
    "France",
    "Hungary",
    "India",
    "Ireland",
    "Israel",
    "Italy",
    "Japan",
    "Korea",
    "Mexico",
    "Netherlands",
    "Norway",
    "Poland",
    "Portugal",
    "Russia",
    "Scotland",
    "South Africa",
    "South Korea",
    "Soviet Union",
    "Spain",
    "Sweden",
    "Switzerland",
    "Taiwan",
    "Thailand",
    "Turkey",
    "PMDA",
    "Swissmedic",
    "NMPA",
)
