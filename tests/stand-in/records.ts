/** A CRM record as an account holds it; `properties` are text, as in HubSpot's answers. */
export type CrmRecord = {
  portalId: string;
  objectTypeId: string;
  id: string;
  properties: Readonly<Record<string, string>>;
};

const na1 = '7654321';
const eu1 = '24680135';
const sandbox = '7654999';

function contact(firstname: string, lastname: string, more: Record<string, string> = {}) {
  const email = `${firstname}.${lastname}@example.com`.toLowerCase();
  return { firstname, lastname, email, ...more };
}

// [portal, object type, id, properties]
// prettier-ignore
const lines: readonly [string, string, string, Record<string, string>][] = [
  [na1, '0-1', '9101', contact('Mira', 'Example', { jobtitle: 'Head of Placeholders', phone: '+1 555 0100' })],
  [na1, '0-1', '9102', contact('Tobias', 'Sample', { jobtitle: 'Specimen Buyer', phone: '+1 555 0101' })],
  [na1, '0-1', '9103', contact('Ines', 'Testcase', { jobtitle: 'Fixture Manager', phone: '+1 555 0102' })],
  [na1, '0-2', '9202', { name: 'Northwind Example Ltd', domain: 'northwind.example', city: 'Sampleville' }],
  [na1, '0-2', '9203', { name: 'Placeholder & Sons', domain: 'placeholder.example', city: 'Testford' }],
  [na1, '0-3', '9101', { dealname: 'Northwind renewal', amount: '48000', dealstage: 'contractsent', pipeline: 'default' }],
  [na1, '0-3', '9104', { dealname: 'Placeholder rollout', amount: '12500', dealstage: 'qualifiedtobuy', pipeline: 'default' }],
  [na1, '0-3', '9105', { dealname: 'Specimen pilot', amount: '3900', dealstage: 'appointmentscheduled', pipeline: 'default' }],
  [na1, '0-5', '5551', { subject: 'Cannot open the sample report', hs_pipeline: '0', hs_pipeline_stage: '1' }],
  [na1, '0-5', '5552', { subject: 'Question about invoices', hs_pipeline: '0', hs_pipeline_stage: '2' }],
  [na1, '0-14', '12345', { hs_title: 'Quote for Northwind Example Ltd' }],
  [na1, '0-27', '113317718836', { hs_task_subject: 'Call Mira Example back' }],
  [na1, '0-47', '9101', { hs_meeting_title: 'Renewal talk with Northwind', hs_meeting_outcome: 'SCHEDULED' }],
  [na1, '2-7701', '9303', { name: 'MV Placeholder', length_m: '112' }],
  [na1, '2-7701', '9304', { name: 'MV Specimen', length_m: '87' }],
  [eu1, '0-1', '9101', contact('Signe', 'Eksempel')],
  [eu1, '0-2', '8202', { name: 'Fjord Example AS', domain: 'fjord.example', city: 'Eksempelvik' }],
  [eu1, '0-3', '8301', { dealname: 'Fjord expansion', amount: '31000', dealstage: 'contractsent', pipeline: 'default' }],
  [eu1, '0-5', '8551', { subject: 'Spørsmål om faktura', hs_pipeline: '0', hs_pipeline_stage: '1' }],
  [eu1, '2-7701', '8303', { name: 'MS Eksempel', length_m: '64' }],
  [sandbox, '0-1', '501', contact('Sandy', 'Box')],
  [sandbox, '0-3', '502', { dealname: 'Sandbox deal', amount: '1', dealstage: 'contractsent', pipeline: 'default' }],
];

/** Every record of every account. Names and domains are made up. */
export const records: readonly CrmRecord[] = lines.map(
  ([portalId, objectTypeId, id, properties]) => ({
    portalId,
    objectTypeId,
    id,
    properties: {
      hs_object_id: id,
      createdate: '2026-02-03T10:00:00Z',
      hs_lastmodifieddate: '2026-10-20T15:30:00Z',
      ...properties,
    },
  }),
);

/** An account's records of one type, in the order of their table. */
export function recordsOf(portalId: string, objectTypeId: string): CrmRecord[] {
  return records.filter((row) => row.portalId === portalId && row.objectTypeId === objectTypeId);
}

/** What people call a record: the same words the app's pages show as its title. */
export function titleOf({ id, properties: p }: Pick<CrmRecord, 'id' | 'properties'>): string {
  const person = [p.firstname, p.lastname].filter(Boolean).join(' ');
  const named = p.dealname ?? p.name ?? p.subject ?? p.hs_title;
  return named ?? p.hs_meeting_title ?? p.hs_task_subject ?? (person || `Record ${id}`);
}
