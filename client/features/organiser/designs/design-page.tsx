import type { DesignDocument } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { designDocumentApi } from '../paths.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { DesignEditor, type RenderPreview } from './design-editor.tsx';

interface EditPageProps {
  /** Id of an own design, or the name of a built-in one. */
  readonly designRef: string;
  readonly renderPreview: RenderPreview;
}

const Edit = ({ designRef, renderPreview }: EditPageProps) => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<DesignDocument>(designDocumentApi(designRef));
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') {
    return (
      <>
        <PageHeading title={t('organiser.loadFailed')}>{t('organiser.loadFailed')}</PageHeading>
        <ProblemNotice problem={loaded.problem} />
      </>
    );
  }
  return <DesignEditor key={designRef} document={loaded.value} renderPreview={renderPreview} />;
};

/** The editor of one design. What participants will see is drawn by whoever knows their pages. */
export const DesignPage = (props: EditPageProps) => (
  <OrganiserFrame>
    <Edit {...props} />
  </OrganiserFrame>
);
