import { Languages } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';

/** Beside the next action: whether an interpreter is still busy with this step. It tells, and holds nothing up. */
export const InterpreterWait = () => {
  const { t } = useTranslation();
  const here = useSession(({ crowd }) => crowd?.interpreters?.here ?? 0);
  const ready = useSession(({ crowd }) => crowd?.interpreters?.ready ?? 0);
  if (here === 0) return null;
  const words =
    ready >= here ? t('seats.wait.ready') : here === 1 ? t('seats.wait.one') : t('seats.wait.other', { ready, here });
  return (
    <p className="basis-full">
      <IconText icon={Languages} strong={ready < here}>
        {words}
      </IconText>
    </p>
  );
};
