import type { help as nl } from '../nl/help.ts';
import type { SameKeys } from '../same-keys.ts';

export const help = {
  tools: 'With the buttons at the top you make the text larger or the letters wider. Other colours are there too.',
  ask: 'Does it not work? Ask the facilitator. There is no hurry.',
  topics: {
    start: 'Type the digits that the facilitator gives you. Then press the button below. Your name is not needed.',
    seat: 'This is your seat in the group. Remember the picture and the number. With the long code you go on at another device.',
    waiting: 'You need not do anything now. When the facilitator begins, this page changes by itself.',
    collect:
      'Type your answer in the box and press “Send”. You may send more answers. You can change an answer or take it back later. What you type is kept by itself.',
    cluster: 'The facilitator puts answers together that are alike. You need not do anything now. Look along.',
    sort: 'Read the answer. Choose the theme it belongs to. You don’t know? Then choose the last one.',
    check:
      'The facilitator put the answers together. See whether your answers are in the right place. Is something wrong? Then say so here.',
    vote: 'Read what you can choose. Choose what you think. Then check your vote and send it. Nobody sees what you vote.',
    results: 'Here is the result of the vote. At the top is what the group finds most important.',
    evaluate: 'Say what you thought of the session. You may skip questions. Nobody sees that it is yours.',
    closed: 'The session is over. You need not do anything more. You may close the page.',
    about: 'This page is about the site itself. With “Back” you go to the page where you were.',
    report:
      'This is the report. With the links under “Contents” you go to a part. You can also download or print the report.',
    takeHome:
      'This says what the group found important, and what happens with it. With “Read aloud” you can hear it. You can also print the page.',
    organiser:
      'Here you arrange sessions. Each field says what goes in. Nobody sees what you change before you save it.',
  },
} as const satisfies SameKeys<typeof nl>;
