import { Download, Save } from 'lucide-react';
import { useState } from 'react';
import type { Design } from '../../../shared/domain/design.ts';
import type { DesignListItem, Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { downloadDesign } from './download-design.ts';
import { designsApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface PlanActionsProps {
  readonly design: Design;
  /** For a design that is not in the list yet: typed questions, or a file. */
  readonly canKeep: boolean;
  readonly onKept: () => void;
}

/** Saves the design as a file, or on the server for a next session. */
export const PlanActions = ({ design, canKeep, onKept }: PlanActionsProps) => {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);

  const keep = async (): Promise<void> => {
    setIsPending(true);
    setProblem(null);
    const answer = await api.post<DesignListItem>(designsApi, design);
    setIsPending(false);
    if (!answer.ok) return setProblem(answer.error);
    setSaid(t('organiser.plan.kept', { title: design.title }));
    onKept();
  };

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button
          icon={Download}
          onPress={() => setSaid(t('organiser.plan.downloaded', { name: downloadDesign(design) }))}
        >
          {t('organiser.plan.download')}
        </Button>
        {canKeep && (
          <Button icon={Save} isPending={isPending} onPress={() => void keep()}>
            {t('organiser.plan.keep')}
          </Button>
        )}
      </div>
      <StatusLine kind="ok">{said}</StatusLine>
      <ProblemNotice problem={problem} />
    </div>
  );
};
