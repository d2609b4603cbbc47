import { CircleCheck, CloudOff, LoaderCircle, Save } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import type { DraftBox } from './use-draft.ts';
import { isBlank } from './words.ts';

/** Where the typed words are, in words. Not spoken: it changes with every pause in the typing; a lost connection is spoken elsewhere. */
export const DraftState = ({ box }: { readonly box: DraftBox }) => {
  const { t } = useTranslation();
  const draft = useSession((state) => state.draft);
  // Paused: what is said of the words themselves stays true, a connection that comes and goes is not told.
  const isLive = useHeld(useSession((state) => state.link.state === 'live'));
  if (isBlank(box.words)) return null;
  if (!isLive) return <IconText icon={CloudOff}>{t('participant.collect.draft.offline')}</IconText>;
  if (draft === 'saving') return <IconText icon={LoaderCircle}>{t('participant.collect.draft.saving')}</IconText>;
  if (draft === 'local') return <IconText icon={Save}>{t('participant.collect.draft.local')}</IconText>;
  return <IconText icon={CircleCheck}>{t('participant.collect.draft.kept')}</IconText>;
};
