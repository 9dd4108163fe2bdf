import { endOfBusinessDate, localDate } from '#kernel';
import {
  awardsToConfirm,
  eventsOfDecision,
  freeAwardNumber,
  isNoticed,
  isSameItem,
  itemOf,
  type DecidedItem,
  type WaitingAward,
} from './decided-item.js';
import type { Decision, Refusal } from './select-awards.js';

const award: Decision = { kind: 'AWARD', applicationId: 'a', amount: 7, limit: 'CAP' };
const reserve: Decision = { kind: 'RESERVE', applicationId: 'a', place: 2, reason: 'NO_PLACE_LEFT' };
const refused = (reason: Refusal): Decision => ({ kind: 'REFUSED', applicationId: 'a', reason });
const none = { amount: 0, limitedBy: null, place: null, reason: null };

describe('a decision as a row', () => {
  it.each<[Decision, DecidedItem]>([
    [award, { ...none, kind: 'AWARD', amount: 7, limitedBy: 'CAP' }],
    [reserve, { ...none, kind: 'RESERVE', place: 2, reason: 'NO_PLACE_LEFT' }],
    [refused('BELOW_PASS_MARK'), { ...none, kind: 'REFUSED', reason: 'BELOW_PASS_MARK' }],
  ])('%j', (decision, item) => expect(itemOf(decision)).toEqual(item));

  it('is the same if it decides the same', () => {
    expect(isSameItem(itemOf(award), itemOf({ ...award }))).toBe(true);
    expect(isSameItem(itemOf(award), itemOf({ ...award, amount: 8 }))).toBe(false);
    expect(isSameItem(itemOf(reserve), itemOf(refused('NO_PLACE_LEFT')))).toBe(false);
  });

  it.each<[Decision, boolean]>([
    [award, true],
    [reserve, true],
    [refused('OBJECTION_UPHELD'), true],
    [refused('WITHDRAWN'), true],
    [refused('SIGNING_LAPSED'), true],
    [refused('BARRED'), true],
    [refused('NO_MONEY_LEFT'), false],
  ])('stood in the notice: %j', (decision, is) => expect(isNoticed(itemOf(decision))).toBe(is));
});

describe('what happens to an application that is decided on', () => {
  it.each<[Decision['kind'] | null, Decision, string]>([
    [null, award, 'shortlist propose publish'],
    [null, reserve, 'shortlist reserve'],
    [null, refused('NOT_SHORTLISTED'), 'leaveOut'],
    [null, refused('ORGANISATION_HAS_AWARD'), 'shortlist reject'],
    ['RESERVE', award, 'promote publish'],
    ['RESERVE', refused('OBJECTION_UPHELD'), 'reject'],
    ['AWARD', refused('OBJECTION_UPHELD'), 'strike'],
    ['AWARD', refused('SIGNING_LAPSED'), 'lapse'],
    ['AWARD', refused('BARRED'), 'strike'],
    ['RESERVE', refused('BARRED'), 'reject'],
    [null, refused('BARRED'), 'shortlist reject'],
    ['AWARD', award, ''],
    ['RESERVE', reserve, ''],
    ['REFUSED', refused('OBJECTION_UPHELD'), ''],
  ])('%s → %j', (before, after, events) => expect(eventsOfDecision(before, itemOf(after)).join(' ')).toBe(events));
});

describe('awards that wait', () => {
  const last = localDate('2026-03-11');
  const end = endOfBusinessDate(last);
  const after = new Date(end.getTime() + 1);
  const item = (applicationId: string, frozen = false, lastDay = last): WaitingAward => ({
    ...{ applicationId, frozen },
    period: { first: localDate('2026-03-05'), last: lastDay },
  });
  const later = localDate('2026-03-18');
  const ids = (...args: Parameters<typeof awardsToConfirm>): string =>
    awardsToConfirm(...args)
      .map(({ applicationId }) => applicationId)
      .join('');

  it('are confirmed once their last millisecond is over, without those that are frozen or run on', () => {
    const waiting = [item('a'), item('b', true), item('c', false, later), item('d')];
    expect(ids(waiting, null, after)).toBe('ad');
    expect(ids([], null, after)).toBe('');
  });

  it.each<[string, readonly WaitingAward[], readonly string[] | null, Date, string]>([
    ['in the last millisecond', [item('a')], null, end, 'NOTICE_RUNNING'],
    ['all frozen', [item('a', true)], null, after, 'ITEM_FROZEN'],
    ['one named that is frozen', [item('a'), item('b', true)], ['a', 'b'], after, 'ITEM_FROZEN'],
    ['one named whose own notice runs', [item('a'), item('b', false, later)], ['a', 'b'], after, 'NOTICE_RUNNING'],
  ])('are not: %s', (_, waiting, named, at, code) => expect(() => awardsToConfirm(waiting, named, at)).toThrow(code));

  it('are confirmed one by one where they are named', () =>
    expect(ids([item('a'), item('b', true), item('c')], ['c'], after)).toBe('c'));
});

describe('awards of one organisation', () => {
  it('are numbered below the most it may get', () => {
    expect(freeAwardNumber([], 'r:o', 1)).toBe('r:o:0');
    expect(freeAwardNumber(['r:o:0', null, 'r:p:1'], 'r:o', 2)).toBe('r:o:1');
    expect(() => freeAwardNumber(['r:o:0'], 'r:o', 1)).toThrow('ORGANISATION_HAS_AWARD');
  });
});
