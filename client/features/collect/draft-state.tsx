import { CircleCheck, CloudOff, LoaderCircle, Save } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import type { DraftBox } from './use-draft.ts';
import { isBlank } from './words.ts';

/** Where the typed words are, in words. Not spoken: it changes with every pause in the typing; a lost connection is spoken elsewhere. */
export const DraftState = ({ box }: { readonly box: DraftBox }) => {
  const { t } = useTranslation();
  const draft = useSession((state) => state.draft);
  const isLive = useSession((state) => state.link.state === 'live');
  if (isBlank(box.words)) return null;
  if (!isLive) return <IconText icon={CloudOff}>{t('participant.collect.draft.offline')}</IconText>;
  if (draft === 'saving') return <IconText icon={LoaderCircle}>{t('participant.collect.draft.saving')}</IconText>;
  if (draft === 'local') return <IconText icon={Save}>{t('participant.collect.draft.local')}</IconText>;
  return <IconText icon={CircleCheck}>{t('participant.collect.draft.kept')}</IconText>;
};
