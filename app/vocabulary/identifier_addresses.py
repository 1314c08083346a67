"""How others than their owners write identifiers: prefixes of CURIEs, addresses on the web, code systems of FHIR.

Sources: the Bioregistry (bioregistry.io) for prefixes and their synonyms, and for addresses; HL7 Terminology (THO) for
the code systems of ATC, UNII and CAS; identifiers.org for both forms of its addresses; the databases' own pages.
Code systems that no standard names are written as they are found in public FHIR resources.
"""

from __future__ import annotations

# Prefixes by which a scheme is known beside its own name: small letters.
PREFIXES: dict[str, str] = {
    "casrn": "cas",
    "cas_rn": "cas",
    "cas.rn": "cas",
    "pubchem": "pubchem.compound",
    "pubchem.cid": "pubchem.compound",
    "pubchem_cid": "pubchem.compound",
    "pubchemcid": "pubchem.compound",
    "cid": "pubchem.compound",
    "pubchem.sid": "pubchem.substance",
    "pubchem_sid": "pubchem.substance",
    "pubchemsid": "pubchem.substance",
    "sid": "pubchem.substance",
    "csid": "chemspider",
    "chemspiderid": "chemspider",
    "db": "drugbank",
    "drugbank.drug": "drugbank",
    "fdasrs": "unii",
    "kegg.drug": "kegg",
    "kegg.compound": "kegg",
    "kegg.ligand": "kegg",
    "kegg.glycan": "kegg",
    "kegg.environ": "kegg",
    "chebiid": "chebi",
    "chembl.compound": "chembl",
    "chembl.molecule": "chembl",
    "chembl_compound": "chembl",
    "iuphar": "iuphar.ligand",
    "gtopdb": "iuphar.ligand",
    "gtpl": "iuphar.ligand",
    "atccode": "atc",
    "atc_code": "atc",
    "atc_vet": "atcvet",
    "medlineplus.drug": "medlineplus",
    "aids": "niaid.chemdb",
    "aidsno": "niaid.chemdb",
    "chemdb": "niaid.chemdb",
    "pdb-ccd": "pdb.ligand",
    "pdb.ccd": "pdb.ligand",
    "pdbligand": "pdb.ligand",
    "comptox": "dtxsid",
    "epa.comptox": "dtxsid",
    "inchi_key": "inchikey",
    "einecs": "ec",
    "ec_number": "ec",
    "wd": "wikidata",
    "wikidata.entity": "wikidata",
}

# What an owner's values begin with and CURIEs may leave out, where it is not a scheme's `code_prefix`.
OMITTED: dict[str, str] = {"drugbank": "DB", "wikidata": "Q"}

# Sites whose addresses are CURIEs, with a colon or a slash in them.
RESOLVERS: tuple[str, ...] = ("identifiers.org", "bioregistry.io", "n2t.net")

# Addresses beside those of `Scheme.uri`, without `https://` and `www.`; where a form is old it is still in use.
ADDRESSES: tuple[tuple[str, str], ...] = (
    ("cas", "commonchemistry.cas.org/detail?ref={value}"),
    ("pubchem.compound", "pubchem.ncbi.nlm.nih.gov/summary/summary.cgi?cid={value}"),
    ("pubchem.compound", "rdf.ncbi.nlm.nih.gov/pubchem/compound/CID{value}"),
    ("pubchem.substance", "pubchem.ncbi.nlm.nih.gov/summary/summary.cgi?sid={value}"),
    ("chemspider", "chemspider.com/{value}"),
    ("drugbank", "drugbank.ca/drugs/{value}"),
    ("drugbank", "drugbank.com/drugs/{value}"),
    ("unii", "fdasis.nlm.nih.gov/srs/unii/{value}"),
    ("unii", "fdasis.nlm.nih.gov/srs/srsdirect.jsp?regno={value}"),
    ("unii", "gsrs.ncats.nih.gov/ginas/app/beta/substances/{value}"),
    ("kegg", "genome.jp/entry/{value}"),
    ("kegg", "kegg.jp/entry/dr:{value}"),
    ("kegg", "genome.jp/dbget-bin/www_bget?{value}"),
    ("kegg", "genome.jp/dbget-bin/www_bget?dr:{value}"),
    ("kegg", "genome.jp/dbget-bin/www_bget?cpd:{value}"),
    ("chebi", "ebi.ac.uk/chebi/{value}"),
    ("chebi", "purl.obolibrary.org/obo/CHEBI_{value}"),
    ("chembl", "ebi.ac.uk/chembl/compound/inspect/{value}"),
    ("chembl", "ebi.ac.uk/chembl/explore/compound/{value}"),
    ("chembl", "ebi.ac.uk/chembldb/compound/inspect/{value}"),
    ("chembl", "rdf.ebi.ac.uk/resource/chembl/molecule/{value}"),
    ("iuphar.ligand", "guidetopharmacology.org/GRAC/LigandDisplayForward?ligandId={value}"),
    ("atc", "whocc.no/atc_ddd_index/?code={value}"),
    ("atcvet", "whocc.no/atcvet/atcvet_index/?code={value}"),
    ("medlineplus", "nlm.nih.gov/medlineplus/druginfo/meds/{value}.html"),
    ("pdb.ligand", "ebi.ac.uk/pdbe-srv/pdbechem/chemicalCompound/show/{value}"),
    ("dtxsid", "comptox.epa.gov/dashboard/{value}"),
    ("wikidata", "wikidata.org/entity/{value}"),
)

# Code systems of FHIR and HL7, without `https://`, `www.` and a slash at the end.
SYSTEMS: dict[str, str] = {
    "whocc.no/atc": "atc",
    "urn:oid:2.16.840.1.113883.6.73": "atc",
    "whocc.no/atcvet": "atcvet",
    "fdasis.nlm.nih.gov": "unii",
    "urn:oid:2.16.840.1.113883.4.9": "unii",
    "urn:oid:2.16.840.1.113883.6.61": "cas",
    "terminology.hl7.org/codesystem/cas": "cas",
    "cas.org": "cas",
    "go.drugbank.com": "drugbank",
    "go.drugbank.com/drugs": "drugbank",
    "drugbank.com": "drugbank",
    "drugbank.com/drugs": "drugbank",
    "drugbank.ca": "drugbank",
    "drugbank.ca/drugs": "drugbank",
    "ebi.ac.uk/chembl": "chembl",
    "ebi.ac.uk/chebi": "chebi",
    "pubchem.ncbi.nlm.nih.gov": "pubchem.compound",
    "pubchem.ncbi.nlm.nih.gov/compound": "pubchem.compound",
    "pubchem.ncbi.nlm.nih.gov/substance": "pubchem.substance",
    "chemspider.com": "chemspider",
    "kegg.jp": "kegg",
    "genome.jp/kegg": "kegg",
    "guidetopharmacology.org": "iuphar.ligand",
    "inchi-trust.org": "inchikey",
    "wikidata.org": "wikidata",
    "wikidata.org/wiki": "wikidata",
    "comptox.epa.gov/dashboard": "dtxsid",
    "echa.europa.eu/ec-inventory": "ec",
    "medlineplus.gov/druginfo/meds": "medlineplus",
    "chemdb.niaid.nih.gov": "niaid.chemdb",
    "rcsb.org/ligand": "pdb.ligand",
}
