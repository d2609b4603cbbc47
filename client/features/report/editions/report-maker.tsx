import { FilePlus2, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import {
  chosen,
  firstChoices,
  reportChoicesSchema,
  type ReportChoices,
} from '../../../../shared/report/report-choices.ts';
import type { ReportModel } from '../../../../shared/report/report-model.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { useTabState } from '../../../lib/tab-storage.ts';
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

/** What was chosen and written for a version, kept in this tab: neither a reload nor another look at the whole report takes it away. */
interface Making {
  readonly isMaking: boolean;
  readonly choices: ReportChoices;
}

function readMaking(kept: unknown): Making | null {
  if (typeof kept !== 'object' || kept === null || !('choices' in kept)) return null;
  const { data } = reportChoicesSchema.safeParse(kept.choices);
  return data === undefined ? null : { isMaking: 'isMaking' in kept && kept.isMaking === true, choices: data };
}

/** The report with what was written, which the organiser may choose; until it is here the preview goes without. */
function useWhole(sessionId: SessionId, model: ReportModel, isMaking: boolean): ReportModel {
  const [whole, setWhole] = useState(model);
  useEffect(() => {
    if (!isMaking) return undefined;
    let isCurrent = true;
    const fetchIt = async (): Promise<void> => {
      const result = await api.get<ReportModel>(`/api/sessions/${sessionId}/report.json?originals=1`);
      if (isCurrent) setWhole(result.ok ? result.value : model);
    };
    void fetchIt();
    return () => {
      isCurrent = false;
    };
  }, [sessionId, model, isMaking]);
  return whole;
}

/** The report to read, and choosing from it: then it shows what the version will be, as it will be. */
export const ReportMaker = ({ sessionId, model, actions }: ReportMakerProps) => {
  const { t } = useTranslation();
  const versions = useVersions(sessionId);
  const [kept, keep] = useTabState<Making>(`edition.${sessionId}`, readMaking);
  const written = kept?.choices ?? firstChoices('participants', model.session.language);
  const isMaking = kept?.isMaking === true;
  const choices = isMaking ? written : null;
  const setChoices = (next: ReportChoices): void => keep({ isMaking: true, choices: next });
  const whole = useWhole(sessionId, model, isMaking);
  const preview = useMemo(() => (choices === null ? model : chosen(whole, choices)), [choices, model, whole]);
  const own = (
    <>
      <Button
        variant={isMaking ? 'secondary' : 'primary'}
        icon={isMaking ? X : FilePlus2}
        aria-expanded={isMaking}
        onPress={() => keep({ isMaking: !isMaking, choices: written })}
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
