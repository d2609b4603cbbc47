import type { Design } from '../../../shared/domain/design.ts';

/** A file name out of a title: lower case, letters and digits, dashes between. */
export function designFileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'draaiboek' : name}.json`;
}

/** Saves a design as a JSON file on this device; answers the name of the file. */
export function downloadDesign(design: Design): string {
  const name = designFileName(design.title);
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(design, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
