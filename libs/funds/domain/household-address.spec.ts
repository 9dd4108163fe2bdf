import { addressForms } from './household-address.js';

const meets = (one: string, other: string): boolean =>
  addressForms(one).some((form) => addressForms(other).includes(form));

describe('addresses of households', () => {
  it.each([
    ['width and blanks', '幸福里３号楼 ２０１ 室'],
    ['a numeral', '幸福里三号楼二〇一室'],
    ['a numeral with hundreds', '幸福里三号楼二百零一室'],
    ['another word for the building', '幸福里3幢201室'],
    ['another word for the building', '幸福里3栋201房'],
    ['another word for the building', '幸福里3号201户'],
    ['no words', '幸福里3-201'],
    ['signs', '幸福里3#201'],
    ['a longer dash', '幸福里3—201'],
    ['the floor, which the door tells', '幸福里3号楼2楼201室'],
    ['what stands before', '江苏省盐城市亭湖区五星街道幸福里3号楼201室'],
    ['what stands before', '亭湖区向阳社区幸福里3号楼201室'],
    ['what stands before', '盐城市幸福里3号楼201室'],
    ['a remark', '幸福里3号楼201室（租住）'],
    ['marks', '幸福里，3号楼，201室。'],
  ])('are one with %s: %s', (_, same) => {
    expect(meets('幸福里3号楼201室', same)).toBe(true);
  });

  it.each([
    ['another door', '幸福里3号楼202室'],
    ['another building', '幸福里4号楼201室'],
    ['another entrance', '幸福里3号楼1单元201室'],
    ['another estate', '平安里3号楼201室'],
    ['numbers cut elsewhere', '幸福里32号楼01室'],
    ['another road', '幸福路3号201室'],
  ])('are two with %s: %s', (_, other) => {
    expect(meets('幸福里3号楼201室', other)).toBe(false);
  });

  it('keeps villages apart that number their groups alike', () => {
    expect(meets('丰登村三组5号', '向阳村三组5号')).toBe(false);
    expect(meets('丰登社区三组5号', '向阳社区三组5号')).toBe(false);
    expect(meets('丰登村三组5号', '丰登村3组5号')).toBe(true);
  });

  it.each([
    ['十二号', '12号'],
    ['二十号', '20号'],
    ['一百零五号', '105号'],
    ['两千零六号', '2006号'],
    ['十号', '10号'],
  ])('reads %s as %s', (chinese, arabic) => {
    expect(meets(`向阳路${chinese}`, `向阳路${arabic}`)).toBe(true);
  });

  it('finds what an elder wrote without any number', () => {
    expect(meets('向阳村东头 老王家', '向阳村东头老王家')).toBe(true);
    expect(addressForms(' ，')).toEqual([]);
  });
});
