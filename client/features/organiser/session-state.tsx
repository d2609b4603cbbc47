import { CircleCheckBig, CirclePlay, Clock } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { SessionState as State } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { IconText } from '../../ui/icon-text.tsx';

const ICON: Readonly<Record<State, LucideIcon>> = { prepared: Clock, live: CirclePlay, closed: CircleCheckBig };

/** How far a session is: a word with an icon of its own shape. */
export const SessionState = ({ state }: { readonly state: State }) => {
  const { t } = useTranslation();
  return (
    <span data-status={state}>
      <IconText icon={ICON[state]} strong={state === 'live'}>
        {t(`organiser.sessions.states.${state}`)}
      </IconText>
    </span>
  );
};
