/** What somebody typed in yuan, such as `1234.5`, in 分: no float has a part in it. Null for what is no amount. */
export function readYuan(text: string): number | null {
  const [, whole, cents = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(',', '')) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

/** 分 as they are typed: `1234.50`. */
export function typedYuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}
