import { Config } from './config/config.js';
import { openDataSource } from './database/data-source.js';
import { faultText } from './failed-start.js';

describe('a start that fails', () => {
  it('is told by its message alone, also where it is hidden in another', () => {
    expect(faultText(new Error('no'))).toBe('no');
    expect(faultText(new AggregateError([new Error('connect ECONNREFUSED'), new Error('other')]))).toBe(
      'connect ECONNREFUSED',
    );
    expect(faultText('text')).toBe('text');
  });

  it('names the setting when the database cannot be opened, and not the password in it', async () => {
    const config = Config.fromEnvironment({
      NODE_ENV: 'test',
      DATABASE_URL: 'mysql://somebody:secret@127.0.0.1:1/linli',
    });
    const opening = openDataSource(config, [], 'write');
    await expect(opening).rejects.toThrow('The database of DATABASE_URL cannot be opened: connect ECONNREFUSED');
    await expect(opening).rejects.not.toThrow(/secret/);
  });
});
