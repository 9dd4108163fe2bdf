import { judgeWeights, PHONE_ENTRY_KB } from './page-weight.mjs';
import { web } from './steps.mjs';

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js'], css: ['assets/index.css'] },
  '_react.js': { file: 'assets/react.js' },
  'src/i18n/zh.ts': { file: 'assets/zh.js' },
  'src/volunteer/routes.tsx': { file: 'assets/volunteer.js', imports: ['_react.js', '_form.js'] },
  'src/resident/order-routes.tsx': { file: 'assets/order.js', css: ['assets/order.css'] },
  '_form.js': { file: 'assets/form.js' },
  'src/open/home.tsx': { file: 'assets/home.js', css: ['assets/home.css'] },
  'src/open/words.zh.ts': { file: 'assets/words.js' },
  'src/screen/routes.tsx': { file: 'assets/screen.js' },
  'src/screen/words.zh.ts': { file: 'assets/words-7.js' },
  'src/rounds/routes.tsx': { file: 'assets/rounds.js', imports: ['_react.js'], css: ['assets/desk.css'] },
  'src/rounds/words.zh.ts': { file: 'assets/words-8.js' },
  'src/volunteer/words.zh.ts': { file: 'assets/words-1.js' },
  'src/resident/words.zh.ts': { file: 'assets/words-2.js' },
  'src/desk/words.zh.ts': { file: 'assets/words-3.js' },
  'src/station/words.zh.ts': { file: 'assets/words-4.js' },
  'src/foundation/words.zh.ts': { file: 'assets/words-5.js' },
  'src/provider/words.zh.ts': { file: 'assets/words-6.js' },
  'src/foundation/routes.tsx': { file: 'assets/foundation.js', imports: ['_react.js'], css: ['assets/desk.css'] },
  'src/provider/routes.tsx': { file: 'assets/provider.js', imports: ['_react.js'], css: ['assets/desk.css'] },
  'src/station/routes.tsx': { file: 'assets/station.js', imports: ['_react.js'], css: ['assets/desk.css'] },
};

describe('the weight of the first page', () => {
  it('counts each file once: the page, its code, what that imports, its looks and its words', () => {
    const weighed: string[] = [];
    const { violations, note } = judgeWeights(manifest, (file) => weighed.push(file) && 10_000);
    expect(violations).toEqual([]);
    expect(note).toBe(
      'signed out 80 KB, volunteer 90 KB, station 110 KB, foundation 100 KB, provider 90 KB, ' +
        'big screen 70 KB, rounds 90 KB, resident 80 KB',
    );
    expect(weighed).toContain('assets/order.css');
  });

  it('refuses what is too heavy, and says which', () => {
    const { violations } = judgeWeights(manifest, (file) => (file === 'assets/form.js' ? PHONE_ENTRY_KB * 1000 : 1));
    expect(violations).toEqual([expect.stringContaining('first page (volunteer): 180.0 KB of gzip, at most 180')]);
  });

  it('is not weighed where the build failed', async () => {
    const failed = { ok: false, output: 'src/app.tsx' };
    expect(
      await web(
        () => Promise.resolve(failed),
        () => ({ violations: [], note: '' }),
      ),
    ).toEqual(failed);
    const heavy = { violations: ['too heavy'], note: '200 KB' };
    expect(
      await web(
        () => Promise.resolve({ ok: true }),
        () => heavy,
      ),
    ).toMatchObject({ ok: false, note: '200 KB' });
  });
});
