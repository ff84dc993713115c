import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { handleApi } from './api.ts';
import type { ApiOptions } from './api/behaviours.ts';
import { handleApp } from './app/app.ts';
import { handleBooking } from './app/booking.ts';
import { handleElsewhere } from './app/elsewhere.ts';
import { makeCertificate } from './certificate.ts';
import { resetKeys } from './made-keys.ts';
import { sites } from './hosts.ts';
import type { Site } from './hosts.ts';

/** One request that reached the server, whatever host it was meant for. */
export type SeenRequest = {
  time: number;
  method: string;
  host: string;
  path: string;
  search: string;
  headers: Readonly<Record<string, string>>;
  body: string;
};

/** `bareAddress` is what 127.0.0.1 itself serves, for clients that cannot be given a host name. */
export type StandInOptions = ApiOptions & { bareAddress?: Site; port?: number };

/** A running stand-in. */
export type StandIn = {
  port: number;
  /** The PEM certificate, for clients that are to trust this server and no other. */
  certificate: string;
  /** Every request so far, the oldest first. */
  requests: readonly SeenRequest[];
  /** The requests as lines to read: method, host and path, without headers or bodies. */
  log(): string;
  close(): Promise<void>;
};

const handlers: Record<Site, (request: Request, options: ApiOptions) => Promise<Response>> = {
  api: handleApi,
  app: handleApp,
  booking: handleBooking,
  elsewhere: handleElsewhere,
};

/** What can be told of a request before its body has come. */
function headOf(incoming: IncomingMessage): SeenRequest {
  const url = new URL(incoming.url ?? '/', 'https://any.example');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    time: Date.now(),
    method: incoming.method ?? 'GET',
    host: (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    path: url.pathname,
    search: url.search,
    headers: Object.fromEntries(headers),
    body: '',
  };
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * Starts the stand-in on 127.0.0.1: one TLS server for all host names of hosts.ts, told apart by the
 * Host header. Any other host is answered 421 and recorded all the same.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  resetKeys();
  const { private: key, cert: certificate } = await makeCertificate();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const seen = headOf(incoming);
    requests.push(seen);
    const body = (seen.body = await text(incoming));
    const { method, host, path, search, headers } = seen;
    const site = host === '127.0.0.1' ? options.bareAddress : sites[host];
    if (!site) return write(new Response('Misdirected request', { status: 421 }), outgoing);
    const request = new Request(`https://${host}${path}${search}`, {
      method,
      headers,
      signal: gone.signal,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    });
    await write(await handlers[site](request, options), outgoing);
  }

  const server = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    // Whoever waited for the answer has gone, or the stand-in is at fault: both end the connection.
    serve(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.closed) console.error(error);
      outgoing.destroy();
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    requests,
    log: () => requests.map(({ method, host, path }) => `${method} ${host}${path}`).join('\n'),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
