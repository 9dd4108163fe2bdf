import { windowsAt } from './windows';

const at = (text: string): number => Date.parse(text);
const named = (now: string): string[] => windowsAt(at(now), 60).map(({ name }) => name);

describe('the times to choose from', () => {
  it('begin ten minutes from now, on a full minute, and last as long as the service', () => {
    const [soon] = windowsAt(at('2026-11-26T02:00:30.500Z'), 45);
    expect(soon).toEqual({ name: 'soon', startsAt: at('2026-11-26T02:11:00Z'), endsAt: at('2026-11-26T02:56:00Z') });
  });

  it('are those of Shanghai, whatever zone the phone is in', () => {
    const tomorrow = windowsAt(at('2026-11-26T15:30:00Z'), 60).find(({ name }) => name === 'tomorrowMorning');
    expect(tomorrow?.startsAt).toBe(at('2026-11-27T01:00:00Z'));
  });

  it.each([
    ['2026-11-26T01:00:00Z', ['soon', 'afternoon', 'evening', 'tomorrowMorning', 'tomorrowAfternoon']],
    ['2026-11-26T05:19:00Z', ['soon', 'afternoon', 'evening', 'tomorrowMorning', 'tomorrowAfternoon']],
    ['2026-11-26T05:20:00Z', ['soon', 'evening', 'tomorrowMorning', 'tomorrowAfternoon']],
    ['2026-11-26T12:00:00Z', ['soon', 'tomorrowMorning', 'tomorrowAfternoon']],
  ])('at %s: %j', (now, names) => {
    expect(named(now)).toEqual(names);
  });
});
