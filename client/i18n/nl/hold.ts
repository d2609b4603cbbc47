/** What the console says while an interpreter is not ready. */
export const hold = {
  title_one: 'De tolk is nog niet klaar',
  title_other: 'De tolken zijn nog niet klaar',
  asked: 'U koos: {{label}}.',
  about: 'Wie naar de tolk kijkt, loopt iets achter. Als u wacht, gaat het vanzelf door zodra de tolk klaar is.',
  until: 'Wachten tot de tolk klaar is',
  goAnyway: 'Toch doorgaan',
  goOn: 'Ga door',
  waiting: 'Wij wachten op de tolk. Daarna: {{label}}.',
  heading_one: 'Wij wachten op de tolk',
  heading_other: 'Wij wachten op de tolken',
  afterwards: 'Daarna gaat dit vanzelf door: {{label}}.',
  missing: 'Er is nu geen tolk verbonden. U kunt wachten of doorgaan.',
  stop: 'Niet meer wachten',
  stopped: 'Er wordt niet meer gewacht. Er is niets veranderd.',
  stale: 'De groep is intussen ergens anders. Er wordt niet meer op de tolk gewacht.',
  went: 'De tolk is klaar. Het gaat nu door: {{label}}.',
} as const;
