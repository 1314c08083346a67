"""The identifier schemes: where an infobox writes them, how they look, where they resolve.

Sources: parameter names from the documentation of the English Wikipedia's Template:Infobox drug, Template:Chembox and
mdwiki's Template:Drug resources; prefixes and patterns from the Bioregistry (bioregistry.io), tightened where the
owner documents more (WHO Collaborating Centre for the ATC levels, IUPAC/InChI Trust for InChI and InChIKey).
Check digits: CAS (cas.org, "Check digit verification of CAS Registry Numbers"), EC number (European Commission, EC
Inventory), UNII (character sum modulo 36, as in the FDA/NCATS GSRS `UNIIGenerator`).
`verified` in parameter names is the `_Ref` convention of the validation bot (Template:Cascite).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scheme:
    """An identifier scheme.

    `parameters` are base names: each may carry an index (`CAS_number2`, `CASNo1`). `pattern` is matched against the
    whole value as its owner writes it, `code_prefix` included. `written_prefixes` are what editors put before the bare
    value. `main` schemes are reported as missing where an article does not give them.
    """

    name: str
    title: str
    parameters: tuple[str, ...]
    pattern: str
    example: str
    uri: str | None = None
    code_prefix: str = ""
    written_prefixes: tuple[str, ...] = ()
    check_digit: bool = False
    main: bool = False
    structure: bool = False
    upper: bool = False


ATC_PATTERN = r"[A-DGHJLMNPRSV]\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?"

SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "cas",
        "CAS Registry Number",
        ("CAS_number", "CASNo", "CAS_supplemental", "CASOther", "CASNos", "CASNoOther"),
        r"\d{2,7}-\d{2}-\d",
        "143090-92-0",
        "https://commonchemistry.cas.org/detail?cas_rn={value}",
        written_prefixes=("CAS",),
        check_digit=True,
        main=True,
    ),
    Scheme(
        "pubchem.compound",
        "PubChem CID",
        ("PubChem", "PubChemOther"),
        r"[1-9]\d{0,9}",
        "2244",
        "https://pubchem.ncbi.nlm.nih.gov/compound/{value}",
        written_prefixes=("CID",),
        main=True,
    ),
    Scheme(
        "pubchem.substance",
        "PubChem SID",
        ("PubChemSubstance",),
        r"[1-9]\d{0,9}",
        "46505454",
        "https://pubchem.ncbi.nlm.nih.gov/substance/{value}",
        written_prefixes=("SID",),
    ),
    Scheme(
        "chemspider",
        "ChemSpider",
        ("ChemSpiderID", "ChemSpiderIDOther"),
        r"[1-9]\d{0,9}",
        "2157",
        "https://www.chemspider.com/Chemical-Structure.{value}.html",
        written_prefixes=("CSID",),
        main=True,
    ),
    Scheme(
        "drugbank",
        "DrugBank",
        ("DrugBank", "DrugBankOther"),
        r"DB\d{5}",
        "DB00026",
        "https://go.drugbank.com/drugs/{value}",
        main=True,
        upper=True,
    ),
    Scheme(
        "unii",
        "UNII",
        ("UNII", "UNIIOther"),
        r"[A-Z0-9]{10}",
        "9013DUQ28K",
        "https://precision.fda.gov/uniisearch/srs/unii/{value}",
        check_digit=True,
        main=True,
        upper=True,
    ),
    Scheme(
        "kegg",
        "KEGG",
        ("KEGG", "KEGGOther"),
        r"[CDEG]\d{5}",
        "D02934",
        "https://www.kegg.jp/entry/{value}",
        main=True,
        upper=True,
    ),
    Scheme(
        "chebi",
        "ChEBI",
        ("ChEBI", "ChEBIOther"),
        r"CHEBI:[1-9]\d{0,8}",
        "CHEBI:28971",
        "https://www.ebi.ac.uk/chebi/searchId.do?chebiId={value}",
        code_prefix="CHEBI:",
        main=True,
        upper=True,
    ),
    Scheme(
        "chembl",
        "ChEMBL",
        ("ChEMBL", "ChEMBLOther"),
        r"CHEMBL[1-9]\d{0,8}",
        "CHEMBL1201570",
        "https://www.ebi.ac.uk/chembl/compound_report_card/{value}/",
        code_prefix="CHEMBL",
        main=True,
        upper=True,
    ),
    Scheme(
        "iuphar.ligand",
        "Guide to Pharmacology ligand",
        ("IUPHAR_ligand", "IUPHAR_ligandOther"),
        r"[1-9]\d{0,5}",
        "4139",
        "https://www.guidetopharmacology.org/GRAC/LigandDisplayForward?ligandId={value}",
        main=True,
    ),
    Scheme(
        "atc",
        "ATC code",
        (
            "ATC_prefix",
            "ATC_suffix",
            "ATC_supplemental",
            "ATCCode_prefix",
            "ATCCode_suffix",
            "ATC_Supplemental",
            "ATCCode",
            "ATC_code",
        ),
        ATC_PATTERN,
        "L04AC03",
        "https://atcddd.fhi.no/atc_ddd_index/?code={value}",
        main=True,
        upper=True,
    ),
    Scheme(
        "atcvet",
        "ATCvet code",
        (),
        rf"Q{ATC_PATTERN}",
        "QJ51CA01",
        "https://atcddd.fhi.no/atcvet/atcvet_index/?code={value}",
        code_prefix="Q",
        upper=True,
    ),
    Scheme(
        "medlineplus",
        "MedlinePlus",
        ("MedlinePlus",),
        r"a\d{6}",
        "a602001",
        "https://medlineplus.gov/druginfo/meds/{value}.html",
        main=True,
    ),
    Scheme(
        "niaid.chemdb",
        "NIAID ChemDB",
        ("NIAID_ChemDB",),
        r"\d{1,6}",
        "000001",
        "https://chemdb.niaid.nih.gov/CompoundDetails.aspx?AIDSNO={value}",
        written_prefixes=("AIDS", "AIDSNO"),
    ),
    Scheme(
        "pdb.ligand",
        "PDB ligand",
        ("PDB_ligand", "PDB_ligandOther"),
        r"[A-Z0-9]{1,3}|[A-Z0-9]{5}",
        "AIN",
        "https://www.rcsb.org/ligand/{value}",
    ),
    Scheme(
        "dtxsid",
        "CompTox",
        ("DTXSID", "CompTox"),
        r"DTXSID[2-9]0\d{5,11}",
        "DTXSID5020108",
        "https://comptox.epa.gov/dashboard/chemical/details/{value}",
        code_prefix="DTXSID",
        upper=True,
    ),
    Scheme(
        "inchi",
        "InChI",
        ("StdInChI", "InChI", "InChIOther"),
        r"InChI=1S?(?:/[A-Za-z0-9.+\-()?,;*]+)+",
        "InChI=1S/CH4/h1H4",
        code_prefix="InChI=",
        main=True,
        structure=True,
    ),
    Scheme(
        "inchikey",
        "InChIKey",
        ("StdInChIKey", "InChIKey", "InChIKeyOther"),
        r"[A-Z]{14}-[A-Z]{10}-[A-Z]",
        "BSYNRYMUTXBXSQ-UHFFFAOYSA-N",
        "https://identifiers.org/inchikey:{value}",
        written_prefixes=("InChIKey",),
        main=True,
        upper=True,
    ),
    Scheme(
        "smiles",
        "SMILES",
        ("SMILES", "smiles", "SMILESOther"),
        r"(?:\[[^\[\]\s]+\]|Br|Cl|[BCNOPSFIbcnops*]|[-=#$:/\\.~()]|\d|%\d\d)+",
        "O=C(Oc1ccccc1C(=O)O)C",
        main=True,
        structure=True,
    ),
    Scheme(
        "ec",
        "EC number",
        ("EINECS", "EC_number", "EC-number", "EINECSCASNO"),
        r"\d{3}-\d{3}-\d",
        "200-064-1",
        written_prefixes=("EC", "EINECS"),
        check_digit=True,
    ),
    Scheme(
        "wikidata",
        "Wikidata",
        ("QID",),
        r"Q[1-9]\d{0,9}",
        "Q18216",
        "https://www.wikidata.org/wiki/{value}",
        upper=True,
    ),
)

# Templates that link an identifier, which is their first argument (names as the parser gives them).
IDENTIFIER_TEMPLATES: dict[str, str] = {
    "cas": "cas",
    "casrn": "cas",
    "cid": "pubchem.compound",
    "pubchem": "pubchem.compound",
    "sid": "pubchem.substance",
    "csid": "chemspider",
    "chemspider": "chemspider",
    "chebi": "chebi",
    "chembl": "chembl",
    "drugbank": "drugbank",
    "kegg": "kegg",
    "unii": "unii",
}

SCHEME: dict[str, Scheme] = {scheme.name: scheme for scheme in SCHEMES}
