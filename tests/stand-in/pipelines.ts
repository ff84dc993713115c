function stages(...pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([id, label], displayOrder) => ({ id, label, displayOrder, archived: false }));
}

/** Pipelines with their stages, the same in every account. */
export const pipelines = [
  {
    objectTypeId: '0-3',
    id: 'default',
    label: 'Sales pipeline',
    stages: stages(
      ['appointmentscheduled', 'Appointment scheduled'],
      ['qualifiedtobuy', 'Qualified to buy'],
      ['contractsent', 'Contract sent'],
      ['closedwon', 'Closed won'],
    ),
  },
  {
    objectTypeId: '0-3',
    id: '12345',
    label: 'Renewals',
    stages: stages(['880001', 'Due soon'], ['880002', 'Renewed']),
  },
  {
    objectTypeId: '0-5',
    id: '0',
    label: 'Support pipeline',
    stages: stages(
      ['1', 'New'],
      ['2', 'Waiting on contact'],
      ['3', 'Waiting on us'],
      ['4', 'Closed'],
    ),
  },
];
