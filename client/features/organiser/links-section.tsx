import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo, Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { AccessLinks } from '../../ui/access/access-links.tsx';
import { accessApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface LinksSectionProps {
  readonly sessionId: SessionId;
  readonly links: AccessInfo['links'];
  readonly onChanged: (access: AccessInfo) => void;
}

/** A link for everybody who helps, and for the projector. */
export const LinksSection = ({ sessionId, links, onChanged }: LinksSectionProps) => {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section aria-labelledby="links-heading" className="flex flex-col gap-4">
      <h2 id="links-heading" className="text-2xl">
        {t('organiser.session.links')}
      </h2>
      <p className="max-w-text">{t('organiser.session.linksText')}</p>
      <ProblemNotice problem={problem} />
      <AccessLinks
        links={links}
        mayChange
        change={async (path, body) => {
          const answer = await api.post<AccessInfo>(`${accessApi(sessionId)}/${path}`, body);
          setProblem(answer.ok ? null : answer.error);
          if (answer.ok) onChanged(answer.value);
          return answer.ok;
        }}
      />
    </section>
  );
};
