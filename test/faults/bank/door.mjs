/**
 * A small door of the tests to the ledger: transfers and reservations over HTTP, so that clients can move points between
 * any accounts. The product gives points by awards only; the ledger, its units of work and its keys are the product's own.
 */
import { createServer } from 'node:http';
import { DomainError } from '#kernel';
import { Ledger } from '#ledger';

/** @typedef {import('@nestjs/common').INestApplicationContext} Application */
/** @typedef {import('#ledger').Ledger} LedgerFacade */
/** @typedef {{ key: string, from: string, to: string, amount: number, expiresAt?: string }} Order */
/** @typedef {{ accounts: string[], issuer: string, each: number }} Opening */

/** @type {Record<string, (ledger: LedgerFacade, body: any) => Promise<unknown>>} */
const actions = {
  /** @param {Opening} body */
  open: async (ledger, { accounts, issuer, each }) => {
    const codes = accounts.map((code) => ({ code, asset: /** @type {const} */ ('POINT') }));
    await ledger.ensureAccounts([...codes, { code: issuer, asset: 'POINT', mayOverdraw: true }]);
    for (let start = 0; start < accounts.length; start += 200) {
      const part = accounts.slice(start, start + 200);
      const gift = { asset: /** @type {const} */ ('POINT'), kind: 'fault.open', debit: issuer, amount: each };
      await ledger.postBatch(part.map((code) => ({ ...gift, credit: code, idempotencyKey: `open:${code}` })));
    }
    return {};
  },
  /** @param {Order} body */
  transfer: async (ledger, { key, from, to, amount }) => {
    const { id } = await ledger.post({
      ...{ asset: 'POINT', kind: 'fault.transfer', debit: from, credit: to, amount, idempotencyKey: key },
    });
    return { id };
  },
  /** @param {Order} body */
  hold: async (ledger, { key, from, to, amount, expiresAt: end = '' }) => {
    const expiresAt = new Date(end);
    const posting = { asset: /** @type {const} */ ('POINT'), kind: 'fault.hold', debit: from, credit: to, amount };
    const { id } = await ledger.reserve({ ...posting, idempotencyKey: key, expiresAt });
    return { id };
  },
  /** @param {{ codes: string[] }} body */
  balances: async (ledger, { codes }) => Object.fromEntries(await ledger.balancesOf(codes)),
};

/**
 * @param {Application} application
 * @param {number} port
 */
export async function openDoor(application, port) {
  const ledger = /** @type {LedgerFacade} */ (application.get(Ledger, { strict: false }));
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const action = actions[name];
    if (action === undefined) {
      response.writeHead(name === 'health/ready' ? 200 : 404).end(JSON.stringify({ ready: true }));
      return;
    }
    bodyOf(request)
      .then((body) => action(ledger, body))
      .then((data) => ({ data }))
      .catch((error) => ({ code: error instanceof DomainError ? error.code : 'INTERNAL', text: String(error) }))
      .then((answer) => response.end(JSON.stringify(answer)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
