#!/usr/bin/env node
// Plain JavaScript, so that a Node which cannot read the rest says so in a sentence.
if (process.features.typescript) {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
} else {
  console.error(`handoff needs Node 22.18 or later, and this is Node ${process.versions.node}.`);
  process.exitCode = 2;
}
