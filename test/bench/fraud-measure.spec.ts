import { simulate } from '../../apps/cli/simulate/simulate.js';
import { judge, scores } from './fraud-measure.js';
import { honestShareOf, precisionOf, recallOf } from './fraud-table.js';

const town = { volunteers: 600, days: 365, fraudPermille: 30 };

test('the same seed makes the same records, another makes others', () => {
  const short = { ...town, days: 20 };
  expect(simulate({ ...short, seed: 'a' })).toEqual(simulate({ ...short, seed: 'a' }));
  expect(simulate({ ...short, seed: 'a' })).not.toEqual(simulate({ ...short, seed: 'b' }));
});

test('on a seed on which nothing was tuned, what is forged is found and what is honest left alone', () => {
  const { overall, detectors } = scores(judge({ ...town, seed: 'check' }));
  expect(overall.forged).toBeGreaterThan(300);
  expect(recallOf(overall)).toBeGreaterThanOrEqual(0.9);
  expect(precisionOf(overall)).toBeGreaterThanOrEqual(0.9);
  for (const detector of detectors) expect(honestShareOf(detector)).toBeLessThanOrEqual(0.005);
});
