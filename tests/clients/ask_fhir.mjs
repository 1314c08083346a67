// Clients of FHIR servers in JavaScript that others wrote: `node ask_fhir.mjs medplum|kit BASE`.
// Each pages through what is at BASE and prints what it got as JSON.
import { MedplumClient, OperationOutcomeError } from '@medplum/core';
import { Client } from 'fhir-kit-client';

const CODE = 'http://fdasis.nlm.nih.gov|9013DUQ28K';

async function askMedplum(base) {
  const { origin, pathname } = new URL(base);
  const client = new MedplumClient({ baseUrl: origin, fhirUrlPath: pathname });
  const listed = [];
  for await (const page of client.searchResourcePages('MedicationKnowledge', { _count: 3 })) listed.push(...page);
  const only = await client.searchOne('MedicationKnowledge', { code: CODE });
  const read = await client.readResource('MedicationKnowledge', only.id);
  const missing = await client.readResource('MedicationKnowledge', 'nosuch').catch((error) => error);
  return {
    types: [...new Set(listed.map((each) => each.resourceType))],
    ids: listed.map((each) => each.id),
    only: only.id,
    again: JSON.stringify(read) === JSON.stringify(only),
    missing: missing instanceof OperationOutcomeError && missing.outcome.issue[0].code,
  };
}

async function askKit(base) {
  const client = new Client({ baseUrl: base });
  const statement = await client.capabilityStatement();
  let bundle = await client.search({ resourceType: 'MedicationKnowledge', searchParams: { _count: 3 } });
  const listed = [];
  while (bundle) {
    listed.push(...(bundle.entry ?? []).map((entry) => entry.resource));
    bundle = await client.nextPage({ bundle });
  }
  const posted = await client.resourceSearch({
    resourceType: 'MedicationKnowledge',
    searchParams: { code: CODE },
    options: { postSearch: true },
  });
  const only = posted.entry[0].resource;
  const read = await client.vread({ resourceType: 'MedicationKnowledge', id: only.id, version: only.meta.versionId });
  const missing = await client.read({ resourceType: 'MedicationKnowledge', id: 'nosuch' }).catch((error) => error);
  return {
    version: statement.fhirVersion,
    types: [...new Set(listed.map((each) => each.resourceType))],
    ids: listed.map((each) => each.id),
    only: only.id,
    again: JSON.stringify(read) === JSON.stringify(only),
    missing: missing.response?.data?.issue[0].code,
  };
}

const [client, base] = process.argv.slice(2);
console.log(JSON.stringify(await { medplum: askMedplum, kit: askKit }[client](base)));
