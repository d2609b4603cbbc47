import type { seats as nl } from '../nl/seats.ts';
import type { SomeKeys } from '../same-keys.ts';

export const seats = {
  next: {
    text: 'Wij wissen dan alles van u op dit apparaat. Wat u verstuurde, blijft bewaard.',
    card: 'Wilt u later verder? Neem uw kaart mee. Of schrijf uw code op.',
    unsent: 'Er staat nog tekst. U verstuurde die tekst niet. De tekst gaat dan weg.',
    offline: 'Er is nu geen verbinding. Probeer het straks.',
    failedText: 'Wij hebben niets gewist. Probeer het zo opnieuw.',
  },
  mode: {
    interpreter: { about: 'U kijkt mee. U typt geen antwoord. U stemt ook niet.' },
    beside: { about: 'Deze plaats is van de persoon die u helpt. U krijgt zelf een andere plaats.' },
  },
  interpreter: {
    about: 'U ziet wat de deelnemers zien. U typt geen antwoord. U stemt ook niet.',
    readyAbout: 'Bent u klaar met tolken? Druk dan op deze knop. De begeleider ziet dat.',
    hidden: 'Deelnemers zien nu alleen hun eigen antwoord.',
  },
  wait: {
    one: 'Even wachten op de tolk.',
    other: 'Even wachten op de tolken. Er zijn er {{ready}} van {{here}} klaar.',
  },
} as const satisfies SomeKeys<typeof nl>;
