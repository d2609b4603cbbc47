import { FilePlus2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { chosen, firstChoices, type ReportChoices } from '../../../../shared/report/report-choices.ts';
import type { ReportModel } from '../../../../shared/report/report-model.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { ReportView } from '../report-view.tsx';
import { ChoicesPanel } from './choices-panel.tsx';
import { useVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';

export interface ReportMakerProps {
  readonly sessionId: SessionId;
  readonly model: ReportModel;
  /** What can be done with the whole report. */
  readonly actions: ReactNode;
}

/** The report to read, and choosing from it: then it shows what the version will be, as it will be. */
export const ReportMaker = ({ sessionId, model, actions }: ReportMakerProps) => {
  const { t } = useTranslation();
  const versions = useVersions(sessionId);
  const [choices, setChoices] = useState<ReportChoices | null>(null);
  const [whole, setWhole] = useState(model);
  const preview = useMemo(() => (choices === null ? model : chosen(whole, choices)), [choices, model, whole]);
  const begin = async (): Promise<void> => {
    setChoices(firstChoices('participants', model.session.language));
    // With what was written, which the organiser may choose; until it is here the preview goes without.
    const result = await api.get<ReportModel>(`/api/sessions/${sessionId}/report.json?originals=1`);
    setWhole(result.ok ? result.value : model);
  };
  const isMaking = choices !== null;
  const own = (
    <>
      <Button
        variant={isMaking ? 'secondary' : 'primary'}
        icon={isMaking ? X : FilePlus2}
        aria-expanded={isMaking}
        onPress={() => (isMaking ? setChoices(null) : void begin())}
      >
        {isMaking ? t('editions.stop') : t('editions.make')}
      </Button>
      {!isMaking && actions}
      <VersionList versions={versions} />
    </>
  );
  return (
    <ReportView
      model={preview}
      actions={own}
      {...(choices === null
        ? {}
        : { aside: <ChoicesPanel report={whole} choices={choices} onChange={setChoices} versions={versions} /> })}
    />
  );
};
