import { Trash2 } from 'lucide-react';
import type { SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { dayInWords } from './dates.ts';

const useKeepingText = ({ deletedOn, retentionDays }: SessionListItem): string => {
  const { t, i18n } = useTranslation();
  const date = dayInWords(deletedOn, i18n.language);
  if (date !== null) return t('organiser.session.keepingDate', { date });
  if (retentionDays === 0) return t('organiser.session.keepingAtOnce');
  return t('organiser.session.keepingText', { count: retentionDays });
};

interface KeepingSectionProps {
  readonly session: SessionListItem;
  readonly onDelete: () => void;
}

/** When it all goes by itself, and the button to let it go now. */
export const KeepingSection = ({ session, onDelete }: KeepingSectionProps) => {
  const { t } = useTranslation();
  const text = useKeepingText(session);
  return (
    <section aria-labelledby="keeping-heading" className="flex flex-col items-start gap-4">
      <h2 id="keeping-heading" className="text-2xl">
        {t('organiser.session.keeping')}
      </h2>
      <p className="max-w-text">{text}</p>
      <Button variant="danger" icon={Trash2} onPress={onDelete}>
        {t('organiser.session.remove')}
      </Button>
    </section>
  );
};
