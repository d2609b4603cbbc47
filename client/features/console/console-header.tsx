import { Eye } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { LeadMark } from './hands-list.tsx';

/** Which session this is, and in which role. */
export const ConsoleHeader = ({ title }: { readonly title: string }) => {
  const { t } = useTranslation();
  const role = useSession((state) => state.role);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>
        <bdi className="font-bold text-ink">{title}</bdi>
      </span>
      {role === 'observer' && (
        <IconText icon={Eye} strong>
          {t('console.observer.label')}
        </IconText>
      )}
      <LeadMark />
      {role === 'coFacilitator' && <span>{t('console.role.coFacilitator')}</span>}
    </div>
  );
};
