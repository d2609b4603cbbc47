// The command line. What is wrong in it is one line.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../shared/domain/limits.ts';
import { METHOD_CHOICES, type MethodChoice } from './methods.ts';
import { LANGUAGES, type Language } from '../../shared/domain/vocabulary.ts';
import { oneLine, Problem } from './problem.ts';
import { WORDS, type Words } from './words.ts';

/** From dist/tools/rehearse/ to the root of the clone. */
const EXAMPLE = fileURLToPath(new URL('../../../examples/inkoop-wmo-antwoorden.json', import.meta.url));
/** About as many as come to a session (product.md: 45 people in four sessions). */
const USUAL_SEATS = '11';
const SEED_MAX = 2 ** 31 - 1;
/** More sessions than that nobody plays in one go. */
const SERIES_MOST = 12;

export type Login = { readonly name: string; readonly password: string };
export type Arguments = {
  readonly words: Words;
  readonly help: boolean;
  readonly answers: string;
  readonly seats: number;
  readonly fast: boolean;
  /** Sessions to play one after the other and put together; the participants and answers are divided over them. 1: a session by itself. */
  readonly series: number;
  /** Null: a new folder with the date in its name. */
  readonly out: string | null;
  /** Origin of a server that runs already; null: start one. */
  readonly url: string | null;
  readonly login: Login | null;
  readonly setupToken: string | null;
  readonly seed: number;
  /** How is voted: by one method, or each question by another. */
  readonly method: MethodChoice;
};

const OPTIONS = {
  answers: { type: 'string', default: EXAMPLE },
  seats: { type: 'string', default: USUAL_SEATS },
  fast: { type: 'boolean', default: false },
  out: { type: 'string' },
  url: { type: 'string' },
  name: { type: 'string' },
  password: { type: 'string' },
  'setup-token': { type: 'string' },
  language: { type: 'string' },
  seed: { type: 'string' },
  method: { type: 'string', default: 'dots' },
  series: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the arguments.
 * @param argv what stands behind the name of the tool
 * @param anySeed used when no --seed is given, so that every run can be played again
 * @throws Problem when something is wrong with them
 */
export function readArguments(argv: readonly string[], env: Env, anySeed: number): Arguments {
  const words = WORDS[askedLanguage(argv)];
  const values = parsed(argv, words);
  const language = values.language ?? 'nl';
  if (!isLanguage(language)) throw new Problem(words.badLanguage);
  const name = values.name ?? env['VERSNELLING_NAME'] ?? '';
  const password = values.password ?? env['VERSNELLING_PASSWORD'] ?? '';
  return {
    words,
    help: values.help,
    answers: values.answers,
    seats: wholeNumber(values.seats, '--seats', 1, LIMITS.seatsCeiling, words),
    fast: values.fast,
    series: wholeNumber(values.series, '--series', 1, SERIES_MOST, words),
    out: values.out ?? null,
    url: values.url === undefined ? null : originOf(values.url, words),
    login: name === '' || password === '' ? null : { name, password },
    setupToken: values['setup-token']?.replace(/^.*#/, '') ?? null,
    method: methodChoice(values.method, words),
    seed: values.seed === undefined ? anySeed % SEED_MAX : wholeNumber(values.seed, '--seed', 0, SEED_MAX, words),
  };
}

function parsed(argv: readonly string[], words: Words) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node explains at length how to pass odd positionals; the first sentence tells what is wrong.
    throw new Problem(words.badOption(`${oneLine(error).split('. ')[0] ?? ''}.`.replace(/\.\.$/, '.')));
  }
}

function methodChoice(text: string, words: Words): MethodChoice {
  const found = METHOD_CHOICES.find((choice) => choice === text);
  if (found === undefined) throw new Problem(words.badMethod(METHOD_CHOICES.join(', ')));
  return found;
}

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** Before the arguments are parsed, so that a mistake in them is told in the right language. */
function askedLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((part) => part === '--language' || part.startsWith('--language='));
  const asked = at === -1 ? '' : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? '');
  return isLanguage(asked) ? asked : 'nl';
}

function wholeNumber(text: string, option: string, min: number, max: number, words: Words): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Problem(words.badNumber(option, min, max));
}

function originOf(text: string, words: Words): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new Problem(words.badUrl(text));
}
