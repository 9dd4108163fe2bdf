import { graphqlAddress } from './demo.js';

describe('the address of a running service', () => {
  it.each([
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/graphql'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/graphql'],
    ['http://127.0.0.1:3000/graphql', 'http://127.0.0.1:3000/graphql'],
    ['https://linli.example/api/graphql', 'https://linli.example/api/graphql'],
  ])('%s is %s', (told, address) => expect(graphqlAddress(told)).toBe(address));
});
