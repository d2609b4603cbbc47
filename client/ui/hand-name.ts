import type { Hand } from '../../shared/protocol/hands.ts';
import type { TFunction } from '../i18n/translator.ts';

/** A facilitator in the history: the function of the link with the role, or the role and a number alone. */
export const staffName = ({ role, name, number }: Pick<Hand, 'role' | 'name' | 'number'>, t: TFunction): string => {
  const said = t(`hands.role.${role}`, { number });
  return name === '' ? said : `${name} (${said})`;
};

/** What a facilitator is called on a console: by the function of the link, or by role and number. Never a person's name. */
export function handName(hand: Hand, all: readonly Hand[], t: TFunction): string {
  if (hand.name === '') return t(`hands.role.${hand.role}`, { number: hand.number });
  const isShared = all.some((other) => other.name === hand.name && other.actorId !== hand.actorId);
  return isShared ? `${hand.name} (${String(hand.number)})` : hand.name;
}
