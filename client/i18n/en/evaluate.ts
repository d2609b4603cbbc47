import type { evaluate as nl } from '../nl/evaluate.ts';
import type { SameKeys } from '../same-keys.ts';

export const evaluate = {
  rating: {
    veryBad: 'very bad',
    bad: 'bad',
    middling: 'neither good nor bad',
    good: 'good',
    veryGood: 'very good',
  },
  one: 'Question',
  intro: 'You may fill in everything, or only a part.',
  ratingLabel: 'What did you think of this session?',
  recommendLabel: 'Would you recommend others to take part in this way?',
  recommend: { yes: 'Yes', no: 'No', dontKnow: 'I do not know' },
  remark: 'Is there anything else you want to say?',
  remarkHelp: 'Nobody sees that it is yours.',
  remarkTooLong: 'Your text is too long. Make it shorter. Nothing was taken away.',
  empty: 'You have not filled in anything yet. That is fine. Then you do not have to send anything.',
  send: 'Send',
  sent: {
    title: 'Thank you. We have received it.',
    pendingTitle: 'Thank you. It is being sent.',
    text: 'You can change it until the facilitator closes the session.',
    change: 'Change my answers',
    rating: 'Your opinion:',
    recommend: 'Recommend:',
    remark: 'Your text:',
  },
  over: 'Thank you for your help. Filling in is no longer possible.',
} as const satisfies SameKeys<typeof nl>;
