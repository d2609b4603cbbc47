import { DesignPage as Editor } from '../features/organiser/designs/design-page.tsx';
import { StepPreview } from './design/step-preview.tsx';

/** The editor of a design, with the pages of participants as its preview. */
export const DesignPage = ({ designRef }: { readonly designRef: string }) => (
  <Editor
    designRef={designRef}
    renderPreview={(step, about, place) => <StepPreview step={step} about={about} place={place} />}
  />
);
