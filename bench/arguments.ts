import { parseArgs } from 'node:util';

/** Whole numbers after `--name`, with their defaults; a list where the default is one. Beside them only `--profile FOLDER`. */
export function readNumbers<T extends Readonly<Record<string, number | readonly number[]>>>(
  defaults: T,
): {
  readonly numbers: { [K in keyof T]: T[K] extends number ? number : number[] };
  readonly profileTo: string | null;
} {
  const names = Object.keys(defaults);
  const options = Object.fromEntries([...names, 'profile'].map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ options, strict: true, allowPositionals: false });
  const numbers = names.map((name) => {
    const given = values[name];
    const standard = defaults[name];
    if (typeof given !== 'string') return [name, standard];
    if (!/^\d+(,\d+)*$/.test(given)) throw new Error(`--${name} must be a number, or numbers with commas`);
    const all = given.split(',').map(Number);
    return [name, typeof standard === 'number' ? all[0] : all];
  });
  const profile = values['profile'];
  return {
    numbers: Object.fromEntries(numbers) as { [K in keyof T]: T[K] extends number ? number : number[] },
    profileTo: typeof profile === 'string' ? profile : null,
  };
}
