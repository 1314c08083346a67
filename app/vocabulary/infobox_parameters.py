"""Every parameter that the data templates of drug articles are known to take, so that unknown ones can be reported.

Sources: documentation and parameter whitelist of the English Wikipedia's Template:Infobox drug (2025), parameters seen
in its older copies on other wikis, mdwiki's fork of it and its Template:Drug resources, and "Template:Chembox/doc/full
parameter list". Names are as written, with `_` for blanks; an index (`CAS_number2`, `CASNo1`) follows the base name.
"""

from __future__ import annotations

from app.vocabulary.atomic_weights import ATOMIC_WEIGHTS, PLACEHOLDER_SYMBOLS
from app.vocabulary.legal_status import JURISDICTIONS

_DRUG_GENERAL = """
type drug_name name imagename INN INN_EMA engvar container_only data_page image width alt caption image_class imageL
imageR widthL widthR altL altR image_classL image_classR captionLR captionL captionR image_upright component class
mab_type source target biosimilars vaccine_type gt_target_gene gt_vector gt_nucleic_acid_type gt_editing_method
gt_delivery_method pronounce pronounce_ref pronounce_comment pronounce_2 tradename synonyms AAN BAN JAN USAN
Drugs.com MedlinePlus DailyMedID pregnancy_category PLLR tolerance_potential dependency_liability addiction_liability
routes_of_administration routes_of_use legal_status bioavailability protein_bound metabolism metabolites onset
elimination_half-life elimination_half_life half_life duration_of_action excretion source_tissues target_tissues
sources targets receptors agonists antagonists precursor biosynthesis uses side_effects side_effect interactions
breastfeeding typical_dose defined_daily_dose duration urine NLM title index_label index_comment index2_label
index2_comment verifiedrevid Verifiedrevid Verifiedfields verifiedfields Watchedfields watchedfields Watchedrevid
watchedrevid Wikidata license_comment
"""

_DRUG_IDENTIFIERS = """
CAS_number CAS_supplemental ATCvet ATC_prefix ATC_suffix ATC_supplemental PubChem PubChemSubstance IUPHAR_ligand
DrugBank ChemSpiderID UNII KEGG ChEBI ChEMBL NIAID_ChemDB PDB_ligand DTXSID QID SMILES smiles Jmol StdInChI StdInChIKey
InChI InChIKey StdInChI_comment StdInChIKey_comment E_number ECHA_InfoCard
"""

_DRUG_CHEMISTRY = """
IUPAC_name chemical_formula chemical_formula_ref chemical_formula_comment charge molecular_weight
molecular_weight_round molecular_weight_unit molecular_weight_ref molecular_weight_comment chirality density
density_notes melting_point melting_high melting_notes boiling_point boiling_high boiling_notes solubility sol_units
specific_rotation sec_combustion
"""

_CHEMBOX_GENERAL = """
Name Reference pronounce IUPACName IUPACNames PIN SystematicName OtherNames Section style width ImageFile ImageSize
ImageAlt ImageCaption ImageName ImageClass ImageFileL ImageSizeL ImageAltL ImageCaptionL ImageNameL ImageClassL
ImageFileR ImageSizeR ImageAltR ImageCaptionR ImageNameR ImageClassR ImageCaptionLR ImageCaptionAll container_only
data_page_pagename data_page show_footer show_infobox_ref show_ss_note IUPACName_hidden PIN_hidden
SystematicName_hidden OtherNames_hidden Verifiedfields Watchedfields verifiedrevid engvar Abbreviations
"""

_CHEMBOX_IDENTIFIERS = """
index_label index_comment 3DMet Abbreviations ATCCode ATC_code ATCCode_prefix ATCCode_suffix ATC_prefix ATC_suffix
ATC_Supplemental ATC_supplemental ATCvet Beilstein CASNo CASNos CASOther CASNoOther ChEBI ChEBIOther ChEMBL ChEMBLOther
ChemSpiderID ChemSpiderIDOther CompTox DTXSID DrugBank DrugBankOther EC_number EC-number EC_number_Comment EINECS
EINECSCASNO ENumber EnumberComment Gmelin IUPHAR_ligand IUPHAR_ligandOther InChI InChIOther InChIKey InChIKeyOther
Jmol JmolOther KEGG KEGGOther LipidMaps MeSHName NIAID_ChemDB PDB_ligand PDB_ligandOther PubChem PubChemOther
PubChemSubstance RTECS RTECSOther SMILES SMILESOther StdInChI StdInChIKey UNII UNIIOther UNNumber UNNumberOther QID
"""

_CHEMBOX_PROPERTIES = """
Formula Formula_Charge Formula_hidden Formula_ref FormulaCharge MolarMass MolarMass_notes MolarMassUnit MolarMassRound
MolarMass_ref AtmosphericOHRateConstant Appearance BandGap BiologicalHalf-life BoilingPt BoilingPtC BoilingPtCH
BoilingPtCL BoilingPtF BoilingPtFH BoilingPtFL BoilingPtK BoilingPtKH BoilingPtKL BoilingPt_notes BoilingPt_ref
Boiling_notes ConjugateAcid ConjugateBase Density Density_notes Density_ref DiffusionCoeff Dipole ElectronMobility
HenryConstant HoleMobility IsoelectricPt LambdaMax Absorbance Light_transmittance LogP MagSus MeltingPt MeltingPtC
MeltingPtCH MeltingPtCL MeltingPtF MeltingPtFH MeltingPtFL MeltingPtK MeltingPtKH MeltingPtKL MeltingPt_notes
MeltingPt_ref Melting_notes Odor pKa pKb RefractIndex Solubility SolubilityOther SolubilityProduct SolubilityProductAs
Solubility_notes SolubleOther Solvent SpecRotation Sublimation TempOfTrans ThermalConductivity VaporPressure Viscosity
Conductivity MassFraction
"""

_CHEMBOX_OTHER = """
Coordination CrystalStruct Dipole LattConst_Comment LattConst_a LattConst_alpha LattConst_b LattConst_beta LattConst_c
LattConst_gamma LattConst_ref MolShape OrbitalHybridisation PointGroup SpaceGroup Structure_ref UnitCellFormulas
UnitCellVolume DeltaGf DeltaHc DeltaHf Entropy HHV HeatCapacity LHV DetonationV ExplosiveV FrictionSens REFactor
ShockSens EUClass EUIndex RPhrases SPhrases R-phrases S-phrases AutoignitionPt AutoignitionPtC AutoignitionPtF
AutoignitionPtK AutoignitionPt_notes AutoignitionPt_ref Autoignition ExploLimits ExternalMSDS ExternalSDS FlashPt
FlashPtC FlashPtF FlashPtK FlashPt_notes FlashPt_ref GHSPictograms GHSSignalWord GHS_ref GHS_NFPA_notes HCF_ref
HPhrases Hazards_ref IDLH LC50 LCLo LD50 LDLo MainHazards NFPA-F NFPA-H NFPA-I NFPA-R NFPA-S NFPA_ref PEL PGCH_ref
PPhrases REL TLV TLV-C TLV-STEL TLV-TWA IngestionHazard InhalationHazard EyeHazard SkinHazard PrimaryHazards
ThresholdLimitValue OtherAnions OtherCations OtherCompounds OtherFunction OtherFunction_label Function
SpaceGroup_ref hazards
"""

_CHEMBOX_PHARMACOLOGY = """
AdminRoutes Bioavail ProteinBound Metabolism Metabolites OnsetOfAction HalfLife DurationOfAction Excretion INN INN_EMA
DailyMedID Legal_status Legal_comment Pregnancy_category Pregnancy_comment PregCat PLLR Dependency_liability
Addiction_liability class Class Drugs.com MedlinePlus Pharmacology_ref
"""

_BY_JURISDICTION = (
    "legal_{}",
    "legal_{}_comment",
    "licence_{}",
    "license_{}",
    "pregnancy_{}",
    "pregnancy_{}_comment",
    "Legal_{}",
    "Legal_{}_comment",
    "Licence_{}",
    "License_{}",
    "Pregnancy_{}",
    "Pregnancy_{}_comment",
    "PregCat_{}",
    "PregCat_{}_comment",
)

_SUFFIXES = ("_Ref", "_ref", "Ref", "_Comment", "_comment")

_IDENTIFIERS = frozenset(f"{_DRUG_IDENTIFIERS} {_CHEMBOX_IDENTIFIERS}".split())

KNOWN_PARAMETERS: frozenset[str] = frozenset(
    {
        *_DRUG_GENERAL.split(),
        *_DRUG_CHEMISTRY.split(),
        *_CHEMBOX_GENERAL.split(),
        *_CHEMBOX_PROPERTIES.split(),
        *_CHEMBOX_OTHER.split(),
        *_CHEMBOX_PHARMACOLOGY.split(),
        *_IDENTIFIERS,
        *(f"{name}{suffix}" for name in _IDENTIFIERS for suffix in _SUFFIXES),
        *(pattern.format(code) for pattern in _BY_JURISDICTION for code in JURISDICTIONS),
        *ATOMIC_WEIGHTS,
        *PLACEHOLDER_SYMBOLS,
    }
)

# Where a fact of the same kind stands under several names: current name first, then Chembox and legacy ones.
ROUTE_PARAMETERS: tuple[str, ...] = ("routes_of_administration", "routes_of_use", "AdminRoutes")
# What a fixed combination is made of, each with its index, in a box whose `type` is `combo`.
COMPONENT_PARAMETERS: tuple[str, ...] = ("component",)
BRAND_PARAMETERS: tuple[str, ...] = ("tradename",)
# Copies of a biological drug on sale; whether the drug has brands is asked of `tradename` alone.
BIOSIMILAR_PARAMETERS: tuple[str, ...] = ("biosimilars",)
INN_PARAMETERS: tuple[str, ...] = ("INN",)
NATIONAL_NAME_PARAMETERS: tuple[str, ...] = ("AAN", "BAN", "JAN", "USAN")
SYNONYM_PARAMETERS: tuple[str, ...] = ("synonyms", "OtherNames")
LEGAL_PREFIXES: tuple[str, ...] = ("legal_", "Legal_")
PREGNANCY_PREFIXES: tuple[str, ...] = ("pregnancy_", "Pregnancy_", "PregCat_")
LEGAL_FREE_TEXT: tuple[str, ...] = ("legal_status", "Legal_status")
PREGNANCY_FREE_TEXT: tuple[str, ...] = ("pregnancy_category", "Pregnancy_category", "PregCat")
FORMULA_PARAMETERS: tuple[str, ...] = ("chemical_formula", "Formula")
WEIGHT_PARAMETERS: tuple[str, ...] = ("molecular_weight", "MolarMass")
WEIGHT_UNIT_PARAMETERS: tuple[str, ...] = ("molecular_weight_unit", "MolarMassUnit")
SYSTEMATIC_NAME_PARAMETERS: tuple[str, ...] = ("IUPAC_name", "IUPACName", "IUPACNames", "PIN", "SystematicName")
