import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchema } from '../tools/json-schema.ts';

test('docs/handoff.schema.json is the schema of this build', async () => {
  const file = new URL('../../docs/handoff.schema.json', import.meta.url);
  const written: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(written, 'Run `npm run docs`').toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});
