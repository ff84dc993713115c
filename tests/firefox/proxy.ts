import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A proxy that leads every name to the stand-in on `port`, because Firefox has no rules for host
 * names. What asks for anything but HubSpot's names over TLS gets no answer.
 */
export async function startProxy(port: number): Promise<{ port: number; close: () => void }> {
  const server = createServer((_request, response) => response.writeHead(403).end());
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', ({ url = '' }, client, head) => {
    if (!/\.(?:hubspot|hubspotqa|hubapi)\.com:443$/.test(url)) return client.destroy();
    const standIn = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      standIn.write(head);
      standIn.pipe(client).pipe(standIn);
    });
    sockets.add(standIn);
    for (const socket of [standIn, client]) socket.on('error', () => socket.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
