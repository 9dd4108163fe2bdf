import { SMALLEST_GROUP } from '#kernel';
import { toldServices } from './told-services.js';

describe('what a donor reads of a service', () => {
  it.each([
    [1, null],
    [SMALLEST_GROUP - 1, null],
    [SMALLEST_GROUP, '爱心食堂·午餐'],
    [200, '爱心食堂·午餐'],
  ])('of which %i people had one: %s', (people, service) => {
    const one = { orderId: 'o', service: '爱心食堂·午餐', provider: '助老服务中心', settled: true, people };
    expect(toldServices([one]).get('o')).toEqual({ service, provider: service && '助老服务中心', settled: true });
  });
});
