import { choicesOf, FAMILY, firstChoice } from './whom';

const served = (name: string) => ({ name, phone: '1', address: `${name}家`, point: null });
const keys = (names: string[], family: string[] = []): [string, string][] =>
  choicesOf('周桂英', names.map(served), family).map(({ key, name }) => [key, name]);

describe('for whom an order may be', () => {
  it('is oneself first, then who was served before, then family, then somebody new', () => {
    expect(keys(['王秀兰', '周桂英'], ['王秀兰', '李建国', '周桂英'])).toEqual([
      ['own', '周桂英'],
      ['served-0', '王秀兰'],
      ['family-0', '李建国'],
      ['other', ''],
    ]);
  });

  it('knows the address of who was served before', () => {
    expect(choicesOf('周桂英', [served('周桂英')], [])[0]).toMatchObject({ own: true, address: '周桂英家' });
  });

  it.each([
    [null, ['王秀兰'], 'own'],
    [FAMILY, ['王秀兰'], 'served-0'],
    [FAMILY, [], 'other'],
  ])('begins, when the page asks for %s after %j, with %s', (asked, names, key) => {
    expect(firstChoice(choicesOf('周桂英', names.map(served), []), asked)).toBe(key);
  });
});
