import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Destination } from './guard.js';

/** A connection per call, of agents of our own: none is reused for another name, and no proxy of the environment is asked. */
const transports = {
  'http:': { request: http.request, agent: new http.Agent() },
  'https:': { request: https.request, agent: new https.Agent({ rejectUnauthorized: true }) },
} as const;

/** Answers every question for an address with those that were judged. */
const answering =
  (addresses: readonly string[]): LookupFunction =>
  (_hostname, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    if (all) callback(null, found);
    else callback(null, found[0].address, found[0].family);
  };

/** Posts a body to a destination and answers the status; nothing of what is answered is read, and no redirect is followed. */
export function post(
  { url, addresses }: Destination,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  signal: AbortSignal,
): Promise<number> {
  const { request, agent } = transports[url.protocol as keyof typeof transports];
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: 'POST', headers, agent, signal, lookup: answering(addresses) },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
