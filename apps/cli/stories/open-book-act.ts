import { Config } from '#platform';
import { HeadKey, verifyProof } from '#proofs';
import { ApiClient, ApiRefusal } from './api-client.js';
import type { FundsCast } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';

interface Trace {
  readonly amount: number;
  readonly parts: readonly { readonly kind: string; readonly amount: number; readonly month: string | null }[];
}

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
const words: Readonly<Record<string, string>> = { GRANT: '救急难', WAITING: '待用', MATCH: '配捐', RETURNED: '已退' };

/** A donor follows the gift to the fen, everybody reads the fund's book, and the donor takes a proof home. */
export async function openTheBook(
  url: string,
  { donors, fund }: FundsCast,
  donationId: string,
  tell: Narrator,
): Promise<void> {
  tell.part('公开的账本', 'the open book');
  const donor = donors[0] as ApiClient;
  const text = `{ donation(id: "${donationId}") { trace { amount parts { kind amount month } } } }`;
  const { trace } = (await donor.call<{ donation: { trace: Trace } }>(text)).donation;
  const sum = trace.parts.reduce((total, { amount }) => total + amount, 0);
  expectThat(sum === trace.amount, 'the parts are the gift, to the fen');
  const parts = trace.parts.map(({ kind, amount }) => `${words[kind] ?? kind} ${yuan(amount)}`).join('、');
  tell.step(
    `捐赠人追踪自己的 ${yuan(trace.amount)}：${parts}，分毫不差`,
    `the donor follows ${yuan(trace.amount)}: ${trace.parts.map(({ kind, amount }) => `${kind} ${yuan(amount)}`).join(', ')}, to the fen`,
  );
  type Book = { gifts: number; matches: number; moved: number; spent: number; balance: number };
  const fields = 'gifts matches moved spent balance';
  const anyone = new ApiClient(url, '路人');
  const { openBook } = await anyone.call<{ openBook: Book }>(`{ openBook(fundId: "${fund.id}") { ${fields} } }`);
  const { gifts, matches, moved, spent, balance } = openBook;
  expectThat(gifts + matches + moved - spent === balance, 'income less spending is the balance, in one snapshot');
  tell.step(
    `任何人可读：捐赠 ${yuan(gifts)}，配捐 ${yuan(matches)}，支出 ${yuan(spent)}，结余 ${yuan(balance)}`,
    `everybody reads: gifts ${yuan(gifts)}, matches ${yuan(matches)}, spent ${yuan(spent)}, left ${yuan(balance)}`,
  );
  const proof = await proofOf(donor, donationId);
  const trusted = [new HeadKey(Config.fromEnvironment({})).keyId];
  const { fault } = verifyProof(Buffer.from(proof), trusted);
  const forged = verifyProof(Buffer.from(proof.replace(/"amount":\s*\d/, '"amount":9')), trusted);
  expectThat(fault === null && forged.fault !== null, 'the proof holds, and a changed one does not');
  tell.step(
    `捐赠人下载存证证明，离线查验通过；改动一个字节即被指出：${forged.fault ?? ''}`,
    `the donor takes a proof home; it holds without a network, and one changed byte is named: ${forged.fault ?? ''}`,
  );
}

/** The leaf is numbered after the commit, so that a proof may take a moment. */
async function proofOf(donor: ApiClient, donationId: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return (await donor.call<{ donationProof: string }>(`{ donationProof(donationId: "${donationId}") }`))
        .donationProof;
    } catch (refusal) {
      if (!(refusal instanceof ApiRefusal && refusal.code === 'PROOF_NOT_YET')) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('the gift got no leaf');
}
