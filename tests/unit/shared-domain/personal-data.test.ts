// The hint that a text may hold personal data: what it sees, and that ordinary sentences are left in peace.
import { describe, expect, it } from 'vitest';
import { personalDataIn, type PersonalData } from '../../../shared/domain/personal-data.ts';

const SEEN: readonly (readonly [PersonalData, string])[] = [
  ['email', 'Mail mij op a.b-c@voorbeeld.nl als het niet lukt'],
  ['email', 'stuur naar naam @ voorbeeld.nl'],
  ['phone', 'Bel 06-12345678'],
  ['phone', 'bel 06 12 34 56 78 na vijven'],
  ['phone', 'Mijn nummer is 0201234567.'],
  ['phone', '(020) 123 45 67 is van de balie'],
  ['phone', '+31 6 12345678'],
  ['phone', '0031 6 1234 5678'],
  ['phone', 'ring +44 20 7946 0958'],
  ['bsn', 'mijn bsn is 111222333'],
  ['bsn', 'BSN: 1234.56.782'],
  ['iban', 'Rekening NL91 ABNA 0417 1643 00 graag'],
  ['iban', 'nl91abna0417164300'],
  ['address', 'Ik woon op 1234 AB 12'],
  ['address', 'postcode 1234ab, 7'],
  ['address', 'Kerkstraat 12a in het dorp'],
  ['name', 'mevrouw De Vries komt altijd te laat'],
  ['name', 'Mevr. van der Berg helpt goed'],
  ['name', 'dhr. J. Jansen van de gemeente'],
  ['name', 'meneer El Amrani is aardig'],
  ['name', 'Ik heet Truus en ik wil rust'],
  ['name', 'mijn naam is Jan-Willem'],
  ['name', 'mijn zoon Kees krijgt geen vervoer'],
  ['name', 'onze buurvrouw Fatima doet de boodschappen'],
  ['name', 'zuster Annie weet hoe het moet'],
];

/** Ordinary answers, written for this: numbers, capitals and forms of address that name nobody. */
const IN_PEACE: readonly string[] = [
  'een vast gezicht, niet steeds iemand anders',
  'Mevrouw van de thuiszorg komt te laat',
  'De mevrouw die mij helpt is lief',
  'meneer of mevrouw, dat maakt mij niet uit',
  'een dokter die luistert',
  'De dokter moet meer tijd hebben. Dokter is altijd druk',
  'Ik heet niet graag gehaast te worden',
  'mijn zoon wil graag werken',
  'Mijn man. Die doet alles',
  'Bus lijn 12 rijdt maar 2 keer per uur',
  'In 2024 is alles duurder geworden',
  'in 2019 en 2020 was er niemand',
  'op 01-02-2024 om 10.30 uur was niemand er',
  'Ik wacht al sinds 12-11-2023 op antwoord',
  '1500 euro per maand is te weinig',
  'ik krijg 2000 in het jaar',
  'De rolstoel kostte 12.345,67 euro',
  'Minder regels bij de WMO en de WLZ',
  '24 uur per dag, 7 dagen per week, 365 dagen per jaar',
  'van 100.000.000 naar 200.000.000',
  'Ik wil naar het plein 3 keer per week',
  'Op weg 2 keer overstappen',
  'Niet meer van het kastje naar de muur',
  'De Wet van 2015 is onduidelijk',
  'Vraag 1 en 2 zijn hetzelfde',
  'Groeten op straat, dat mis ik',
  'Nederlands leren in de buurt',
  'Zorg dat U duidelijk praat',
  'hulp @ huis',
  '3 van de 10 mensen in de straat 5 keer',
  '123456789',
  '000000000',
  'a: 1, b: 2, c: 3, d: 4, e: 5, f: 6',
];

describe('personalDataIn', () => {
  it.each(SEEN)('sees %s in: %s', (kind, text) => {
    expect(personalDataIn(text)).toContain(kind);
  });

  it.each(IN_PEACE)('leaves in peace: %s', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('says each kind once, in one order', () => {
    expect(personalDataIn('mevrouw De Vries, 06-12345678 of 06-87654321, a@b.nl')).toEqual(['email', 'phone', 'name']);
    expect(personalDataIn('')).toEqual([]);
  });

  it('is quick on a long text made to be slow', () => {
    const slow = [`${'1 '.repeat(700)}x`, `${'a'.repeat(1_500)}@`, `mevrouw ${'van '.repeat(350)}`, 'A1'.repeat(700)];
    const started = performance.now();
    for (const text of slow) personalDataIn(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
