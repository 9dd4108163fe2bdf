/** Integer 分 of what somebody typed in yuan, `12.5` or `¥1,200`; null for what is no amount above zero. Never by a float. */
export function readYuan(text: string): number | null {
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.replace(/[¥￥,，\s元]/g, ''));
  if (!found) return null;
  const [, whole = '', cents = ''] = found;
  const fen = Number(whole + cents.padEnd(2, '0'));
  return fen > 0 ? fen : null;
}
