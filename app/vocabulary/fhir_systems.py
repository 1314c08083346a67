"""Addresses of FHIR: code systems of others, and the base of our own.

Sources: HL7 Terminology (terminology.hl7.org) for ATC (v3-WC), UNII and CAS, whose naming system it calls retired and
whose OID public profiles use; FHIR R5 for UCUM and its own systems. No owner has published a system for the other
schemes: here they have the owner's address as it is found in public profiles, and a NamingSystem that says so.
"""

from __future__ import annotations

# The same wherever this runs: a code means the same whoever serves it. No such host exists (RFC 2606), so that nobody
# else's codes can be mistaken for these; `/fhir` serves what the addresses stand for.
CANONICAL = "https://monograph.example/fhir"

# Of the ids of resources that are made of a fact.
FACT = f"{CANONICAL}/fact"

UCUM = "http://unitsofmeasure.org"
COUNTRY = "urn:iso:std:iso:3166"
INTERACTION_TYPE = "http://hl7.org/fhir/interaction-type"
USE_CATEGORY = "http://hl7.org/fhir/clinical-use-definition-category"
PUBLICATION_STATUS = "http://hl7.org/fhir/publication-status"
ISSUE_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"

# Of identifiers, by scheme; structures (SMILES, InChI) are no identifiers in FHIR's sense.
SYSTEM_OF_SCHEME: dict[str, str] = {
    "unii": "http://fdasis.nlm.nih.gov",
    "atc": "http://www.whocc.no/atc",
    "cas": "urn:oid:2.16.840.1.113883.6.61",
    "drugbank": "https://go.drugbank.com/drugs",
    "chembl": "https://www.ebi.ac.uk/chembl",
    "chebi": "https://www.ebi.ac.uk/chebi",
    "kegg": "https://www.kegg.jp",
    "pubchem.compound": "https://pubchem.ncbi.nlm.nih.gov/compound",
    "pubchem.substance": "https://pubchem.ncbi.nlm.nih.gov/substance",
    "chemspider": "https://www.chemspider.com",
    "iuphar.ligand": "https://www.guidetopharmacology.org",
    "inchikey": "https://www.inchi-trust.org",
    "dtxsid": "https://comptox.epa.gov/dashboard",
    "wikidata": "https://www.wikidata.org/wiki",
    "atcvet": "https://www.whocc.no/atcvet",
    "ec": "https://echa.europa.eu/ec-inventory",
    "medlineplus": "https://medlineplus.gov/druginfo/meds",
    "niaid.chemdb": "https://chemdb.niaid.nih.gov",
    "pdb.ligand": "https://www.rcsb.org/ligand",
}

# Those that HL7 Terminology lists; the others get a NamingSystem of ours.
OFFICIAL_SCHEMES = frozenset({"unii", "atc", "cas"})

# Schemes that classify or describe, and so do not tell one substance from another.
CLASSIFICATIONS = frozenset({"atc", "atcvet"})

# Of what an article cites.
PUBMED, DOI, PMC = "https://pubmed.ncbi.nlm.nih.gov", "https://doi.org", "https://www.ncbi.nlm.nih.gov/pmc/articles"

# Other addresses of theirs, without https:// and www.
CITED_SYSTEMS: dict[str, str] = {
    "pubmed.ncbi.nlm.nih.gov": PUBMED,
    "ncbi.nlm.nih.gov/pubmed": PUBMED,
    "doi.org": DOI,
    "dx.doi.org": DOI,
    "ncbi.nlm.nih.gov/pmc/articles": PMC,
    "ncbi.nlm.nih.gov/pmc": PMC,
    "pmc.ncbi.nlm.nih.gov/articles": PMC,
    "pmc.ncbi.nlm.nih.gov": PMC,
}

# ISO 3166 codes of the infobox's jurisdictions, which has its own for the United Kingdom. The European Union's code is
# reserved in the standard; the United Nations are no territory.
REGIONS: dict[str, tuple[str, str]] = {
    "AU": ("AU", "Australia"),
    "BR": ("BR", "Brazil"),
    "CA": ("CA", "Canada"),
    "DE": ("DE", "Germany"),
    "EU": ("EU", "European Union"),
    "NZ": ("NZ", "New Zealand"),
    "UK": ("GB", "United Kingdom"),
    "US": ("US", "United States of America"),
}
