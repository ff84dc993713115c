// Reads an export with Bitwarden's own importer and cryptography, as `bw import` would, but without
// an account: that command wants a login before it reads a file. Prints what it read as JSON.
//   node tests/tools/bitwarden-import.mjs <file> <password>
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';

const [file, password] = process.argv.slice(2);
const path = createRequire(import.meta.url).resolve('@bitwarden/cli/build/bw.js');

// The program's last line starts it. In its place, what it would read a file with is handed out.
const source = readFileSync(path, 'utf8').replace(/^#!.*/, '');
const start = source.lastIndexOf('\nmain();\n');
if (start < 0) throw new Error('The program does not end as it did: look at its last lines');
const parts =
  'BitwardenPasswordProtectedImporter, DefaultKeyGenerationService, EncryptServiceImplementation, ' +
  'NodeCryptoFunctionService, CliSdkLoadService';
const program = new Module(path);
program.filename = path;
program.paths = Module._nodeModulePaths(path);
program._compile(
  `${source.slice(0, start)}\nmodule.exports = { ${parts} };\n${source.slice(start + '\nmain();\n'.length)}`,
  path,
);
const bitwarden = program.exports;

await new bitwarden.CliSdkLoadService().loadAndInit();
const cryptoFunctions = new bitwarden.NodeCryptoFunctionService();
const encryption = new bitwarden.EncryptServiceImplementation(cryptoFunctions, console, true);
const importer = new bitwarden.BitwardenPasswordProtectedImporter(
  undefined,
  encryption,
  { t: (/** @type {string} */ key) => key },
  undefined,
  new bitwarden.DefaultKeyGenerationService(cryptoFunctions),
  undefined,
  async () => password,
);
const { success, errorMessage, folders, folderRelationships, ciphers } = await importer.parse(
  readFileSync(file, 'utf8'),
);

/** How long a text is once Bitwarden has sealed it: its server takes no more than so many characters. */
const sealedLength = async (/** @type {string | undefined} */ text) =>
  text ? (await encryption.encryptString(text, importer.key)).encryptedString.length : 0;

const lengths = ciphers.map(async ({ notes, fields }) => ({
  notes: await sealedLength(notes),
  fields: await Promise.all((fields ?? []).map(({ value }) => sealedLength(value))),
}));
console.log(
  JSON.stringify({
    sealedLengths: await Promise.all(lengths),
    success,
    errorMessage,
    folders: folders.map((folder) => folder.name),
    inFolders: folderRelationships.length,
    items: ciphers.map(({ type, name, notes, fields, login }) => ({
      type,
      name,
      notes,
      fields: fields?.map((field) => ({ name: field.name, value: field.value })),
      login: login && {
        username: login.username,
        password: login.password,
        uris: login.uris?.map(({ uri, match }) => ({ uri, match })),
      },
    })),
  }),
);
