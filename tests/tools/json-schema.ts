import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { handoffSchema } from '../../utils/handoff/schema.ts';

/** The JSON Schema (2020-12) of what a sealed file holds. */
export const jsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'HubSpot handoff',
  description: 'What handoff.json holds inside a file sealed by Handoff for HubSpot.',
  ...z.toJSONSchema(handoffSchema),
});

if (import.meta.main) {
  const file = new URL('../../docs/handoff.schema.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}
