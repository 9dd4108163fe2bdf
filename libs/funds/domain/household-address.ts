const DIGITS = '零一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
/** Numerals that count something here; those of a name (五星街道, 三里新村) stay. */
const NUMERAL =
  /(?<=[号幢栋座楼元层#\d-])[零〇一二两三四五六七八九十百千壹贰叁肆伍]+|[零〇一二两三四五六七八九十百千壹贰叁肆伍]+(?=号|幢|栋|座|楼|单元|层|室|房|户|组|队|弄|院|门|#|-|$)/gu;

/** What stands before the road or the estate: a province, a city, a district or county, a street or town. */
const PROVINCE = /^[\p{Script=Han}]{2,6}?(?:省|自治区)/u;
const CITY = /^[\p{Script=Han}]{2,6}?市/u;
const DISTRICT = /^[\p{Script=Han}]{1,5}?(?:(?<!小|社|园|新|厂)区|县)(?=[\p{Script=Han}]{2})/u;
const TOWN = /^[\p{Script=Han}]{1,6}?(?:街道|镇|乡)(?=[\p{Script=Han}]{2})/u;
const COMMUNITY = /^[\p{Script=Han}]{1,6}?(?:社区|居委会|村委会)(?=[\p{Script=Han}]{2})/u;

/** A road or an estate, by a name of its own: found in one district once, whatever stands before it. */
const NAMED_PLACE = /^[\p{Script=Han}]{2,}(?:路|街|巷|弄|大道|小区|苑|园|里|庭|府|城|湾|花园|新村|公寓|坊)\d/u;

/**
 * Forms of an address (住址) by which a household is known again: widths, blanks, signs, Chinese and Arabic numerals and the
 * words for building, entrance and door (号、幢、栋、单元、室) make no difference. With and without what stands before the road
 * or the estate, where that has a name.
 */
export function addressForms(address: string): string[] {
  const plain = address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(\[【〔].*?[)\]】〕]/gu, '')
    .replace(/\s/gu, '');
  const numbered = plain.replace(NUMERAL, (text) => numberOf(text));
  const inParts = numbered
    .replace(/(\d+)(?:层|楼)(?=\D*\1\d\d(?!\d))/gu, '-')
    .replace(/号楼|号院|单元|[号幢栋座楼层室房户门院#]|[\p{Pd}~/\\]/gu, '-')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '')
    .replace(/-(?=\p{Script=Han})|(?<=\p{Script=Han})-/gu, '');
  const [town, near] = shortened(inParts);
  return [...new Set([town, near])].filter((form) => form !== '');
}

/** Without province, city and district; and without street and community, where what follows has a name of its own. */
function shortened(address: string): [string, string] {
  const district = [PROVINCE, CITY, DISTRICT].reduce((text, before) => text.replace(before, ''), address);
  const town = district.replace(TOWN, '');
  const near = town.replace(COMMUNITY, '');
  return [town, NAMED_PLACE.test(near) ? near : town];
}

/** `三百零二` and `三〇二` are 302. */
function numberOf(numeral: string): string {
  const text = [...numeral].map((sign) => SAME_DIGIT[sign] ?? sign);
  if (!text.some((sign) => sign in UNITS)) return text.map((sign) => String(DIGITS.indexOf(sign))).join('');
  let [sum, digit] = [0, 0];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.indexOf(sign);
    else [sum, digit] = [sum + Math.max(digit, sign === '十' && sum === 0 ? 1 : digit) * unit, 0];
  }
  return String(sum + digit);
}
