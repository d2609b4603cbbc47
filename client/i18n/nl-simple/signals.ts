import type { signals as nl } from '../nl/signals.ts';
import type { SomeKeys } from '../same-keys.ts';

export const signals = {
  state: { waiting: 'Wij geven dit zo door.' },
  said: '{{signal}}: de begeleider kan dit nu zien.',
  saidLater: '{{signal}}: wij geven het later door.',
  closing: { soonText: 'U mag uw zin afmaken. Wij bewaren wat u typt.' },
  late: {
    send: 'Verstuur het nog',
    sent: 'Uw antwoord is toch nog verstuurd.',
    may: 'Uw tekst is bewaard. U mag hem nog versturen.',
    tooLong: 'Uw tekst is te lang. Vraag de begeleider om hulp.',
    noText: 'Er staat nog geen antwoord. Vraag de begeleider om hulp.',
  },
  listen: { summary: 'Af en toe' },
} as const satisfies SomeKeys<typeof nl>;
