// Said by facilitators only: apart, so that a participant does not download it.
export const sortOfStaff = {
  console: {
    offer: 'Let the group sort first',
    sees: 'each a handful of answers of others, and the names of the themes',
    seesText:
      'Everybody chooses a theme for each answer. You see numbers only, never who chose what. Nothing changes until you take something over.',
    done: '{{done}} of {{of}} have sorted their answers.',
    agreed_zero: 'No answers that most agree on yet',
    agreed_one: '{{count}} answer that most agree on',
    agreed_other: '{{count}} answers that most agree on',
    majority: '{{count}} of {{of}} chose this theme',
    accept: 'Take over',
    acceptAll: 'Take all {{count}} over',
    divided_one: '{{count}} loose answer on which the group is divided',
    divided_other: '{{count}} loose answers on which the group is divided',
    few_one: '{{count}} loose answer that too few people have sorted yet',
    few_other: '{{count}} loose answers that too few people have sorted yet',
    least: 'A majority counts only when at least {{count}} people have sorted the answer.',
    none: 'with no theme',
  },
  screen: {
    done: '{{done}} of {{of}} have sorted',
    invite: 'Where do the answers belong? Choose on your own screen. There is no hurry.',
  },
} as const;
