import { FileDown, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { REPORT_FORMATS } from '../../../../shared/protocol/http.ts';
import { momentText } from '../../../../shared/report/format.ts';
import type { ReportVersionItem } from '../../../../shared/report/report-versions.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import type { Versions } from './use-versions.ts';

/** What was kept, each in every format. */
export const VersionList = ({ versions: { path, list, remove } }: { readonly versions: Versions }) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [going, setGoing] = useState<ReportVersionItem | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  if (list.length === 0) return null;
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const throwAway = async (): Promise<void> => {
    const version = going;
    setGoing(null);
    setIsRefused(version !== null && !(await remove(version)));
  };
  return (
    <section aria-labelledby={id} className="flex w-full flex-col gap-3">
      <h2 id={id} className="text-xl">
        {t('editions.versions')}
      </h2>
      <p>{t('editions.versionsText')}</p>
      <ul className="flex flex-col gap-4">
        {list.map((version) => (
          <li key={version.versionId} className="flex flex-col gap-2 rounded-card border-[1.5px] border-line p-4">
            <h3 id={`${id}-${version.versionId}`} className="text-lg">
              <bdi>{version.name}</bdi>
            </h3>
            <p className="text-muted">
              {t(`editions.audiences.${version.audience}`)} ·{' '}
              {t('editions.madeAt', { moment: momentText(language, version.madeAt) })}
            </p>
            <ul aria-labelledby={`${id}-${version.versionId}`} className="flex flex-wrap gap-3">
              {REPORT_FORMATS.map((format) => (
                <li key={format} className="max-w-full">
                  <LinkButton
                    isDocument
                    download=""
                    icon={FileDown}
                    href={`${path}/${version.versionId}/report.${format}?download=1`}
                  >
                    {t(`report.formats.${format}`)}
                  </LinkButton>
                </li>
              ))}
            </ul>
            <div>
              <Button variant="quiet" icon={Trash2} about={version.name} onPress={() => setGoing(version)}>
                {t('editions.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <StatusLine kind="danger">{isRefused && t('editions.notRemoved')}</StatusLine>
      <ConfirmDialog
        isOpen={going !== null}
        onClose={() => setGoing(null)}
        onConfirm={() => void throwAway()}
        title={t('editions.removeTitle')}
        confirmLabel={t('editions.remove')}
      >
        <p>{t('editions.removeText')}</p>
      </ConfirmDialog>
    </section>
  );
};
