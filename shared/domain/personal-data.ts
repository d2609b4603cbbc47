// Whether a text may hold something about a person: a telephone number, an e-mail address, a BSN, an address, an account, a name that is said as
// one. A quiet hint for facilitators, so it may miss things and now and then be wrong; it never blocks anybody, and knows no list of names.

export const PERSONAL_DATA = ['email', 'phone', 'bsn', 'iban', 'address', 'name'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

/** What of this kind may stand in the text, each kind once, in the order of `PERSONAL_DATA`. */
export function personalDataIn(text: string): PersonalData[] {
  return PERSONAL_DATA.filter((kind) => FINDERS[kind](text));
}

/** How text may be parted between digits: "06-12 34 56 78". */
const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Runs of digits with single spaces, dots, slashes, dashes or brackets between, beginning with a digit, `+` or `(`. */
const RUN = /(?<![\p{L}\p{N}])[+(]?\d(?:[ .\-/()]{0,2}\d){7,14}(?![\p{L}\p{N}])/gu;
const runsIn = (text: string): string[] => text.match(RUN) ?? [];

const FINDERS: Record<PersonalData, (text: string) => boolean> = {
  email: (text) => /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.test(text),
  phone: (text) => runsIn(text).some(isPhone),
  bsn: (text) => runsIn(text).some((run) => isBsn(digitsOf(run), /^\d[\d .]*$/u.test(run))),
  iban: (text) => (text.toUpperCase().match(/(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/gu) ?? []).some(hasIban),
  address: hasAddress,
  name: hasName,
};

/** Dutch numbers of ten digits from 0, or with +31 or 0031; and other countries with a plus. */
function isPhone(run: string): boolean {
  const digits = digitsOf(run);
  if (/^0[1-9]\d{8}$/u.test(digits) || /^(?:00)?310?[1-9]\d{8}$/u.test(digits)) return !looksLikeDates(run);
  return run.startsWith('+') && digits.length >= 9 && digits.length <= 15;
}

/** "01-02-2024 03" is no number to call. */
const looksLikeDates = (run: string): boolean => /\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b/u.test(run);

/** Nine digits (eight with the first nought left off) by the eleven test; a sum of years or money seldom passes. */
function isBsn(digits: string, isPlain: boolean): boolean {
  if (!isPlain || digits.length !== 9 || /^(\d)\1+$/u.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/** The longest beginning that passes the test of ISO 13616: what follows may be words. */
function hasIban(found: string): boolean {
  const whole = found.replaceAll(' ', '');
  for (let length = Math.min(34, whole.length); length >= 15; length--) if (isIban(whole.slice(0, length))) return true;
  return false;
}

function isIban(text: string): boolean {
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** What stands between two years or numbers, and is no postcode: "2019 en 2020". */
const SMALL_WORDS = /^(?:aan|al|de|en|er|ik|in|is|ja|na|of|om|op|te|tm|we|ze)$/u;

/** Letters that no Dutch postcode has. */
const NO_POSTCODE = /^(?:SA|SD|SS)$/u;

/** A postcode, which is a street already ("1234 AB", in capitals or beside a number), or a street with its number. */
function hasAddress(text: string): boolean {
  const codes = [...text.matchAll(/(?<![\p{L}\p{N}])[1-9]\d{3} ?([A-Za-z]{2})(?![\p{L}\p{N}])(.{0,14})/gu)];
  const isCode = codes.some(([, letters = '', after = '']) => {
    if (NO_POSTCODE.test(letters.toUpperCase())) return false;
    // "2024 is", "1500 op": small words behind a year or a number.
    return letters === letters.toUpperCase() || (!SMALL_WORDS.test(letters) && /^[\s,]+\d{1,4}\b/u.test(after));
  });
  return isCode || STREET.test(text);
}

const STREET =
  /\p{Lu}[\p{L}'’.-]*(?:straat|laan|weg|plein|gracht|kade|dijk|hof|steeg|singel|dreef|pad) \d{1,4}(?: ?[a-zA-Z]\b)?(?! *(?:uur|minuten|meter|km|keer|jaar|dagen|mensen))/u;

/** What may stand between a form of address and the name. */
const PARTICLES =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|[Tt]e|[Ee]l|[Aa]l|[Bb]in|[Bb]en|[’'][Tt])\\s+){0,3}";
/** A name as it is written: a capital and small letters. */
const NAME = "\\p{Lu}[\\p{Ll}’'-]+(?:\\p{Lu}[\\p{Ll}’'-]+)*";

/** Said of a person, with a name behind it. Capitals are asked for: "mevrouw die helpt" names nobody. */
const ADDRESSED = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]enheer|[Dd]hr\\.?|[Dd]e heer|[Jj]uffrouw|[Jj]uf|[Zz]uster|[Bb]roeder|[Dd]okter|[Dd]r\\.|[Mm]rs?\\.?|[Mm]s\\.?) (?:\\p{Lu}\\.\\s?){0,4}${PARTICLES}(${NAME})`,
  'gu',
);

/** Somebody says who it is. */
const SAID = new RegExp(
  `(?<!\\p{L})(?:[Ii]k heet|[Mm]ijn naam is|[Nn]aam:|[Hh]ij heet|[Zz]ij heet|[Zz]e heet|[Dd]ie heet|genaamd|[Mm]y name is|(?:is|was) called|[Gg]roet(?:en|jes)?(?: van)?,?) ${PARTICLES}(${NAME})`,
  'gu',
);

/** "mijn zoon Kees", "onze buurvrouw Fatima": who it is to the writer, with a name behind it. */
const KIN = new RegExp(
  `(?<!\\p{L})(?:[Mm]ijn|[Oo]nze|[Oo]ns|[Hh]aar|[Zz]ijn|[Mm]y|[Oo]ur) (?:man|vrouw|zoon|dochter|moeder|vader|broer|zus|oma|opa|tante|oom|neef|nicht|kleinzoon|kleindochter|buurman|buurvrouw|vriend|vriendin|partner|begeleider|begeleidster|huisarts|mantelzorger|husband|wife|son|daughter|mother|father|brother|sister|neighbour) (${NAME})`,
  'gu',
);

/** What is written with a capital behind such words and is nobody's name. */
const NO_NAMES = new Set(
  'de het een en of die dat is was van voor met en in op aan bij wil kan moet heeft zegt zei ik wij we u zij hij god wmo ggz pgb wlz jeugdwet gemeente thuiszorg nederland nederlands engels'.split(
    ' ',
  ),
);

function hasName(text: string): boolean {
  return [ADDRESSED, SAID, KIN].some((pattern) =>
    [...text.matchAll(pattern)].some(([, name = '']) => !NO_NAMES.has(name.toLowerCase())),
  );
}
