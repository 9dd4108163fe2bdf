import type { PoolRecount } from '#funds';

/** What `linli recompute-match` prints: the hash of the rules, the sums in fen, and what differs, in the order of the ledger. */
export function recountReport(recount: PoolRecount): { lines: string[]; faults: readonly string[] } {
  const { hash, gifts, matches, matched, reserved, left, differences } = recount;
  const verdict = differences.length === 0 ? 'ok  ' : 'FAIL';
  return {
    lines: [
      `规则 rules sha256:${hash}`,
      `捐赠 gifts ${gifts} · 配捐 matches ${matches}`,
      `${verdict} 已配 matched ${matched} 分 fen · 预留 reserved ${reserved} · 剩余 left ${left}`,
    ],
    faults: differences,
  };
}
