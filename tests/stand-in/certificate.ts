import { generate } from 'selfsigned';
import { sites } from './hosts.ts';

/**
 * Makes a key and a certificate, as PEM, for the host names of hosts.ts, `localhost` and 127.0.0.1.
 * Made anew at each start: no key is kept anywhere.
 */
export async function makeCertificate() {
  const names = [...Object.keys(sites), 'localhost'].map((value) => ({ type: 2 as const, value }));
  const altNames = [...names, { type: 7 as const, ip: '127.0.0.1' }];
  return generate([{ name: 'commonName', value: 'HubSpot stand-in for tests' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  });
}
