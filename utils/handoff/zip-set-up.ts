import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

// No worker files and no WebAssembly: WebCrypto and CompressionStream are in every browser we serve.
configure({ useWebWorkers: false });
