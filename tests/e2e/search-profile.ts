import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Which of the texts stand in any file below a folder, as UTF-8 or UTF-16. */
export async function searchProfile(dir: string, texts: string[]): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(20);
  const found = new Set<string>();
  for (const file of files) {
    const bytes = await readFile(join(file.parentPath, file.name));
    for (const text of texts) {
      const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
      if (forms.some((form) => bytes.includes(form))) found.add(text);
    }
  }
  return texts.filter((text) => found.has(text));
}
