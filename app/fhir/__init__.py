"""The same facts as FHIR resources, R4 and R5: finds a drug or runs a query, and answers."""
