import { generalErrors } from '#kernel';
import { describeRefusal, reasons, type ReasonCode } from '#volunteering';
import { capabilities } from '../capabilities.js';
import { errorList } from './error-list.js';

describe('the list of errors', () => {
  it('has every code of every capability once, sorted, in both languages', () => {
    const text = errorList([{ name: 'general', errors: generalErrors.catalogue }, ...capabilities]);
    const codes = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
    const known = [generalErrors.catalogue, ...capabilities.map(({ errors }) => errors)].flatMap((errors) =>
      Object.keys(errors),
    );
    expect(codes.toSorted()).toEqual(known.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
    expect(text).toContain('| `NOT_FOUND` | 不存在或无权查看 | It does not exist, or you may not see it |');
  });

  it('keeps a table a table', () => {
    expect(errorList([{ name: 'x', errors: { A: { zh: '甲|乙', en: 'one\ntwo' } } }])).toContain(
      '| `A` | 甲\\|乙 | one two |',
    );
  });
});

describe('reasons of refused lines', () => {
  it.each(Object.keys(reasons) as ReasonCode[])('%s is told in both languages without a gap', (reason) => {
    const params = { value: 'v', first: 2, most: 20, zh: '规则', en: 'rule' };
    const text = describeRefusal({ line: 3, column: '手机', reason, params });
    expect(text).toMatch(/^第 3 行「手机」.+ · line 3, 手机: .+/);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});
