import { readAvailability, type WeeklyWindow } from './availability.js';
import { CellRefused } from './refusal.js';

const names = ['', '一', '二', '三', '四', '五', '六', '日'];
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** `一二 18:00-21:00 | 六 0:00-24:00`: days with the same windows stand together. */
function shown(windows: WeeklyWindow[]): string {
  const byDay = new Map<number, string>();
  for (const window of windows) {
    const text = `${clock(window.fromMinute)}-${clock(window.toMinute)}`;
    byDay.set(window.weekday, [byDay.get(window.weekday), text].filter(Boolean).join('+'));
  }
  const groups = new Map<string, string>();
  for (const [day, text] of byDay) groups.set(text, (groups.get(text) ?? '') + names[day]);
  return [...groups].map(([text, days]) => `${days} ${text}`).join(' | ');
}

describe('可服务时间', () => {
  it.each([
    ['周一至周五 18:00-21:00；周六日 全天', '一二三四五 18:00-21:00 | 六日 0:00-24:00'],
    ['周一至周五18:00-21:00;周六日全天', '一二三四五 18:00-21:00 | 六日 0:00-24:00'],
    ['周一到周五 １８：００—２１：００', '一二三四五 18:00-21:00'],
    ['周一-周五 18:00~21:00', '一二三四五 18:00-21:00'],
    ['周一-五 18:00-21:00', '一二三四五 18:00-21:00'],
    ['周1-5 9-11', '一二三四五 9:00-11:00'],
    ['星期一、三、五 9:00-11:00', '一三五 9:00-11:00'],
    ['周一三五 9:00-11:00', '一三五 9:00-11:00'],
    ['礼拜天 14点-17点半', '日 14:00-17:30'],
    ['周末', '六日 0:00-24:00'],
    ['工作日晚上', '一二三四五 18:00-21:00'],
    ['工作日 晚上6:30-8:30', '一二三四五 18:30-20:30'],
    ['每天上午', '一二三四五六日 8:00-12:00'],
    ['每天 上午、下午', '一二三四五六日 8:00-12:00+14:00-18:00'],
    ['周六 上午9点-下午5点', '六 9:00-17:00'],
    ['周六 下午2点-5点', '六 14:00-17:00'],
    ['周二 9:00-11:00,14:00-17:00', '二 9:00-11:00+14:00-17:00'],
    ['周二 9:00-11:00；14:00-17:00', '二 9:00-11:00+14:00-17:00'],
    ['周一 9:00-11:00 周三 14:00-15:00', '一 9:00-11:00 | 三 14:00-15:00'],
    ['周五 22:00-06:00', '五 22:00-24:00 | 六 0:00-6:00'],
    ['周日 22:00-2:00', '一 0:00-2:00 | 日 22:00-24:00'],
    ['周六至周一 全天', '一六日 0:00-24:00'],
    ['18:00-21:00', '一二三四五六日 18:00-21:00'],
    ['随时', '一二三四五六日 0:00-24:00'],
    ['每周六、日 8:00-24:00', '六日 8:00-24:00'],
    ['周六 9:00-12:00，11:00-15:00', '六 9:00-15:00'],
    ['周一至周日', '一二三四五六日 0:00-24:00'],
    ['周一至周五：18:00-21:00', '一二三四五 18:00-21:00'],
    ['', ''],
  ])('%s', (written, windows) => {
    expect(shown(readAvailability(written))).toBe(windows);
  });

  it.each([
    ['周八 全天', 'TIME_UNKNOWN'],
    ['有时间就来', 'TIME_UNKNOWN'],
    ['周一 25:00-26:00', 'TIME_UNKNOWN'],
    ['周一 9:70-10:00', 'TIME_UNKNOWN'],
    ['周一 9:00', 'TIME_UNKNOWN'],
    ['周一 9:00-', 'TIME_UNKNOWN'],
    ['节假日', 'TIME_UNKNOWN'],
    ['周一 9:00-9:00', 'TIME_EMPTY_RANGE'],
    ['-', 'TIME_UNKNOWN'],
  ])('%s is refused', (written, reason) => {
    expect(() => readAvailability(written)).toThrow(CellRefused);
    expect(() => readAvailability(written)).toThrow(reason);
  });
});
