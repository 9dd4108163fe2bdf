import { readFileSync, readdirSync } from 'node:fs';
import { chineseReason } from './chinese-reasons.js';

const sources = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.spec\.ts$|(^|\/)test\/|^testing\//.test(path))
  .map((path) => ({ path, text: readFileSync(`libs/${path}`, 'utf8') }));

const TEXT = `'([^'\\n]+)'|"([^"\\n]+)"|\`([^\`]+)\``;

/** Where the code writes a reason: in the params of a refusal, in a check, in a scalar. */
const places: RegExp[] = [
  new RegExp(`(?:BAD_USER_INPUT|BAD_REQUEST|CONFLICT)\\(\\{[^}]*?reason:\\s*(?:${TEXT})`, 'g'),
  new RegExp(`\\bmessage:\\s*(?:${TEXT})\\s*\\}\\)`, 'g'),
  new RegExp(`new GraphQLError\\((?:${TEXT})\\)`, 'g'),
];
/** In a file whose `refuse` takes a reason: its last argument. */
const refusals = new RegExp(`\\brefuse\\((?:[^'"\`()]+,|'[^']*',|\`[^\`]*\`,)?\\s*(?:${TEXT})\\)`, 'g');

const written = sources.flatMap(({ path, text }) =>
  (/\brefuse\b[^\n]*reason: string/.test(text) ? [...places, refusals] : places)
    .flatMap((place) => [...text.matchAll(place)])
    .map((found) => ({ path, reason: (found[1] ?? found[2] ?? found[3] ?? '').replace(/\$\{[^}]*\}/g, '7') })),
);

/** Conditions of the rules of venture rounds: where, why, and whether it is broken. */
const conditions = sources
  .filter(({ path }) => /^ventures\/domain\/(budget|panel-conditions|rulebook-faults|round-dates)\.ts$/.test(path))
  .flatMap(({ text }) => [...text.matchAll(/'((?:must|does) [^'\n]+)'/g)].map(([, reason = '']) => reason));

/** What each decorator of class-validator says of a property, which the pipe leaves out. */
const DEFAULTS: Record<string, string[]> = {
  ArrayMaxSize: ['must contain no more than 7 elements'],
  ArrayMinSize: ['must contain at least 7 elements'],
  IsArray: ['must be an array'],
  IsBoolean: ['must be a boolean value'],
  IsDate: ['must be a Date instance'],
  IsEnum: ['must be one of the following values: A, B', 'each value in x must be one of the following values: A, B'],
  IsIn: ['must be one of the following values: A, B', 'each value in x must be one of the following values: A, B'],
  IsInt: ['must be an integer number', 'each value in x must be an integer number'],
  IsNumber: ['must be a number conforming to the specified constraints'],
  IsString: ['must be a string', 'each value in x must be a string'],
  Length: [
    'must be longer than or equal to 7 characters',
    'must be shorter than or equal to 7 characters',
    'must be longer than or equal to 7 and shorter than or equal to 7 characters',
  ],
  Max: ['must not be greater than 7', 'each value in x must not be greater than 7'],
  MinLength: ['must be longer than or equal to 7 characters'],
  MaxLength: ['must be shorter than or equal to 7 characters'],
  Min: ['must not be less than 7', 'each value in x must not be less than 7'],
  ValidateNested: ['nested property x must be either object or array'],
  // say nothing of their own, or are given a text that is found above
  IsOptional: [],
  Matches: [],
  ValidateBy: [],
  ValidationError: [],
};

describe('reasons in Chinese', () => {
  it('are there for every reason that the code gives', () => {
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter(({ reason }) => chineseReason(reason) === undefined)).toEqual([]);
  });

  it('are there for every condition of the rules of a round', () => {
    expect(conditions.length).toBeGreaterThan(40);
    expect(conditions.filter((reason) => chineseReason(reason) === undefined)).toEqual([]);
  });

  it('are there for every check of class-validator that is used', () => {
    const imports = sources.flatMap(({ text }) => [
      ...text.matchAll(/import (?:type )?\{([^}]*)\} from 'class-validator'/g),
    ]);
    const used = new Set(imports.flatMap((found) => (found[1] ?? '').split(',').map((name) => name.trim())));
    used.delete('');
    expect([...used].filter((name) => DEFAULTS[name] === undefined)).toEqual([]);
    const said = [...used].flatMap((name) => DEFAULTS[name] ?? []);
    expect([...said, 'property x should not exist'].filter((text) => chineseReason(text) === undefined)).toEqual([]);
  });

  it('keep what varies', () => {
    expect(chineseReason('must have 8 to 128 characters')).toBe('须为 8 至 128 个字符');
    expect(chineseReason('a GRID lies in COMMUNITY')).toBe('GRID 的上级须为 COMMUNITY');
    expect(chineseReason('something new')).toBeUndefined();
  });
});
