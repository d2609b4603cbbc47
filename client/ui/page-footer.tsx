import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { TextLink } from './link-button.tsx';

/** Under every page: what the page itself puts there, then the same two links. */
export const PageFooter = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <>
      {children}
      <nav
        aria-label={t('common.about.label')}
        className="print-hidden flex flex-wrap gap-x-6 [&_a]:inline-flex [&_a]:min-h-(--target-size) [&_a]:items-center"
      >
        <TextLink href="/wat-bewaren-wij">{t('common.about.keeping')}</TextLink>
        <TextLink href="/toegankelijkheid">{t('common.about.accessibility')}</TextLink>
      </nav>
    </>
  );
};
