import { Check } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../../shared/protocol/rejection.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { otherThanClashes, wasDoneAlready } from './clashes.ts';
import { commandWords } from './command-words.ts';

// The general catalogue speaks to whoever typed an answer; these reasons mean something else to a facilitator.
const OWN_WORDS = [
  'notAllowed',
  'notFound',
  'wrongPhase',
  'sessionNotLive',
  'sessionClosed',
  'stepInUse',
  'wouldReveal',
  'duplicateId',
  'badInput',
  'tooLong',
  'tooMany',
  'undoStale',
  'noCandidates',
  'roundOpen',
  'roundClosed',
  'roundVoid',
  'emptyText',
  'idReused',
] as const;
type OwnWords = (typeof OWN_WORDS)[number];

const isOwn = (code: RejectionCode): code is OwnWords => (OWN_WORDS as readonly string[]).includes(code);

/** Why something was refused, in words for a facilitator. */
export const refusalWords = (code: RejectionCode, t: TFunction): string =>
  isOwn(code) ? t(`console.refused.${code}`) : t(`errors.${code}`);

const doing = (command: Command, t: TFunction): string => commandWords(command.type, t);

/** The one place where refused commands are told: what it was, why, and that nothing else changed. */
export const RefusedNotice = () => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const all = useSession((state) => state.refused);
  const refused = useMemo(() => otherThanClashes(all), [all]);
  const newest = refused.at(-1);
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (newest === undefined || said.current === newest.commandId) return;
    said.current = newest.commandId;
    announce(
      wasDoneAlready(newest)
        ? `${t('hands.clash.alreadyRemoved')}. ${t('hands.clash.alreadyRemovedText')}`
        : `${t('errors.title')}: ${doing(newest.command, t)}. ${refusalWords(newest.rejection.code, t)}`,
    );
  }, [newest, t]);
  if (newest === undefined) return null;
  const dismissAll = (): void => {
    for (const { commandId } of refused) client.dismissRefused(commandId);
  };
  return (
    <Notice
      kind={wasDoneAlready(newest) ? 'info' : 'danger'}
      title={
        wasDoneAlready(newest) ? t('hands.clash.alreadyRemoved') : `${t('errors.title')}: ${doing(newest.command, t)}`
      }
      actions={
        <Button icon={Check} onPress={dismissAll}>
          {t('console.refused.read')}
        </Button>
      }
    >
      {wasDoneAlready(newest) ? t('hands.clash.alreadyRemovedText') : refusalWords(newest.rejection.code, t)}
      {refused.length > 1 && ` ${t('console.refused.more', { count: refused.length - 1 })}`}
    </Notice>
  );
};
