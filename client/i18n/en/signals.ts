import type { SameKeys } from '../same-keys.ts';
import type { signals as dutch } from '../nl/signals.ts';

export const signals = {
  title: 'Let the facilitator know',
  private: 'Only the facilitators see this. It is not shown on the screen.',
  name: {
    moreTime: 'I need more time',
    unclear: 'I do not understand the question',
    help: 'I would like help',
    pause: 'I am taking a break',
  },
  state: {
    waiting: 'Not passed on yet. That happens by itself.',
    told: 'The facilitator can see this now.',
    seen: 'The facilitator has seen it.',
  },
  takeBack: 'Press again to take it back.',
  said: '{{signal}}: passed on to the facilitator.',
  saidLater: '{{signal}}: we pass this on when there is a connection again.',
  takenBack: '{{signal}}: taken back.',
  say: {
    open: 'I want to say something',
    ask: 'What do you want to tell the facilitator?',
    send: 'Let them know',
    takeBack: 'Take this back',
    chooseFirst: 'First choose what you want to say.',
    back: 'Back',
  },
  closing: {
    in: 'This question closes in {{time}}',
    over: 'The time is up',
    text: 'You may finish your sentence. What you type is kept.',
    overText: 'You may finish your sentence. The facilitator closes the question by hand.',
    soon: 'This question is about to close',
    soonText: 'You may finish your sentence. What you type is kept. The facilitator closes the question by hand.',
    phase: {
      in: 'We go on in {{time}}',
      soon: 'We are about to go on',
      text: 'Take the time you need. The facilitator goes on by hand. Nothing happens by itself.',
    },
    cancelled: 'The facilitator waits a little longer. Take your time.',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    seconds_one: '{{count}} second',
    seconds_other: '{{count}} seconds',
    both: '{{minutes}} and {{seconds}}',
  },
  late: {
    send: 'Send in after all',
    sent: 'Your answer has been sent in after all.',
    may: 'Your text is kept. You can still send it in now.',
    tooLong: 'Your text is too long to send in. Ask the facilitator for help. Nothing was removed.',
    noText: 'There is only an explanation. Ask the facilitator for help. Nothing was removed.',
  },
  listen: {
    label: 'Speak new answers',
    none: 'None',
    summary: 'Summary',
    all: 'All',
    hint: 'For people who use a screen reader.',
    one: 'New answer: {{text}}',
  },
} as const satisfies SameKeys<typeof dutch>;
